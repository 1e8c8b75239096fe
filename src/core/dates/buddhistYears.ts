import type { Span } from '../story.js'

/** How far the Buddhist era of Laos and Thailand is ahead of the common era, in years. */
export const buddhistEra = 543

/** Years of 1957 to 2099 in the Buddhist era: beside a Lao month or the word for year, and not marked as Buddhist. */
const year =
  /(?<=(?:ມັງກອນ|ກຸມພາ|ມີນາ|ເມສາ|ພຶດສະພາ|ມິຖຸນາ|ມີຖຸນາ|ກໍລະກົດ|ສິງຫາ|ກັນຍາ|ຕຸລາ|ພະຈິກ|ພຶສຈິກາ|ທັນວາ|ປີ|[0-9໐-໙][/.-][0-9໐-໙]{1,2}[/.-]|(?:January|February|March|April|May|June|July|August|September|October|November|December) ))[ \t\u00A0\u200B]{0,3}(?<digits>(?:2|໒)(?:5|໕|6|໖)[0-9໐-໙]{2})(?![\p{N}]|[.,]\p{N}|\s?(?:BE|B\.E\.|ພ\.?ສ))/gu

/** Years that are Buddhist and do not say so, in order. */
export const findBuddhistYears = (text: string): readonly Span[] =>
  Array.from(text.matchAll(year), ({ 0: found, groups = {}, index }) => {
    const end = index + found.length
    return { end, start: end - (groups['digits'] ?? '').length }
  })
