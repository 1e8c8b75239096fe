import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { HouseStyle } from '../core/houseStyle.js'
import { kpl } from '../core/kpl.js'
import { findStyleProblem } from '../optionsSchema.js'
import { Misuse } from './errors.js'

/**
 * The house style in a file, laid over KPL's: JSON, or a JavaScript module that exports `style` or a default.
 *
 * @throws Misuse when the file cannot be read or holds no house style.
 */
export const readStyle = async (file: string | undefined): Promise<HouseStyle> => {
  if (file === undefined) return kpl
  const own = await load(path.resolve(file)).catch((error: unknown) => {
    throw new Misuse(`--style: ${error instanceof Error ? error.message : String(error)}`)
  })
  if (typeof own !== 'object' || own === null)
    throw new Misuse(`--style: ${file} holds no house style`)
  const stray = Object.keys(own).find((name) => !(name in kpl))
  if (stray !== undefined)
    throw new Misuse(
      `--style: a house style has no “${stray}”; it has ${Object.keys(kpl).join(', ')}`,
    )
  const style = { ...kpl, ...own }
  const problem = findStyleProblem(style)
  if (problem !== undefined) throw new Misuse(`--style: ${file}\n${problem}`)
  return style
}

const load = async (file: string): Promise<unknown> => {
  if (file.endsWith('.json')) return JSON.parse(await readFile(file, 'utf8')) as unknown
  const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>
  return module['style'] ?? module['default']
}
