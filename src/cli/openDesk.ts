// Lexical's modules wait for each other while they load; on Node 20 some orders of loading wait for ever and the process
// ends with code 13. Its core first is an order that does not.
import '@payloadcms/richtext-lexical/lexical'
import { bundleRequire } from 'bundle-require'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Payload, PayloadRequest, SanitizedConfig } from 'payload'
import { createLocalReq, getPayload } from 'payload'
import { findConfig } from 'payload/node'
import type { Newsroom } from '../options.js'
import { Misuse } from './errors.js'

/** A newsroom opened from the command line. `close` must be called, also after an error. */
export type Desk = {
  readonly close: () => Promise<void>
  readonly newsroom: Newsroom
  readonly payload: Payload
  readonly req: PayloadRequest
}

/**
 * Opens the newsroom a Payload config describes.
 *
 * @throws Misuse when there is no config, or it has no newsroom.
 */
export const openDesk = async (configPath?: string): Promise<Desk> => {
  keepStdoutForData()
  const file = findConfigFile(configPath)
  // A host's config is TypeScript: it is bundled, its packages stay the ones Node loads for everybody else.
  const { mod } = await bundleRequire({ filepath: file, format: 'esm' })
  const { default: config } = mod as { default: Promise<SanitizedConfig> }
  // Payload's own logger writes to stdout from a thread of its own.
  const logger = {
    destination: process.stderr,
    options: { level: 'error' },
  } as unknown as SanitizedConfig['logger'] // its type asks for all of pino's options
  const payload = await getPayload({ config: { ...(await config), logger }, cron: false })
  const newsroom = payload.config.custom?.['newsroom'] as Newsroom | undefined
  if (!newsroom) {
    await payload.destroy()
    throw new Misuse(`${file} has no newsroom: add newsroomPlugin() to its plugins`)
  }
  return {
    close: () => payload.destroy(),
    newsroom,
    payload,
    req: await createLocalReq({}, payload),
  }
}

const findConfigFile = (given: string | undefined): string => {
  if (given !== undefined) {
    const file = path.resolve(given)
    if (!existsSync(file)) throw new Misuse(`--config: there is no file ${file}`)
    return file
  }
  try {
    return findConfig()
  } catch {
    throw new Misuse('no Payload config found: give one with --config FILE or PAYLOAD_CONFIG_PATH')
  }
}

const { stdout } = process
const write = stdout.write.bind(stdout)

/** Payload and its adapters report on stdout; a pipe must see nothing but the data. */
const keepStdoutForData = (): void => {
  stdout.write = process.stderr.write.bind(process.stderr) as typeof stdout.write
}

/** Prints data to stdout and waits until it is out. */
export const printData = (text: string): Promise<void> =>
  new Promise((resolve, reject) =>
    write(text.endsWith('\n') ? text : `${text}\n`, (error) => (error ? reject(error) : resolve())),
  )
