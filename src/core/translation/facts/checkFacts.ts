import type { RegisteredName } from '../../houseStyle.js'
import type { FactText, FactWarning } from './fact.js'
import type { Side } from './figureWarnings.js'
import { toFigureWarnings } from './figureWarnings.js'
import { matchFacts } from './matchFacts.js'
import { readFacts } from './readFacts.js'
import { toNameWarnings, toQuotationWarnings } from './textWarnings.js'

type FactOptions = { readonly names: readonly RegisteredName[] }

const toSide = (text: FactText): Side => {
  const read = readFacts(text)
  return { ...text, everywhere: read.facts, read }
}

/**
 * Tells an editor which facts of a paragraph its translation lost or changed: numbers, dates, times, money, percentages,
 * registered names, and how many quotations there are. None when both say the same, in whatever way they write it.
 *
 * It would rather miss a doubtful fact than cry wolf: `one` and `two` in words, the names of months, and what bears a number
 * as its name are only held against what contradicts them, and nothing is asked that a text tells by `today` or `last year`.
 *
 * @example checkFacts({ language: 'en', text: '9,504.94 billion kip' }, { language: 'lo', text: '9.504,94 ຕື້ກີບ' }, { names: [] }) //=> []
 */
export const checkFacts = (
  source: FactText,
  version: FactText,
  { names }: FactOptions,
): readonly FactWarning[] => {
  const [ours, theirs] = [toSide(source), toSide(version)]
  const unmatched = matchFacts(ours.read.facts, theirs.read.facts)
  return [
    ...toFigureWarnings(unmatched, ours, theirs),
    ...toNameWarnings(source, version, names),
    ...toQuotationWarnings(source, version),
  ]
}
