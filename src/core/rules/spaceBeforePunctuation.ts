import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule, Said, Spot } from '../rule.js'
import { blanks, inCopy } from '../spans.js'
import type { Language, Passage } from '../story.js'

/** A bracket that closes, with something in it: not `( )` and `: )`. */
const beforeClosing = `(?<=[\\p{L}\\p{M}\\p{N}.%’”])[${blanks}]+[)\\]]`

/**
 * A word with its point: `U.S.`, `Calif.`, `etc.` After a longer word the point ends a sentence, the comma after it is
 * one mark too many, and closing up would hide it: `in a new window. ,`
 */
const shortened = '(?<=(?<![\\p{L}\\p{M}])(?:\\p{L}|\\p{Lu}\\p{Ll}{1,4}|etc)\\.)'

/**
 * A space, then a mark that ends something: not the start of `...`, `. . .`, `.5`, `.la` or `:-)`, not `2 : 1`.
 * A `?` before a small letter was a dash once: `the bills ? every march`.
 * A comma that leans on the next word or year instead (`food ,water`) gets its space back.
 */
const everyMark = new RegExp(
  `(?<=[^\\s\\u0085.])[${blanks}]+(?:` +
    `(?!\\?\\s{1,3}\\p{Ll})[.!?](?=[\\s)\\]”’"'»]|$)(?!\\s{0,3}\\.)|[,;](?=\\s|$)|:(?=\\s|$)(?!\\s{0,3}\\p{N})|,(?=\\p{L}|(?:19|20)\\d\\d(?!\\d)))|${beforeClosing}` +
    `|${shortened}[${blanks}]+[,;](?=\\s|$)`,
  'gu',
)

/** French sets a space before : ; ! ? and none before the rest. */
const pointAndComma = new RegExp(
  `(?<=[^\\s\\u0085.])[${blanks}]+(?:\\.(?=\\s|$)(?!\\s{0,3}\\.)|,(?=\\s|$))|${beforeClosing}`,
  'gu',
)

const patterns: ReadonlyMap<Language, RegExp> = new Map([
  ['en', everyMark],
  ['fr', pointAndComma],
  ['lo', everyMark],
])

/** `an area of .`, `the captain of , is given`: what stood there was lost, a link or a figure, and closing up would hide it. */
const unfinished = new Map([
  [
    'en',
    /(?<![\p{L}\p{M}’'-])(?:about|aged?|an?|and|around|at|between|by|for|from|in|into|nearly|of|or|over|than|the|to|under|with)$/iu,
  ],
  [
    'fr',
    /(?<![\p{L}\p{M}’'-])(?:à|au|aux|dans|de|des|du|environ|et|la|le|les|ou|par|pour|une?)$/iu,
  ],
])
const lost: Said = {
  en: 'Something seems to be missing before this mark.',
  lo: 'ຄືວ່າມີຄຳຂາດຫາຍໄປກ່ອນເຄື່ອງໝາຍນີ້.',
}
/** Longer than any of those words. */
const reach = 12

const findEarly = ({ path, text }: Passage, early: RegExp, language: Language): readonly Spot[] =>
  Array.from(text.matchAll(early), ({ 0: found, index: start }) => {
    const end = start + found.length
    const isLost = unfinished.get(language)?.test(text.slice(Math.max(0, start - reach), start))
    if (isLost) return { end, message: lost, path, start }
    const gap = /^[\p{L}\p{N}]/u.test(text.charAt(end)) ? ' ' : ''
    return { end, expected: found.trim() + gap, path, start }
  })

/** Punctuation follows its word without a space, in French the point and the comma. */
export const spaceBeforePunctuation: Rule = {
  id: 'space-before-punctuation',
  code: 'W_SPACE_BEFORE_PUNCTUATION',
  level: 'warning',
  fix: 'always',
  source: 'kpl.gov.la, 2022–2026: the agency’s English and Lao copy sets no space before a mark',
  message: {
    en: (actual) => `No space before “${actual.trim()}”.`,
    lo: (actual) => `ບໍ່ຕ້ອງມີຊ່ອງວ່າງກ່ອນເຄື່ອງໝາຍ “${actual.trim()}”.`,
  },
  quoted: 'ask',
  check: (story) => {
    const language = primaryLanguage(story.language)
    const early = patterns.get(language)
    return early ? inCopy(story, (passage) => findEarly(passage, early, language)) : []
  },
}
