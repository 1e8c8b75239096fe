/**
 * `node scripts/run.js bench/corpus.ts FILE.jsonl.gz [--samples FOLDER]`: the house rules over an archive of real stories.
 *
 * A line of the file is a story: `{"id","lang","title","lead","body"}`, the body with a line per paragraph. Prints a table of
 * what each rule found and corrected, in Markdown. With `--samples` a hundred corrections of each rule are written to the
 * folder to be judged by reading, always the same ones.
 */
import { SingleBar } from 'cli-progress'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { kpl } from '../src/core/kpl.js'
import { lint } from '../src/core/lint.js'
import type { Finding } from '../src/core/rule.js'
import { rules } from '../src/core/rules/index.js'
import { quotedSpans } from '../src/core/spans.js'
import type { Passage, Story } from '../src/core/story.js'

type Line = Readonly<Record<'body' | 'id' | 'lang' | 'lead' | 'title', string | null>>
type Tally = { found: number; inQuotes: number; samples: string[]; stories: number }

const samplesPerRule = 100
const context = 60

const [file, option, folder] = process.argv.slice(2)
if (file === undefined) {
  console.error('Which file? node scripts/run.js bench/corpus.ts FILE.jsonl.gz [--samples FOLDER]')
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

const isDue = ({ expected, fix }: Finding): boolean => fix === 'always' && expected !== undefined

const isInQuotation = ({ text }: Passage, { end, start }: Finding): boolean =>
  quotedSpans(text).some((span) => span.start < end && start < span.end)

const show = ({ text }: Passage, { actual, end, expected, start }: Finding): string =>
  `${text.slice(Math.max(0, start - context), start)}⟦${actual}→${expected ?? ''}⟧${text.slice(end, end + context)}`

const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
const tallies = new Map<string, Tally>(
  rules.map(({ id }) => [id, { found: 0, inQuotes: 0, samples: [], stories: 0 }]),
)
const bar = new SingleBar({ noTTYOutput: true, notTTYSchedule: 10_000, stream: process.stderr })
bar.start(lines.length, 0)
let stories = 0
for (const line of lines) {
  const story = toStory(JSON.parse(line) as Line)
  bar.increment()
  if (!['en', 'fr', 'lo'].includes(story.language)) continue
  stories += 1
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
      if (option === '--all-samples' && tally.samples.length < samplesPerRule)
        tally.samples.push(show(passage, finding))
      continue
    }
    if (isInQuotation(passage, finding)) tally.inQuotes += 1
    tally.samples.push(show(passage, finding))
  }
}
bar.stop()

/** Every nth, so that the sample is spread over the whole archive and the same in every run. */
const spread = (samples: readonly string[]): readonly string[] =>
  samples
    .filter((_, index) => index % Math.max(1, Math.floor(samples.length / samplesPerRule)) === 0)
    .slice(0, samplesPerRule)

console.log(`${stories} stories.\n`)
console.log(
  '| rule | correction | stories with findings | findings | corrections | in quotations |',
)
console.log('|---|---|---|---|---|---|')
for (const { fix, id } of rules) {
  const {
    found,
    inQuotes,
    samples,
    stories: told,
  } = tallies.get(id) ?? { found: 0, inQuotes: 0, samples: [], stories: 0 }
  const corrections = fix === 'always' ? samples.length : 0
  console.log(`| \`${id}\` | ${fix} | ${told} | ${found} | ${corrections} | ${inQuotes} |`)
  if (folder !== undefined && samples.length > 0) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, `${id}.txt`), `${spread(samples).join('\n')}\n`)
  }
}
