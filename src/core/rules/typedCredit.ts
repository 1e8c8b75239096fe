import { readStoryCredit } from '../credit/storyCredit.js'
import type { Rule } from '../rule.js'

/**
 * A credit typed before the lead or under the last line goes into the credit field when the story is published.
 *
 * The field is where it is kept, and every page and feed prints it in its own form: nothing is stored twice. `tidy` moves
 * it, with the place and date of a dateline.
 */
export const typedCredit: Rule = {
  id: 'typed-credit',
  code: 'W_TYPED_CREDIT',
  level: 'hint',
  fix: 'never',
  quoted: 'ask',
  source: 'kpl.gov.la, 2022–2025: “KPL (KPL) …”, the label of the page beside the typed one',
  message: {
    en: (actual) =>
      `The credit “${actual.trim()}” goes into the credit field on publishing; the page prints it.`,
    lo: (actual) => `ເຄຣດິດຂ່າວ “${actual.trim()}” ຈະຖືກຍ້າຍໄປໃສ່ຊ່ອງເຄຣດິດຂ່າວເມື່ອເຜີຍແຜ່, ໜ້າເວັບຈະພິມໃຫ້ເອງ.`,
  },
  check: (story, style) =>
    readStoryCredit(story, style).edits.map(({ end, path, start }) => ({ end, path, start })),
}
