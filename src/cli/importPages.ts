import { readFile } from 'node:fs/promises'
import { decodeText } from '../import/decodeText.js'
import { importPage } from '../import/importPage.js'
import type { ImportOutcome } from '../import/importPage.js'
import { PageError } from '../import/pageTypes.js'
import type { AgencyPage } from '../import/pageTypes.js'
import { readPage } from '../import/readPage.js'
import { Misuse } from './errors.js'
import { openDesk, printData } from './openDesk.js'
import type { Desk } from './openDesk.js'
import type { Shared } from './program.js'
import { startProgress } from './progress.js'

type Options = Shared & { readonly language: string; readonly publish: boolean }
type Reading =
  | { readonly error: string; readonly file: string }
  | { readonly file: string; readonly page: AgencyPage }
type FileReport = {
  readonly error?: string
  readonly file: string
  readonly notes: readonly {
    readonly kind: string
    readonly line: number
    readonly message: string
  }[]
  readonly stories: readonly ImportOutcome[]
}

/**
 * `newsroom import FILE…`: every file is read before anything is written; a broken one is named with its line and leaves
 * no trace, the others are imported.
 */
export const importPages = async (files: readonly string[], options: Options): Promise<number> => {
  const bytes = await Promise.all(
    files.map(async (file) => ({ bytes: await openFile(file), file })),
  )
  const desk = await openDesk(options.config)
  try {
    if (!desk.newsroom.languages.includes(options.language))
      throw new Misuse(
        `--language: this newsroom publishes in ${desk.newsroom.languages.join(', ')}, not in ${options.language}`,
      )
    const readings = bytes.map(({ bytes: content, file }) => readFileAsPage(content, file, desk))
    const reports = await importAll(readings, desk, options)
    await printData(
      options.json ? JSON.stringify({ files: reports }, null, 2) : reports.map(toText).join('\n'),
    )
    return reports.some(
      ({ error, stories }) =>
        error !== undefined || stories.some(({ action }) => action === 'refused'),
    )
      ? 1
      : 0
  } finally {
    await desk.close()
  }
}

const openFile = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file)
  } catch (error) {
    throw new Misuse(
      `cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

const readFileAsPage = (bytes: Uint8Array, file: string, { newsroom }: Desk): Reading => {
  try {
    return { file, page: readPage(decodeText(bytes), newsroom.style) }
  } catch (error) {
    if (error instanceof PageError) return { error: error.message, file }
    throw error
  }
}

const importAll = async (
  readings: readonly Reading[],
  desk: Desk,
  options: Options,
): Promise<readonly FileReport[]> => {
  const total = readings.reduce(
    (sum, reading) => sum + ('page' in reading ? reading.page.otherNews.length + 1 : 0),
    0,
  )
  const bar = startProgress('Importing', total, 'stories')
  const reports: FileReport[] = []
  for (const reading of readings) {
    if ('error' in reading) {
      reports.push({ error: reading.error, file: reading.file, notes: [], stories: [] })
      continue
    }
    const { file, page } = reading
    const stories = await importPage({ ...desk, ...options }, page, () => bar.increment())
    const notes = page.notes.map(({ kind, line, message }) => ({ kind, line, message: message.en }))
    reports.push({ file, notes, stories })
  }
  bar.stop()
  return reports
}

const toText = ({ error, file, notes, stories }: FileReport): string =>
  error === undefined
    ? [
        `${file}:`,
        ...stories.flatMap(({ action, line, reasons, title }) => [
          `  line ${line}: ${action}: ${title}`,
          ...reasons.map((reason) => `    ${reason}`),
        ]),
        ...notes.map(({ kind, line, message }) => `  line ${line}: ${kind}: ${message}`),
      ].join('\n')
    : `${file}: ${error}; nothing was imported from this file`
