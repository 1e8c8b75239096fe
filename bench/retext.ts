/**
 * `node scripts/run.js bench/retext.ts`: how long a story of 600 words takes, beside retext with three of its plugins.
 *
 * Both read the same English story in the same run, in turn; ours with every rule and the house style of KPL, retext with
 * its plugins for repeated words, articles and quotation marks and without printing the text again. Prints the medians, in
 * milliseconds of processor time, and ends with 1 where ours is 5 ms or more. A story of 3,000 words, the longest the
 * panel reads while somebody types, is measured too.
 */
import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextQuotes from 'retext-quotes'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { kpl } from '../src/core/kpl.js'
import { lint } from '../src/core/lint.js'
import { rules } from '../src/core/rules/index.js'
import { median } from './median.js'
import { ordinaryParagraphs } from './ordinary.js'

const limit = 5
/** By then V8 has compiled what it is going to. */
const warmUps = 300
const turns = 200

const retext = unified()
  .use(retextEnglish)
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .use(retextQuotes)
  .use(retextStringify)
  .freeze()

/** The story is a new object each time, for what was read once of a story is remembered. */
const withOurs = (paragraphs: readonly string[]): number =>
  lint(
    {
      credit: { agencies: ['KPL'], kind: 'own' },
      language: 'en',
      passages: paragraphs.map((text, index) => ({ path: `body/${index}`, text })),
    },
    rules,
    kpl,
  ).length

const withRetext = (text: string): unknown => retext.runSync(retext.parse(text))

const timeOf = (run: () => unknown): number => {
  const before = process.cpuUsage()
  run()
  const { system, user } = process.cpuUsage(before)
  return (system + user) / 1000
}

/** Medians of both over a story of that many words, and what ours took the first time. */
const compare = (wordCount: number) => {
  const paragraphs = ordinaryParagraphs(wordCount, 'en')
  const text = paragraphs.join('\n\n')
  const [ours, theirs]: [number[], number[]] = [[], []]
  const first = timeOf(() => withOurs(paragraphs))
  for (let turn = 0; turn < warmUps + turns; turn += 1) {
    ours.push(timeOf(() => withOurs(paragraphs)))
    theirs.push(timeOf(() => withRetext(text)))
  }
  return {
    findings: withOurs(paragraphs),
    first,
    ours: median(ours.slice(warmUps)),
    retext: median(theirs.slice(warmUps)),
    words: text.split(/\s+/u).length,
  }
}

const short = compare(600)
const long = compare(3000)

console.log(
  `| words | findings | ${rules.length} rules, ms | retext, ms | retext / ours | first time, ms |`,
)
console.log('|---|---|---|---|---|---|')
for (const { findings, first, ours, retext: theirs, words } of [short, long])
  console.log(
    `| ${words} | ${findings} | ${ours.toFixed(2)} | ${theirs.toFixed(2)} | ${(theirs / ours).toFixed(1)} | ${first.toFixed(1)} |`,
  )
if (short.ours >= limit) {
  console.error(`A story of ${short.words} words takes ${limit} ms or more.`)
  process.exitCode = 1
}
