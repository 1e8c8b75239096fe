import { primaryLanguage } from '../language/primaryLanguage.js'
import { readNumber } from '../numbers/readNumber.js'
import type { Marks } from '../numbers/readNumber.js'
import type { Rule, Spot } from '../rule.js'
import { findSpots, inCopy } from '../spans.js'
import type { Passage } from '../story.js'

/** A figure with marks in it that is no date, version, address, score or telephone. */
const figure =
  /(?<![\p{L}\p{N}.,:/#_@-])\d{1,3}(?:[.,]\d{1,3}){1,5}(?!(?!\p{Script=Lao})\p{L}|[\p{N}/_@]|[.,:-]\p{N})/gu

/** `10 000 kip`: only what is counted shows that the groups are one figure. */
const parted =
  /(?<![\p{L}\p{N}.,:/#_@-]|\p{N}[ \u00A0])[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3}){1,4}(?=[ \u00A0]?(?:kip|baht|dollars|people|tonnes|hectares|km|ກີບ|ບາດ|ໂດລາ|ຄົນ|ໂຕນ|ເຮັກຕາ|ກິໂລແມັດ|ກມ)(?!\p{Script=Latin}))/gu

/** Figures have the marks of their language: `9,504.94` in English, `7.393,17` in Lao, `10 000,5` in French. */
export const numberForm: Rule = {
  id: 'number-form',
  code: 'W_NUMBER_FORM',
  level: 'warning',
  fix: 'ask',

  source:
    'kpl.gov.la, 2023–2025: 9,504.94 billion kip; Pasaxon: 7.393,17ຕື້ກີບ; Le Rénovateur: 10 000 kips',
  message: {
    en: (actual, expected = '') => `Write the number “${expected}” for “${actual}”.`,
    lo: (actual, expected = '') => `ຂຽນຕົວເລກ “${expected}” ແທນ “${actual}”.`,
  },
  check: (story, style) => {
    const own = style.numbers[primaryLanguage(story.language)]
    return own
      ? inCopy(story, (passage) => [...findWrongMarks(passage, own), ...findParted(passage, own)])
      : []
  },
}

const findWrongMarks = ({ path, text }: Passage, own: Marks): readonly Spot[] =>
  Array.from(text.matchAll(figure)).flatMap(({ 0: found, index }) => {
    const readings = readNumber(found, text.slice(index + found.length), own)
    const spot = { end: index + found.length, path, start: index }
    const [expected, other] = readings
    if (expected === undefined) return []
    return [other === undefined ? { ...spot, expected } : { ...spot, choices: readings }]
  })

/** Where the house itself parts thousands by a space, any space will do. */
const findParted = (passage: Passage, { thousands }: Marks): readonly Spot[] =>
  thousands.trim() === ''
    ? []
    : findSpots(passage, parted, (found) => found.replace(/\s/gu, thousands))
