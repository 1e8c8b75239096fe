import type { Span } from '../story.js'
import { monthsOf } from './months.js'

/** How far the Buddhist era of Laos and Thailand is ahead of the common era, in years. */
export const buddhistEra = 543

const laoMonths = monthsOf('lo')
  .flatMap(({ name, others }) => [name, ...others])
  .filter((word) => !word.includes('.'))
const spacedMonths = ['en', 'fr'].flatMap((language) => monthsOf(language).map(({ name }) => name))
const spaced = `(?:(?:${spacedMonths.join('|')})(?: \\d{1,2},)?|[Yy]ear|année)[ \\u00A0]`
const figures = '[0-9໐-໙][/.-][0-9໐-໙]{1,2}[/.-]'

/** Years of 1957 to 2099 in the Buddhist era: beside a month or the word for year, and not marked as Buddhist. */
const year = new RegExp(
  `(?<!\\p{N})[2໒][5໕6໖][0-9໐-໙]{2}(?<=(?:${laoMonths.join('|')}|ປີ|${figures}|${spaced})[ \\t\\u00A0\\u200B]{0,3}[0-9໐-໙]{4})` +
    '(?![\\p{N}]|[.,]\\p{N}|\\s?(?:BE|B\\.E\\.|ພ\\.?ສ))',
  'gu',
)

/** Years that are Buddhist and do not say so, in order. */
export const findBuddhistYears = (text: string): readonly Span[] =>
  Array.from(text.matchAll(year), ({ 0: found, index }) => ({
    end: index + found.length,
    start: index,
  }))
