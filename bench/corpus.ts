/**
 * `node scripts/run.js bench/corpus.ts FILE.jsonl.gz [--samples FOLDER [FROM]]`: the house rules over an archive of real
 * stories.
 *
 * A line of the file is a story: `{"id","lang","title","lead","body"}`, the body with a line per paragraph. Prints a table of
 * what each rule found and corrected, in Markdown. With `--samples` a hundred different corrections of each rule are
 * written to the folder to be judged by reading, always the same ones; FROM, a number, gives another hundred where there
 * are so many. With `--all-samples` what is left to the editor is written too.
 */
import { SingleBar } from 'cli-progress'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { kpl } from '../src/core/kpl.js'
import { lint } from '../src/core/lint.js'
import type { Finding } from '../src/core/rule.js'
import { rules } from '../src/core/rules/index.js'
import { typedCredit } from '../src/core/rules/typedCredit.js'
import { quotedSpans } from '../src/core/spans.js'
import type { Passage, Story } from '../src/core/story.js'

type Line = Readonly<Record<'body' | 'id' | 'lang' | 'lead' | 'title', string | null>>
type Tally = {
  corrections: number
  found: number
  inQuotes: number
  samples: Set<string>
  stories: number
}

const samplesPerRule = 100
const context = 60

const [file, option, folder, from = '0'] = process.argv.slice(2)
if (file === undefined) {
  console.error(
    'Which file? node scripts/run.js bench/corpus.ts FILE.jsonl.gz [--samples FOLDER [FROM]]',
  )
  process.exit(2)
}

const toStory = ({ body, lang, lead, title }: Line): Story => ({
  credit: { agencies: ['KPL'], kind: 'own' },
  language: lang ?? 'en',
  passages: [
    { path: 'title', text: title ?? '' },
    ...[lead, ...(body ?? '').split('\n')].flatMap((text, index) =>
      text ? [{ path: `body/${index}`, text }] : [],
    ),
  ],
})

/** A typed credit goes into its field on every save, whatever the policy of the rule that shows it. */
const isDue = ({ expected, fix, rule }: Finding): boolean =>
  (fix === 'always' && expected !== undefined) || rule === typedCredit.id

const isInQuotation = ({ text }: Passage, { end, start }: Finding): boolean =>
  quotedSpans(text).some((span) => span.start < end && start < span.end)

const show = ({ text }: Passage, { actual, end, expected, start }: Finding): string =>
  `${text.slice(Math.max(0, start - context), start)}⟦${actual}→${expected ?? ''}⟧${text.slice(end, end + context)}`

const toTally = (): Tally => ({
  corrections: 0,
  found: 0,
  inQuotes: 0,
  samples: new Set(),
  stories: 0,
})

const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
const tallies = new Map<string, Tally>(rules.map(({ id }) => [id, toTally()]))
const bar = new SingleBar({ noTTYOutput: true, notTTYSchedule: 10_000, stream: process.stderr })
bar.start(lines.length, 0)
const languages = new Map<string, number>()
for (const line of lines) {
  const story = toStory(JSON.parse(line) as Line)
  bar.increment()
  if (!['en', 'fr', 'lo'].includes(story.language)) continue
  languages.set(story.language, (languages.get(story.language) ?? 0) + 1)
  const findings = lint(story, rules, kpl)
  const passages = new Map(story.passages.map((passage) => [passage.path, passage]))
  for (const id of new Set(findings.map(({ rule }) => rule))) {
    const tally = tallies.get(id)
    if (tally) tally.stories += 1
  }
  for (const finding of findings) {
    const [tally, passage] = [tallies.get(finding.rule), passages.get(finding.path)]
    if (!tally || !passage) continue
    tally.found += 1
    if (!isDue(finding)) {
      if (option === '--all-samples') tally.samples.add(show(passage, finding))
      continue
    }
    if (isInQuotation(passage, finding)) tally.inQuotes += 1
    tally.corrections += 1
    tally.samples.add(show(passage, finding))
  }
}
bar.stop()

/** Taken at equal distances, so that the sample is spread over the whole archive and the same in every run. */
const spread = (samples: readonly string[]): readonly string[] => {
  const wanted = Math.min(samplesPerRule, samples.length)
  return Array.from({ length: wanted }, (_, index) => {
    const place = Math.floor((index * samples.length) / wanted) + Number(from)
    return samples[place % samples.length] ?? ''
  })
}

console.log(
  `Stories: ${[...languages].map(([language, told]) => `${language} ${told}`).join(', ')}.\n`,
)
console.log(
  '| rule | correction | stories with findings | findings | corrections | in quotations |',
)
console.log('|---|---|---|---|---|---|')
for (const { fix, id } of rules) {
  const { corrections, found, inQuotes, samples, stories: told } = tallies.get(id) ?? toTally()
  console.log(`| \`${id}\` | ${fix} | ${told} | ${found} | ${corrections} | ${inQuotes} |`)
  if (folder !== undefined && samples.size > 0) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, `${id}.txt`), `${spread([...samples]).join('\n')}\n`)
  }
}
