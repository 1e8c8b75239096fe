import { inOrder, levelsOf } from './archiveTally.js'
import type { RuleCount, Sample, Tally } from './archiveTally.js'
import { counted, sumLine } from './counted.js'
import { onOneLine } from './inContext.js'

/** The tally of a walk for people: the rules with the most findings first, each with its samples. */
export const toText = (tally: Tally, ui: 'en' | 'lo'): string =>
  [
    ...inOrder(tally).flatMap((rule) => ruleLines(rule, ui)),
    ...tally.failed.map(({ article, reason }) => `#${article} could not be checked: ${reason}`),
    sumLine(tally.stories, levelsOf(tally)),
  ].join('\n')

const ruleLines = (
  { findings, level, rule, samples, stories }: RuleCount,
  ui: 'en' | 'lo',
): readonly string[] => [
  `${rule}  ${level}  ${findings} in ${counted(stories, 'story', 'stories')}`,
  ...samples.map((sample) => `  #${sample.article} ${sample.path}  ${toWords(sample, ui)}`),
  '',
]

/**
 * A finding in its context with what is expected there, or with the reason where nothing can be put in its place:
 * `…the harvest began on ⟦December 9, 2025⟧ in… → 9 December 2025`.
 */
const toWords = (
  { actual, after, before, expected, message, title }: Sample,
  ui: 'en' | 'lo',
): string => {
  const found =
    before + actual + after === '' ? `“${onOneLine(title)}”` : marked(before, actual, after)
  return expected === null ? `${found} — ${message[ui]}` : `${found} → ${quoted(expected)}`
}

/** The same place before and after its correction, as two lines of the same words. */
export const toChange = ({ actual, after, before, expected, path }: Sample): readonly string[] => [
  `  ${path}  ${marked(before, actual, after)}`,
  `  ${' '.repeat(path.length)}  ${marked(before, expected ?? '', after)}`,
]

const marked = (before: string, words: string, after: string): string =>
  onOneLine(`${before}⟦${shortened(words)}⟧${after}`)

/** What is said of a whole paragraph needs only its ends. */
const shortened = (words: string): string =>
  words.length > 2 * end ? `${words.slice(0, end)} … ${words.slice(-end)}` : words
const end = 60

/** Spaces and nothing are seen, too. */
const quoted = (text: string): string =>
  text.trim() === text && text !== '' ? onOneLine(text) : `“${onOneLine(text)}”`
