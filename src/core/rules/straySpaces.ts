import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { blanks, findSpots, inCopy } from '../spans.js'

const run = new RegExp(`[${blanks}\\n]+`, 'gu')

const noBreak = /[\u00A0\u202F]/u

/** In French a no-break space stands before these marks, after « and beside a number (10 000 kips). */
const isKept = (before: string, after: string): boolean =>
  /[«\p{N}]$/u.test(before) || /^[:;!?»%\p{N}]/u.test(after)

/** `( BOL)`; not a box to tick `( )`, not `:( so it goes`. */
const isOpened = (text: string, start: number, end: number): boolean =>
  /(?<![:;-])[([]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))

/** One plain space between words, none inside brackets, at the ends of a passage or around a line break. */
export const straySpaces: Rule = {
  id: 'stray-spaces',
  code: 'W_STRAY_SPACE',
  level: 'warning',
  fix: 'always',
  source: 'kpl.gov.la, 10 December 2025: items 2 and 4 of “other news” have a space too many',
  message: { en: () => 'Stray space.', lo: () => 'ມີຊ່ອງວ່າງເກີນ.' },
  quoted: 'ask',
  check: (story) =>
    inCopy(story, (passage) =>
      findSpots(passage, run, (found, start) => {
        const { text } = passage
        const end = start + found.length
        if (start === 0 || end === text.length) return ''
        if (isOpened(text, start, end)) return ''
        if (found.includes('\n')) return found.replace(/[^\n]/gu, '')
        const isFrench =
          primaryLanguage(story.language) === 'fr' &&
          isKept(text.slice(start - 1, start), text.charAt(end))
        return (isFrench ? noBreak.exec(found)?.[0] : undefined) ?? ' '
      }),
    ),
}
