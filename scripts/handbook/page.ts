import type { Finding, Rule, Said } from '../../src/core/rule.js'
import type { Copy, RuleCases, Wrong } from '../../tests/core/ruleCases.js'
import { toCopy } from '../../tests/core/ruleCases.js'
import { findIn, printCopy, printCorrected } from './copies.js'
import type { Entry } from './entry.js'
import { toCopySpan, toLegend, toProse, toTable } from './markdown.js'
import {
  correctionMeanings,
  levelMeanings,
  quotedMeaning,
  toLanguageName,
  toTitle,
} from './words.js'
import type { Correction } from './words.js'

/** One page of the handbook: what a rule says, how grave it is, and the copy it is tested on. */
export const toPage = ({ cases, meaning, rule }: Entry): string => {
  const correction = toCorrection({ cases, rule })
  const examples = [
    ...toWrongTables(rule, cases, results[correction]),
    '## Left alone',
    'This rule has nothing against these; another rule may.',
    ...byLanguage(cases.valid.map(toCopy), (copies) =>
      copies.map((copy) => `- ${printCopy(copy)}`).join('\n'),
    ),
  ]
  const sections = [
    `# ${toTitle(rule)}`,
    ...meaning,
    toFacts(rule, correction),
    '## What the panel says',
    toSayings(rule, cases),
    ...examples,
    toLegend(examples.join('\n')),
    '[All rules](README.md)',
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

/** How what a rule finds is put right, as its table shows it. */
export const toCorrection = ({ cases, rule }: Pick<Entry, 'cases' | 'rule'>): Correction =>
  rule.fix === 'never' && cases.invalid.some((copy) => printCorrected(copy, rule) !== undefined)
    ? 'moved'
    : rule.fix

const toFacts = (rule: Rule, correction: Correction): string =>
  [
    `**Level: ${rule.level}.** ${levelMeanings[rule.level]}`,
    `**Correction: ${correction}.** ${correctionMeanings[correction]}`,
    `**In quotations.** ${quotedMeaning(rule)}`,
    `**Source.** ${toProse(rule.source)}`,
    `**Code.** \`${rule.code}\`, rule \`${rule.id}\``,
  ]
    .map((fact) => `- ${fact}`)
    .join('\n')

/** Every kind of thing the rule says, each of the first wrong copy that shows it, in the order of the table. */
const toSayings = (rule: Rule, { invalid }: RuleCases): string => {
  const kinds = new Map<string, Said>()
  for (const finding of invalid.flatMap((copy) => findIn(copy, rule))) {
    const kind = kindOf(finding, rule)
    kinds.set(kind, kinds.get(kind) ?? finding.message)
  }
  return Array.from(kinds.values(), ({ en, lo }) => `- ${toProse(en)}\\\n  ${toProse(lo)}`).join(
    '\n',
  )
}

/** A rule has one message, and words others for single findings: those that begin alike (`“…” stands where`) are one kind. */
const kindOf = ({ actual, choices, expected, message }: Finding, rule: Rule): string =>
  message.en === rule.message.en(actual, choices?.join(', ') ?? expected)
    ? ''
    : message.en
        .replace(/“[^”]*”|\d+/gu, '…')
        .split(' ')
        .slice(0, 3)
        .join(' ')

const byLanguage = <T extends Copy>(
  copies: readonly T[],
  print: (copies: readonly T[]) => string,
): readonly string[] => {
  const languageOf = ({ language = 'en' }: Copy): string => language
  const languages = [...new Set(copies.map(languageOf))]
  return languages.flatMap((language) => [
    ...(languages.length > 1 ? [`### ${toLanguageName(language)}`] : []),
    print(copies.filter((copy) => languageOf(copy) === language)),
  ])
}

/** What the last column of a table of wrong copy holds. */
const results: Readonly<Record<Correction, string>> = {
  always: 'Printed',
  ask: 'Offered',
  moved: 'Printed',
  never: 'Expected',
}

const toWrongTables = (rule: Rule, { invalid }: RuleCases, result: string): readonly string[] => {
  const rows = invalid.map((copy) => ({ ...copy, result: printResult(copy, rule) }))
  const hasResult = rows.some((row) => row.result !== undefined)
  return [
    hasResult ? `## Written and ${result.toLowerCase()}` : '## Objected to',
    ...byLanguage(rows, (copies) =>
      toTable(
        ['Written', 'Found', ...(hasResult ? [result] : [])],
        copies.map((copy) => [
          printCopy(copy),
          copy.found.map(printFound).join(', '),
          ...(hasResult ? [copy.result ?? '_the editor decides_'] : []),
        ]),
      ),
    ),
  ]
}

const printFound = (words: string): string => (words === '' ? '_missing_' : toCopySpan(words))

/** What the correction makes of the copy, or what it gives to choose from. */
const printResult = (copy: Wrong, rule: Rule): string | undefined =>
  copy.choices === undefined
    ? printCorrected(copy, rule)
    : copy.choices.map(toCopySpan).join(joins[rule.fix]) +
      (rule.fix === 'always' ? ', _as the editor chooses_' : '')

/** Several choices stand for one text, unless the rule only says what it expects. */
const joins = { always: ' or ', ask: ' or ', never: ', ' } as const
