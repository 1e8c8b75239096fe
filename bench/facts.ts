/**
 * `npm run bench:facts`: how well a translation's facts are checked.
 *
 * Runs over the tables of the tests and over pairs nobody wrote a reader for, half of them equal and half with a planted
 * fault, and over the stories of the demo newsroom with their own versions. Prints, per kind of fact, the share of planted
 * faults that are found (recall) and of warnings that are right (precision); ends with 1 where precision falls under 0.98 or
 * recall under 0.95, or where a demo story raises an alarm, with its paragraphs as they are, split, merged, not all written
 * yet, left out or in another order.
 */
import { names, stories } from '../dev/seed/content/index.js'
import type { SeedStory } from '../dev/seed/content/index.js'
import { checkPassages } from '../src/core/translation/checkPassages.js'
import type { FactKind } from '../src/core/translation/facts/index.js'
import { checkFacts, sayFact } from '../src/core/translation/facts/index.js'
import { allCases } from '../tests/core/translation/facts/allCases.js'
import type { FactCase } from '../tests/core/translation/facts/factCases.js'
import { caseNames } from '../tests/core/translation/facts/factCases.js'
import { begun, copyOf, leftOut, recut, swapped } from '../tests/core/translation/recut.js'
import { heldOut } from './facts/heldOut.js'

const leastPrecision = 0.98
const leastRecall = 0.95

type Score = { readonly asked: number; readonly found: number; readonly said: number }

/** A warning is right where the case expects one of its kind and problem. */
const scoreOf = (cases: readonly FactCase[], isShown: boolean): Score =>
  cases.reduce(
    (score, { expected, source, version }) => {
      const warnings = checkFacts(source, version, { names: caseNames })
      const found = expected.filter(({ kind, problem }) =>
        warnings.some((warning) => warning.kind === kind && warning.problem === problem),
      ).length
      if (isShown && (warnings.length !== expected.length || found !== expected.length))
        console.log(
          `  ${source.text} | ${version.text}: expected ${expected.map(({ kind, problem }) => `${kind} ${problem}`).join() || 'nothing'}; ${warnings.map((warning) => sayFact(warning, 'en')).join(' ') || 'nothing said'}`,
        )
      return {
        asked: score.asked + expected.length,
        found: score.found + found,
        said: score.said + warnings.length,
      }
    },
    { asked: 0, found: 0, said: 0 },
  )

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

const kinds: readonly FactKind[] = [
  'number',
  'money',
  'percentage',
  'date',
  'time',
  'name',
  'quotations',
]

const show = (what: string, cases: readonly FactCase[]): Score => {
  console.log(`\n${what}: ${cases.length} pairs`)
  console.log('| kind | pairs | planted | found | said | recall | precision |')
  console.log('|---|---|---|---|---|---|---|')
  const line = (name: string, some: readonly FactCase[], isShown: boolean): Score => {
    const score = scoreOf(some, isShown)
    const { asked, found, said } = score
    console.log(
      `| ${name} | ${some.length} | ${asked} | ${found} | ${said} | ${share(found, asked).toFixed(3)} | ${share(found, said).toFixed(3)} |`,
    )
    return score
  }
  for (const kind of kinds) {
    const some = cases.filter((each) => each.kind === kind)
    line(kind, some, false)
  }
  return line('all', cases, true)
}

show('Tables of the tests', allCases)
show('Held out', heldOut)
const { asked, found, said } = show('Together', [...allCases, ...heldOut])

const register = names.map((name) => ({ formOfAddress: {}, ...name }))

/** Headline, summary and paragraphs of a story beside those of its version. */
const rowsOf = ({ en, lo }: SeedStory, from: 'en' | 'lo') => {
  if (!lo) return []
  const [source, version] = from === 'en' ? [en, lo] : [lo, en]
  return [
    { source: source.title, version: version.title },
    ...(source.summary === undefined || version.summary === undefined
      ? []
      : [{ source: source.summary, version: version.summary }]),
    ...source.paragraphs.map((text, index) => ({
      source: text,
      version: version.paragraphs[index] ?? '',
    })),
  ]
}

/** What is said of a version that tells the same; by itself, or in every way to split or merge its paragraphs. */
const alarmsOf = (
  story: SeedStory,
  from: 'en' | 'lo',
  cut: (paragraphs: readonly string[]) => readonly (readonly string[])[],
): { readonly alarms: readonly string[]; readonly versions: number } => {
  const [source, version] = from === 'en' ? [story.en, story.lo] : [story.lo, story.en]
  if (!source || !version) return { alarms: [], versions: 0 }
  const original = copyOf(from, source)
  const versions = cut(version.paragraphs).map((paragraphs) =>
    copyOf(from === 'en' ? 'lo' : 'en', { ...version, paragraphs }),
  )
  const alarms = versions.flatMap((each) =>
    checkPassages(original, each, register).flatMap(({ warnings }) =>
      warnings.map((warning) => `${story.key}: ${sayFact(warning, 'en')}`),
    ),
  )
  return { alarms, versions: versions.length }
}

/** Alarms when every paragraph is asked by itself, for information: a headline may say what the other has in its lead. */
const byParagraph = (story: SeedStory): number =>
  rowsOf(story, 'en').reduce(
    (sum, { source, version }) =>
      sum +
      checkFacts(
        { language: 'en', text: source },
        { language: 'lo', text: version },
        { names: register },
      ).length,
    0,
  )

const withVersions = stories.filter(({ lo }) => lo)
const both = (cut: Parameters<typeof alarmsOf>[2]) => {
  const all = withVersions.flatMap((story) => [
    alarmsOf(story, 'en', cut),
    alarmsOf(story, 'lo', cut),
  ])
  return {
    alarms: all.flatMap((each) => each.alarms),
    versions: all.reduce((sum, { versions }) => sum + versions, 0),
  }
}
const asTheyAre = both((paragraphs) => [paragraphs])
const otherwise = [
  ['a paragraph split or two merged', recut],
  ['only the first paragraphs written', begun],
  ['a paragraph left out', leftOut],
  ['two paragraphs in each other’s place', swapped],
] as const
const cut = otherwise.map(([how, cut]) => ({ how, ...both(cut) }))
const alarms = [asTheyAre, ...cut].flatMap((each) => each.alarms)
console.log(
  `\nDemo newsroom: ${withVersions.length} stories both ways, ${asTheyAre.alarms.length} alarms`,
)
for (const { alarms, how, versions } of cut)
  console.log(`With ${how}: ${versions} versions, ${alarms.length} alarms`)
console.log(
  `By paragraph alone: ${withVersions.reduce((sum, story) => sum + byParagraph(story), 0)} alarms in ${withVersions.reduce((sum, story) => sum + rowsOf(story, 'en').length, 0)} paragraphs`,
)
for (const alarm of alarms) console.log(`  ${alarm}`)

if (share(found, said) < leastPrecision || share(found, asked) < leastRecall || alarms.length > 0)
  process.exitCode = 1
