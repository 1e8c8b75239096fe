import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule, Spot } from '../rule.js'
import { clearOf, findSpots, inCopy } from '../spans.js'
import type { Language, Passage } from '../story.js'
import { clearOfAddresses } from '../text/addressSpans.js'
import { mojibake, readMojibake } from '../text/mojibake.js'

const noLetter = '(?![\\p{L}\\p{M}\\p{N}])'
const replaced = '[?\\uFFFD`´]'

/** A sign between a word and the end of a possessive or contraction. */
const english =
  `(?<=\\p{L})${replaced}(?=(?:s|re|ve|ll|d)${noLetter})|(?<=[Nn])${replaced}(?=t${noLetter})|` +
  `(?<=(?<![\\p{L}\\p{M}])I)${replaced}(?=m${noLetter})`

/** A sign where a vowel was left out before another: not the lost é of `d?ontologie`, `l?opard`, `s?ance` or the œ of `c?ur`. */
const french =
  `(?<=(?<![\\p{L}\\p{M}])(?:[dlj]|(?:jus|lors|pres|puis|quel)?qu|[DLJ]|Qu))${replaced}` +
  `(?=[aeiouhâéèêîôAEIOUHÉÈÎÔ])(?!.(?:ontolog|opard|onard|esse|ambul))|(?<=[Aa]ujourd)${replaced}(?=hui)|` +
  `(?<=(?<![\\p{L}\\p{M}])[CMNSTcmnst])${replaced}(?=(?:ai|as?|avai(?:t|ent)|en|est|étai(?:t|ent)|ils?|ont|y)${noLetter})`

const patterns = new Map(
  [
    ['en', english],
    ['fr', french],
  ].map(([language = '', own]) => [language, new RegExp(`${own}|${mojibake}`, 'gu')]),
)
const anywhere = new RegExp(mojibake, 'gu')
const isSingle = /^[?\uFFFD`´]$/u

const findReadable = (passage: Passage, language: Language): readonly Spot[] =>
  findSpots(passage, patterns.get(language) ?? anywhere, (found) =>
    isSingle.test(found) ? '’' : readMojibake(found),
  )

/** What no program can know again: � alone, and in French ? within a word, which may have been any accent. */
const findLost = ({ path, text }: Passage, language: Language): readonly Spot[] =>
  Array.from(
    text.matchAll(language === 'fr' ? /\uFFFD+|(?<=\p{Ll})\?(?=\p{Ll})/gu : /\uFFFD+/gu),
    ({ 0: found, index }) => ({
      end: index + found.length,
      message: {
        en: `A character was lost here: “${found}”. Type it again.`,
        lo: `ຕົວອັກສອນຢູ່ນີ້ເສຍຫາຍ: “${found}”. ກະລຸນາພິມຄືນ.`,
      },
      path,
      start: index,
    }),
  )

const suspicious = /[?\uFFFD`´ÂÃÄÅÆàáâð]/u

/** An apostrophe, mark or accent that a program replaced is put back: `Laos?s`, `don�t`, `â€™`, `Ã©`. */
export const replacedApostrophe: Rule = {
  id: 'replaced-apostrophe',
  code: 'W_REPLACED_APOSTROPHE',
  level: 'warning',
  fix: 'always',
  quoted: 'ask',
  source: 'kpl.gov.la, 2022–2026: ? and � for apostrophes; Unicode UTF-8 read as Windows-1252',
  message: {
    en: (actual, expected = '') => `The characters “${actual}” stand for “${expected}”.`,
    lo: (actual, expected = '') => `ຕົວອັກສອນ “${actual}” ແມ່ນມາແທນ “${expected}”.`,
  },
  check: (story) => {
    const language = primaryLanguage(story.language)
    return inCopy(story, (passage) => {
      if (!suspicious.test(passage.text)) return []
      const readable = findReadable(passage, language)
      const spots = [...readable, ...clearOf(findLost(passage, language), readable)]
      return clearOfAddresses(spots, passage.text)
    })
  },
}
