import { findLeadCredit } from '../credit/leadCredit.js'
import type { HouseStyle } from '../houseStyle.js'
import { fold } from '../language/fold.js'
import type { Rule } from '../rule.js'

/** Shorter than this, the same words come about by chance. */
const shortest = 30

/** The letters and figures of a text without its credit: spaces, marks and spelling variants repeat nothing. */
const toBare = (text: string, style: HouseStyle): string =>
  fold(text.slice(findLeadCredit(text, style)?.end ?? 0)).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

const isRepeated = (summary: string, lead: string): boolean =>
  summary.length >= shortest &&
  (lead.startsWith(summary.replace(/(?:more|suite)$/u, '')) || summary.startsWith(lead))

/** A summary says the story in its own words; one that repeats the first paragraph prints it twice. */
export const summaryRepeatsLead: Rule = {
  id: 'summary-repeats-lead',
  code: 'W_SUMMARY_REPEATS_LEAD',
  level: 'warning',
  fix: 'never',
  quoted: 'ask',
  source:
    'kpl.gov.la, 2022–2026: the summary box and the first paragraph are the same on most pages',
  message: {
    en: () =>
      'The summary repeats the first paragraph. Say it in other words, or leave the summary empty.',
    lo: () => 'ບົດສະຫຼຸບຄືກັນກັບວັກທຳອິດ. ກະລຸນາຂຽນດ້ວຍຄຳອື່ນ ຫຼື ປະໄວ້ວ່າງ.',
  },
  check: (story, style) => {
    const summary = story.passages.find(({ path }) => path === 'summary')
    if (!summary) return []
    // Before the lead there may be the line of a photo.
    const lead = story.passages.find(
      ({ path, text }) => path.startsWith('body/') && toBare(text, style).length >= shortest,
    )
    if (!lead || !isRepeated(toBare(summary.text, style), toBare(lead.text, style))) return []
    return [{ end: summary.text.length, path: summary.path, start: 0 }]
  },
}
