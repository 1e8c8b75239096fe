const list = (words: string): readonly string[] => words.split(' ')

const units = list('one two three four five six seven eight nine')
const teens = list(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
const tens = list('twenty thirty forty fifty sixty seventy eighty ninety')
const unitOrdinals = list('first second third fourth fifth sixth seventh eighth ninth')
const teenOrdinals = list(
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
)
const tenOrdinals = tens.map((word) => word.replace(/y$/u, 'ieth'))

const numbered = (words: readonly string[], from: number, step = 1): [string, number][] =>
  words.map((word, index) => [word, (from + index) * step])

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
])

const small: ReadonlyMap<string, number> = new Map([
  ...numbered(units, 1),
  ...numbered(teens, 10),
  ...numbered(tens, 2, 10),
])

const ordinals: ReadonlyMap<string, number> = new Map([
  ...numbered(unitOrdinals, 1),
  ...numbered(teenOrdinals, 10),
  ...numbered(tenOrdinals, 2, 10),
])

/** The value of a word that is a number or the last word of an ordinal, and whether it multiplies what is before it. */
export const englishWord = (
  word: string,
): { readonly isScale: boolean; readonly value: number } | undefined => {
  const lower = word.toLowerCase()
  const scale = scales.get(lower) ?? scales.get(lower.replace(/th$/u, ''))
  if (scale !== undefined) return { isScale: true, value: scale }
  const value = small.get(lower) ?? ordinals.get(lower)
  return value === undefined ? undefined : { isScale: false, value }
}

const any = (words: readonly string[]): string => words.join('|')

const figure = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)*'
const below100 = `(?:(?:${any(tens)})(?:[-‐ ](?:${any(units)}))?|${any(teens)}|${any(units)})`
const scale =
  '(?:[- \\u00A0]?(?:bn|mn|tn)|[- \\u00A0](?:hundred|thousand|million|billion|trillion))(?!\\p{L})'
const half = '(?:[- ]and[- ]a[- ]half|½)'
const more = `(?:,? (?:and )?${below100}(?:${scale})+)*(?:(?: and | )${below100}(?!\\p{L}|[- ](?:hundred|thousand|million|billion|trillion)))?`

/** `7,393.17 billion`, `two and a half million`, `four hundred and five`, `half a million`, `56`, `fifty-six`. */
export const englishNumber =
  `half an? (?:hundred|thousand|million|billion|trillion)(?!\\p{L})` +
  `|(?:${figure}|${below100}|an?)(?:${half})?(?:${scale})+(?:${half}|${more})` +
  `|(?:${figure}|${below100})(?:${half})?`

const unitOrdinal = `(?:(?:${any(tens)})[-‐ ])?(?:${any(unitOrdinals)})`
export const englishOrdinal =
  `(?:${figure})(?:st|nd|rd|th)|${unitOrdinal}|${any(teenOrdinals)}|${any(tenOrdinals)}` +
  `|(?:(?:${figure}|${below100})[- ])?(?:(?:hundred|thousand|million)[- ])?(?:hundredth|thousandth|millionth|billionth)`

const parts =
  'half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?'
/** `two thirds`, `a fifth`, `half`; not `the third` nor `one second`. */
export const englishFraction = `(?<count>an?|${any(units)}|\\d{1,2})[- ](?<part>${parts})|(?<half>half)(?! an? (?:hundred|thousand|million|billion|trillion))(?:[- ](?:of|the|an?|its|their|all))?`

/** So many make music or a match: `a trio`. */
export const groups: ReadonlyMap<string, number> = new Map([
  ['duo', 2],
  ['couple', 2],
  ['pair', 2],
  ['trio', 3],
  ['triplets', 3],
  ['quartet', 4],
  ['quintet', 5],
  ['score', 20],
])

const partNames = new Map([
  ['half', 2],
  ['halve', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
])

/** What a whole is divided by: 3 in `two thirds`. */
export const partOf = (word: string): number | undefined =>
  partNames.get(word.toLowerCase().replace(/s$/u, ''))
