import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Said, Spot } from '../rule.js'
import type { Language, Passage } from '../story.js'
import { toWordList } from './wordList.js'

const lao = '\\p{Script=Lao}'
/** Vowels and their signs: what a word has and an abbreviation (ຂປລ, ດຣ, ມ.ສ) has not. */
const laoVowel = '\\u0EB0-\\u0EB9\\u0EBB\\u0EBD\\u0EC0-\\u0EC4\\u0ECD'

const toChoice = (list: string): string => toWordList(list).join('|')

/** Words that begin sentences, and neither names nor the endings of addresses. */
const starters: ReadonlyMap<Language, string> = new Map([
  [
    'en',
    toChoice(`
      A, According, After, Also, Although, An, And, As, At, Because, Before, Both, But, By, During, For, From, He, Her, His, However, If
      In, It, Its, Meanwhile, Moreover, On, Our, She, Since, So, That, The, Their, There, These, They, This, Those, To, Under, We, When
      While, With
    `),
  ],
  [
    'fr',
    toChoice(`
      Ainsi, Au, Aux, Avec, Ce, Cela, Ces, Cet, Cette, Dans, Depuis, Des, Du, Elle, Elles, En, Il, Ils, La, Le, Les, Leur, Lors, Mais, Par
      Pour, Selon, Son, Sur, Un, Une
    `),
  ],
])

/** The start of a sentence glued to the one before; the pattern is for the words of that language. */
export const sentenceStart = (language: Language): string => {
  const words = starters.get(primaryLanguage(language))
  return words === undefined ? '(?!)' : `(?:${words})(?=[ ,\\u00A0])`
}

/**
 * A comma or semicolon between two words: not `a,b,c`, `9,504` or `&nbsp;the`. A closing bracket before a word: not
 * `film(s)about` or `(inter)national`. A point in Lao: not in ຂ.ປ.ລ., nor after the ranks ພົທ, ພັອ.
 */
const everywhere = [
  '[,;](?=\\p{L}[\\p{L}\\p{M}])(?<=(?:[\\p{L}\\p{M}]{2}|[”»])[,;])(?<!&[A-Za-z]{2,8};)|,(?=\\p{N})(?<=[\\p{L}\\p{M}]{3},)|,(?=\\p{L}[\\p{L}\\p{M}]{2})(?<=\\p{N},)|,(?=\\p{L}{1,2}\\s)(?<=\\p{N}{4},)',
  `\\)(?=\\p{L}[\\p{L}\\p{M}])(?<=\\((?=[^()]{0,200}[\\p{Lu}\\p{N}${lao} ])[^()]{3,200}\\))`,
  `[.?!](?=(?!ໆ)[${lao}]{2})(?<=(?:\\)|%|\\p{N}{4}|[${lao}]{4}|[${laoVowel}][${lao}]{1,2}|[${lao}][${laoVowel}])[.?!])(?<!(?:ພົ[ທຈຕ]|ພັ[ທອຕ]).)`,
]

/** `Mr.Kham`, `Dr.Somphone`. */
const title =
  '\\.(?=\\p{Lu}\\p{Ll})(?<=(?<![\\p{L}\\p{M}])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Capt|Amb)\\.)'

const toPattern = (language: Language): RegExp =>
  new RegExp(
    [
      ...everywhere,
      '[:,](?=[“«][\\p{L}\\p{N}])(?<=\\p{L}{2}[:,])',
      `[.?!](?=${sentenceStart(language)})(?<=[\\p{L}\\p{M}\\p{N})%]{2}.)`,
      ...(language === 'en' ? [':(?=\\p{Lu}\\p{Ll}{2})(?<=\\p{Ll}{3}:)', title] : []),
    ].join('|'),
    'gu',
  )

const known: ReadonlyMap<Language, RegExp> = new Map(
  ['en', 'fr'].map((language) => [language, toPattern(language)]),
)
const other = toPattern('und')

/** A name or remark in brackets against its word: not `film(s)`, `candidat(e)s` or `Ca(OH)`. */
const beforeBracket =
  /\((?<=\p{L}{3}\()(?=(?:\p{Lu}[\p{L}\p{N}&.,/ -]{2,200}|\p{Ll}{2,20}[ ,][^()]{1,200})\))/gu
const afterQuotation = /(?<=[.,!?;]\s?[”»])(?=\p{L}{2})/gu

const inFront: Said = {
  en: 'A space is missing before the bracket.',
  lo: 'ຂາດຊ່ອງວ່າງກ່ອນວົງເລັບ.',
}
const behind: Said = {
  en: 'A space is missing after the quotation.',
  lo: 'ຂາດຊ່ອງວ່າງຫຼັງເຄື່ອງໝາຍວົງຢືມ.',
}

/** Where words stand against a mark they should be parted from. */
export const findMissingSpaces = ({ path, text }: Passage, language: Language): readonly Spot[] => {
  const find = (pattern: RegExp, toExpected: (mark: string) => string, message?: Said) =>
    Array.from(text.matchAll(pattern), ({ 0: mark, index: start }): Spot => {
      const spot = { end: start + mark.length, expected: toExpected(mark), path, start }
      return message ? { ...spot, message } : spot
    })
  const own = primaryLanguage(language)
  return [
    ...find(known.get(own) ?? other, (mark) => `${mark} `),
    ...find(afterQuotation, () => ' ', behind),
    ...(own === 'lo' ? [] : find(beforeBracket, (mark) => ` ${mark}`, inFront)),
  ]
}
