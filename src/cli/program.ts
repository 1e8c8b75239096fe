import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { Misuse, Refused } from './errors.js'
import { addOtherNewsCommands } from './otherNewsCommands.js'
import { addTextCommands } from './textCommands.js'

/** What every command gets beside its own arguments. */
export type Shared = { readonly config?: string; readonly json: boolean }

const format = new Option(
  '--format <format>',
  'the article as a site gets it, or as the agency’s page',
).choices(['json', 'txt'])
const language = (value: string): string => {
  if (/^[a-z]{2,3}$/u.test(value)) return value
  throw new InvalidArgumentError('Expected a language code such as en, lo or fr.')
}

/**
 * Runs the command line and gives its exit code: 0 done, 1 findings or refused input, 2 misuse.
 *
 * Data goes to stdout; progress and reports of people's interest go to stderr. What a command needs is loaded when it
 * runs: checking text loads neither Payload nor a database.
 */
export const program = async (argv: readonly string[]): Promise<number> => {
  let code = 0
  const newsroom = new Command('newsroom')
    .description('Works on a newsroom from the command line: agency pages in, stories out.')
    .option(
      '--config <file>',
      'the Payload config (default: $PAYLOAD_CONFIG_PATH, else the nearest payload.config.ts)',
    )
    .option('--json', 'print the report as JSON', false)
    .exitOverride()
    .showHelpAfterError('(newsroom --help shows what can be done)')
  const shared = (): Shared => newsroom.opts()

  newsroom
    .command('import')
    .description(
      'Reads agency pages (text) into the newsroom: the story and the stories listed under ຂ່າວອື່ນໆ.',
    )
    .argument('<file...>', 'pages in the agency’s text layout')
    .option('--language <code>', 'language the pages are written in', language, 'en')
    .option('--publish', 'publish what is fit; without it everything is a draft', false)
    .option('--json', 'print the report as JSON')
    .action(
      async (files: string[], options: { json?: boolean; language: string; publish: boolean }) => {
        const { importPages } = await import('./importPages.js')
        code = await importPages(files, {
          ...shared(),
          ...options,
          json: options.json ?? shared().json,
        })
      },
    )
  newsroom
    .command('export')
    .description('Prints a published story.')
    .argument('<story>', 'its address (slug), public id or row id')
    .addOption(format.default('json'))
    .option('--language <code>', 'language, where two stories share the address', language)
    .option('--json', 'the same as --format json')
    .action(
      async (
        story: string,
        options: { format: 'json' | 'txt'; json?: boolean; language?: string },
      ) => {
        const { exportArticle } = await import('./exportArticle.js')
        code = await exportArticle(story, {
          ...shared(),
          ...options,
          format: options.json ? 'json' : options.format,
        })
      },
    )

  const finish = (done: number): void => {
    code = done
  }
  addTextCommands(newsroom, shared, finish)
  addOtherNewsCommands(newsroom, shared, finish)

  try {
    await newsroom.parseAsync(argv.length === 0 ? ['--help'] : argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof Misuse || error instanceof Refused) {
      process.stderr.write(`newsroom: ${error.message}\n`)
      return error instanceof Misuse ? 2 : 1
    }
    throw error
  }
}
