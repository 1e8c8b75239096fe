import { dependentSigns, toOrderedMarks } from './marks.js'

/** What each key of the standard Lao keyboard writes; fonts such as Saysettha Lao show it for the Latin code. */
const plain =
  "1ຢ 2ຟ 3ໂ 4ຖ 5ຸ 6ູ 7ຄ 8ຕ 9ຈ 0ຂ -ຊ =ໍ qົ wໄ eຳ rພ tະ yິ uີ iຣ oນ pຍ [ບ ]ລ \\ໜ aັ sຫ dກ fດ gເ h້ j່ kາ lສ ;ວ 'ງ zຜ xປ cແ vອ bຶ nື mທ ,ມ .ໃ /ຝ"
const shifted = '!໑ @໒ #໓ $໔ %໌ ^ຼ &໕ *໖ (໗ )໘ _໙ Iຮ Pຽ {- S; D. F, G: H໊ J໋ K! L? |ໝ Cຯ Mໆ'

const keys: ReadonlyMap<string, string> = new Map(
  `${plain} ${shifted}`.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)] as const),
)

/**
 * Text typed for a legacy Lao font, in Unicode: `]k;{s;Pfok,` → `ລາວ-ຫວຽດນາມ`. Other characters stay, and so do words that
 * are in Unicode already, their marks included. Syllables a PDF has torn apart are whole again.
 */
export const decodeLegacyLao = (text: string): string =>
  withoutTears(
    text.replace(/\S+/gu, (word) =>
      /\p{Script=Lao}/u.test(word)
        ? word
        : toOrderedMarks(Array.from(word, (key) => keys.get(key) ?? key).join('')),
    ),
  )

const tones = '\u0EC8-\u0ECB'
const signs = `\u0EB1\u0EB4-\u0EB9\u0EBB\u0EBC${tones}\u0ECD`

/** Spaces inside a syllable: before a sign, after ົ and ັ, which need a final consonant, and between ື and the ອ of ເືອ. */
const torn = new RegExp(
  `(?<! ) +(?=[${dependentSigns}])|(?<=[\u0EB1\u0EBB][${tones}]?) +|(?<=ເ[ກ-ຮໜໝ]\u0EBC?\u0EB7[${tones}]?) +(?=ອ)`,
  'gu',
)
const space = / +/gu
const spaceAfterSign = new RegExp(`(?<=[${signs}]) +`, 'gu')

/**
 * A PDF sets a new stretch of type after every sign above or below, and gives a space for each. Where all spaces stand so,
 * nobody typed one; elsewhere only those go that no syllable has.
 */
const withoutTears = (text: string): string => {
  const [all, afterSigns] = [space, spaceAfterSign].map((kind) => text.match(kind)?.length ?? 0)
  return text.replace(all !== undefined && all > 1 && all === afterSigns ? space : torn, '')
}

/**
 * Syllables: a vowel before the consonant, the consonant, the signs on it, a vowel after it. A second consonant reads as a
 * syllable of its own, so that no word can be read in two ways: it would be tried in all of them.
 */
const syllables =
  /^(?:[ເ-ໄ]?[ກ-ຮໜໝ]ຼ?[\u0EB1\u0EB4-\u0EB9\u0EBB\u0ECD]?[\u0EC8-\u0ECB]?(?:[າຳຽ]ະ?|ະ{0,2}))+[ໆຯ]?$/u
const hasSign = /[\u0EB0-\u0EBD\u0EC0-\u0ECD]/u
const keyed =
  /[\p{Ll}\p{Lu}](?:[;'[\]{},/\\0-9=-])[\p{L};'[\]0-9]|^[;'[\]{},/\\][\p{L}]|[\p{Ll}][;[\]\\/]/u

const longestSample = 600
/** One word alone has to be full of keys: `]k;{s;Pfok,`. */
const fewestKeys = 3
/** `don't`, `d'ici`, `qu'il`: no keys but an apostrophe. */
const contraction =
  /^(?:\p{L}+['’](?:d|ll|m|re|s|t|ve)|(?:[cdjlmnst]|\p{L}*qu)['’]\p{L}+)[.,;:!?]*$/iu

/** `'Set for life'` has no keys but quotation marks. */
const quotation = /(?<![\p{L}\p{N}])'(\p{L}[^']{0,80}\p{L})'(?!\p{L})/gu

const mostLao = 0.2

/** `ຂປລ. ]k;{s;Pfok,`: the credit or a sign may have been typed since. */
const isMostlyLao = (sample: string): boolean => {
  const lao = /\p{Script=Lao}/u.test(sample)
  if (!lao || !/[A-Za-z][;'[\]{}\\,]/u.test(sample)) return lao
  const count = (kind: RegExp): number => sample.match(kind)?.length ?? 0
  return count(/\p{Script=Lao}/gu) > count(/\p{L}/gu) * mostLao
}

/**
 * Says whether a text of a Lao story was typed for a legacy font: few Lao letters, words with keys inside that no Latin word
 * has, which read as Lao syllables. Names, figures and addresses in Latin letters are none of it.
 */
export const isLegacyLao = (text: string): boolean => {
  const sample = text.slice(0, longestSample)
  if (isMostlyLao(sample) || /https?:|@|www\./u.test(sample)) return false
  const words = sample
    .replace(quotation, '$1')
    .split(/\s+/u)
    .filter((word) => /[\p{L};'[\]]/u.test(word) && !/\p{Script=Lao}/u.test(word))
  const lao = words.filter((word) => {
    const decoded = decodeLegacyLao(word)
    return (
      decoded.length > 1 &&
      hasSign.test(decoded) &&
      syllables.test(decoded.replace(/[-!?.,:;]/gu, ''))
    )
  })
  const withKeys = words.filter((word) => keyed.test(word) && !contraction.test(word))
  const [only = ''] = words
  if (words.length === 1 && (only.match(/[;'[\]{},\\]/gu) ?? []).length < fewestKeys) return false
  return (
    words.length > 0 && withKeys.length / words.length >= 0.3 && lao.length / words.length >= 0.5
  )
}
