import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'
import { Misuse } from './errors.js'
import type { FailOn } from './failOn.js'
import type { Shared } from './program.js'

/** What `check` and `tidy` get from the command line. */
type TextOptions = {
  readonly database?: true
  readonly failOn?: FailOn
  readonly json?: boolean
  readonly language?: string
  readonly resume?: string
  readonly rule?: string
  readonly samples?: number
  readonly section?: string
  readonly since?: string
  readonly style?: string
  readonly ui: 'en' | 'lo'
  readonly yes?: true
}

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
  const withOwn = (own: TextOptions) => ({
    ...shared(),
    ...own,
    failOn: own.failOn ?? 'error',
    json: own.json ?? shared().json,
  })

  withText(newsroom, 'check', 'Says what the house style objects to. Changes nothing.')
    .option('--samples <number>', 'with --database: places shown for each rule (3)', wholeNumber)
    .option('--resume <file>', 'with --database: where to keep, and find, how far the walk came')
    .action(async (files: string[], own: TextOptions) => {
      refuseMixture(files, own)
      const options = withOwn(own)
      if (own.database) {
        const { checkArchive } = await import('./checkArchive.js')
        done(await checkArchive({ ...options, samples: own.samples ?? 3 }))
      } else {
        const { checkStories } = await import('./checkStories.js')
        done(await checkStories(files, options))
      }
    })
  withText(
    newsroom,
    'tidy',
    'Applies every correction that has one reading, and says what remains; with --database one rule’s, to the archive.',
  )
    .option('--yes', 'with --database: save without asking')
    .action(async (files: string[], own: TextOptions) => {
      refuseMixture(files, own)
      const options = withOwn(own)
      if (own.database) {
        const { rule } = own
        if (own.failOn !== undefined)
          throw new Misuse('--fail-on: tidy --database fails when something could not be saved')
        if (rule === undefined)
          throw new Misuse('--database: name the one rule to apply with --rule (newsroom rules)')
        const { tidyArchive } = await import('./tidyArchive.js')
        done(await tidyArchive({ ...options, rule, yes: own.yes ?? false }))
      } else {
        const { tidyStories } = await import('./checkStories.js')
        done(await tidyStories(files, options))
      }
    })
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

const withText = (newsroom: Command, name: string, description: string): Command =>
  newsroom
    .command(name)
    .description(description)
    .argument('[file...]', 'stories as JSON; standard input without one')
    .option('--style <file>', 'a house style, as JSON or as a module, laid over KPL’s')
    .option('--rule <id>', 'only this rule')
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 from this level on (error)').choices([
        'error',
        'warning',
        'hint',
        'never',
      ]),
    )
    .addOption(
      new Option('--ui <language>', 'language of the messages').choices(['en', 'lo']).default('en'),
    )
    .option('--json', 'one JSON answer per story and line; with --database one in all')
    .option('--database', 'the articles of the newsroom instead of files')
    .option('--since <date>', 'with --database: published that day or later, drafts changed then')
    .option('--section <slug>', 'with --database: only this section')
    .option('--language <code>', 'with --database: only this language')
    .addHelpText('after', storyHelp)

const wholeNumber = (value: string): number => {
  if (/^\d{1,4}$/u.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a number such as 3.')
}

const ofDatabase = ['language', 'resume', 'samples', 'section', 'since', 'yes'] as const

/** Files have a house style, the newsroom has its own; what narrows the archive narrows no file. */
const refuseMixture = (files: readonly string[], own: TextOptions): void => {
  if (own.database) {
    if (files.length > 0)
      throw new Misuse(`--database reads no files: leave out ${files.join(' ')}`)
    if (own.style !== undefined)
      throw new Misuse('--style: the articles of the newsroom are held to its own house style')
    return
  }
  const stray = ofDatabase.find((name) => own[name] !== undefined)
  if (stray !== undefined) throw new Misuse(`--${stray} goes with --database`)
}
