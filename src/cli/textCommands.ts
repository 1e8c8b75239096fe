import type { Command } from 'commander'
import { Option } from 'commander'
import type { CheckOptions } from './checkStories.js'
import type { Shared } from './program.js'

type TextOptions = Partial<CheckOptions> & Pick<CheckOptions, 'failOn' | 'ui'>

const storyHelp = `
A story is JSON: {"language":"en","title":"…","summary":"…","body":["paragraph",…],"signOff":"…",
"photoCredits":["…"],"credit":{"agencies":["KPL"],"kind":"own"}}. Every field but language may be missing. Several
stories are JSON Lines or an array.`

/** Adds the commands that work on text: `check`, `tidy`, `stamp`, `rules`. */
export const addTextCommands = (
  newsroom: Command,
  shared: () => Shared,
  done: (code: number) => void,
): void => {
  const withText = (name: string, description: string): Command =>
    newsroom
      .command(name)
      .description(description)
      .argument('[file...]', 'stories as JSON; standard input without one')
      .option('--style <file>', 'a house style, as JSON or as a module, laid over KPL’s')
      .addOption(
        new Option('--fail-on <level>', 'exit with 1 from this level on')
          .choices(['error', 'warning', 'hint', 'never'])
          .default('error'),
      )
      .addOption(
        new Option('--ui <language>', 'language of the messages')
          .choices(['en', 'lo'])
          .default('en'),
      )
      .option('--json', 'one JSON answer per story and line')
      .addHelpText('after', storyHelp)
  const options = (own: TextOptions): CheckOptions => ({
    ...own,
    json: own.json ?? shared().json,
  })

  withText('check', 'Says what the house style objects to. Changes nothing.').action(
    async (files: string[], own: TextOptions) => {
      const { checkStories } = await import('./checkStories.js')
      done(await checkStories(files, options(own)))
    },
  )
  withText('tidy', 'Applies every correction that has one reading, and says what remains.').action(
    async (files: string[], own: TextOptions) => {
      const { tidyStories } = await import('./checkStories.js')
      done(await tidyStories(files, options(own)))
    },
  )
  newsroom
    .command('stamp')
    .description(
      'Prints the instant a printed stamp names; exits with 1 and a code when it names none.',
    )
    .argument('<text>', 'the stamp, such as "10/12/2025 13:05"')
    .addOption(
      new Option('--surface <surface>', 'where it was printed')
        .choices(['page', 'list', 'auto'])
        .default('auto'),
    )
    .option('--json', 'the instant and the layout, or the code and the reason, as JSON')
    .action(async (text: string, own: { json?: boolean; surface: 'auto' | 'list' | 'page' }) => {
      const { stamp } = await import('./stamp.js')
      done(await stamp(text, { json: own.json ?? shared().json, surface: own.surface }))
    })
  newsroom
    .command('rules')
    .description('Lists the rules of the house.')
    .option('--json', 'as JSON')
    .action(async (own: { json?: boolean }) => {
      const { listRules } = await import('./listRules.js')
      done(await listRules({ json: own.json ?? shared().json }))
    })
}
