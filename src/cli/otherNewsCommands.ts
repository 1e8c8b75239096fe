import type { Command } from 'commander'
import type { Shared } from './program.js'

/** Adds the commands for other news: `relink`, `related`. */
export const addOtherNewsCommands = (
  newsroom: Command,
  shared: () => Shared,
  done: (code: number) => void,
): void => {
  newsroom
    .command('relink')
    .description('Makes the index of other news and every list anew; what the desk chose stays.')
    .option('--since <date>', 'only stories published that day or later')
    .option('--language <code>', 'only stories in this language')
    .option('--resume <file>', 'where to keep, and find, how far the run came')
    .option('--json', 'print the report as JSON')
    .action(async (own: { json?: boolean; language?: string; resume?: string; since?: string }) => {
      const { relinkStories } = await import('./relinkStories.js')
      done(await relinkStories({ ...shared(), ...own, json: own.json ?? shared().json }))
    })
  newsroom
    .command('related')
    .description(
      'Publishes an archive in a newsroom of its own and writes the other news each story came out with.',
    )
    .requiredOption(
      '--archive <file>',
      'JSON Lines, also gzipped: {"id","pool","lang","title","lead","body","date","section"}',
    )
    .requiredOption('--predictions <file>', 'where {"id","related":[ids, best first]} goes')
    .option('--database <url>', 'the server or folder to measure on (default: SQLite)')
    .action(async (own: { archive: string; database?: string; predictions: string }) => {
      const { relatedArchive } = await import('./relatedArchive.js')
      done(await relatedArchive(own))
    })
}
