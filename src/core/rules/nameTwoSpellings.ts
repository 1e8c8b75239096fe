import { findTwoSpellings } from '../names/twoSpellings.js'
import type { Rule } from '../rule.js'

/** A name has one spelling in one story: not `Sonexay Siphandone` here and `Sonexay Siphadone` there. */
export const nameTwoSpellings: Rule = {
  id: 'name-two-spellings',
  code: 'W_NAME_TWO_SPELLINGS',
  level: 'warning',
  fix: 'never',

  source: 'kpl.gov.la, 2022–2026: Siphandone and Siphadone, Xekong and Sekong, each in one story',
  message: {
    en: (actual) => `The name “${actual}” stands in two spellings in this story.`,
    lo: (actual) => `ຊື່ “${actual}” ຂຽນສອງແບບໃນຂ່າວນີ້.`,
  },
  check: (story) =>
    findTwoSpellings(story).map(({ end, other, path, start }) => ({
      end,
      message: {
        en: `This name also stands as “${other}” in the story. Spell it in one way.`,
        lo: `ຊື່ນີ້ຍັງຂຽນເປັນ “${other}” ໃນຂ່າວນີ້. ກະລຸນາຂຽນແບບດຽວ.`,
      },
      path,
      start,
    })),
}
