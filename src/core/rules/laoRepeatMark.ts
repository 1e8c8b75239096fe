import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { blanks, findSpots, inCopy } from '../spans.js'

/** A zero-width space is one too: it lets the mark begin a line. */
const spaced = new RegExp(`(?<=[\\p{L}\\p{M}])[${blanks}\\u200B]+(?=ໆ)`, 'gu')

/** ໆ (say it again) follows its word without a space: ອື່ນໆ (other), not ອື່ນ ໆ. */
export const laoRepeatMark: Rule = {
  id: 'lao-repeat-mark',
  code: 'W_LAO_REPEAT_MARK',
  level: 'warning',
  fix: 'always',
  source: 'kpl.gov.la, heading over other news: ຂ່າວອື່ນໆ',
  message: {
    en: () => 'No space before ໆ.',
    lo: () => 'ຂຽນ ໆ ຕິດກັບຄຳທີ່ຢູ່ກ່ອນໜ້າ.',
  },
  quoted: 'ask',
  check: (story) =>
    primaryLanguage(story.language) === 'lo'
      ? inCopy(story, (passage) => findSpots(passage, spaced, () => ''))
      : [],
}
