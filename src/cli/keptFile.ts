import { readFile, rename, writeFile } from 'node:fs/promises'
import { Misuse } from './errors.js'

/**
 * What an interrupted run left in the file of `--resume`; `undefined` when there is no such file yet, `null` when it is
 * no JSON.
 *
 * @throws Misuse when the file cannot be read.
 */
export const readKept = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new Misuse(`--resume: ${error instanceof Error ? error.message : String(error)}`)
  })
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

/** Written beside the file and moved over it: an end of the process in between leaves the one before. */
export const writeKept = async (file: string, kept: unknown): Promise<void> => {
  await writeFile(`${file}.new`, JSON.stringify(kept))
  await rename(`${file}.new`, file)
}
