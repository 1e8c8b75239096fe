import { readProjectFiles } from '../../tests/setup/projectFiles.js'
import { toContents } from './contents.js'
import type { Examples } from './contents.js'
import type { Entry } from './entry.js'
import { toPage } from './page.js'

/** Where the handbook stands. */
export const handbookFolder = 'docs/handbook'

/** The text of every page by file name. The same rules, tables and examples always give the same pages. */
export const writeHandbook = (
  entries: readonly Entry[],
  examples: Examples,
): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', toContents(entries, examples)],
    ...entries.map((entry): [string, string] => [`${entry.rule.id}.md`, toPage(entry)]),
  ])

const examplesFolder = 'scripts/handbook/examples'

export const readExamples = (): Examples => {
  const texts = new Map(readProjectFiles(examplesFolder).map(({ path, text }) => [path, text]))
  const read = (name: string): string => texts.get(`${examplesFolder}/${name}`) ?? ''
  return {
    options: read('options.ts'),
    ownPanel: read('OwnPanel.tsx'),
    riverName: read('riverName.ts'),
    upland: read('upland.ts'),
  }
}
