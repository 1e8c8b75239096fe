import { readStoryCredit } from '../credit/storyCredit.js'
import type { Rule } from '../rule.js'

/**
 * A credit is a field, and every surface prints it in its own form. What was typed before the lead or under the last
 * line is read into the field as the story goes out, by `tidy`, and taken out of the copy: nothing is stored twice.
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
