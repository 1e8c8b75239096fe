import { kplNames } from '../../../../src/core/kplNames.js'
import type {
  FactKind,
  FactProblem,
  FactText,
} from '../../../../src/core/translation/facts/index.js'

/** A paragraph, what stands for its translation, and what should be said of the two; nothing where they agree. */
export type FactCase = {
  readonly expected: readonly { readonly kind: FactKind; readonly problem: FactProblem }[]
  readonly kind: FactKind
  readonly source: FactText
  readonly version: FactText
}

/** The names the cases are checked with: those of the agency, and a few places more. */
export const caseNames = [
  ...kplNames,
  ...(
    [
      ['Vientiane', 'ວຽງຈັນ'],
      ['Luang Prabang', 'ຫຼວງພະບາງ'],
      ['Savannakhet', 'ສະຫວັນນະເຂດ'],
      ['Vietnam', 'ຫວຽດນາມ'],
      ['Lao PDR', 'ສປປ ລາວ'],
      ['Pakse', 'ປາກເຊ'],
    ] as const
  ).map(([en, lo]) => ({
    formOfAddress: {},
    kind: 'place' as const,
    preferred: { en, lo },
    variants: [],
  })),
]

/**
 * A line of a table is four cases: `English | Lao | in Lao right>wrong | in English right>wrong | problem`.
 *
 * As they stand the two say the same, either way round; with the change made in one of them, the problem is reported.
 * Without a fifth column it is `different`; with no change (`-`) the line is two cases. Empty wrong words take the right ones out.
 */
export const toCases = (kind: FactKind, table: string): readonly FactCase[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [english = '', lao = '', inLao = '-', inEnglish = '-', problem = 'different'] =
        line.split(' | ')
      const en = { language: 'en', text: english }
      const lo = { language: 'lo', text: lao }
      const expected = [{ kind, problem: problem.trim() as FactProblem }]
      return [
        { expected: [], kind, source: en, version: lo },
        { expected: [], kind, source: lo, version: en },
        ...(inLao === '-' ? [] : [{ expected, kind, source: en, version: change(lo, inLao) }]),
        ...(inEnglish === '-'
          ? []
          : [{ expected, kind, source: lo, version: change(en, inEnglish) }]),
      ]
    })

const change = ({ language, text }: FactText, words: string): FactText => {
  const [right = '', wrong = ''] = words.split('>')
  if (!text.includes(right)) throw new RangeError(`“${right}” does not stand in “${text}”`)
  return { language, text: text.replace(right, wrong) }
}
