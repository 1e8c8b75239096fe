import type { Said } from '../rule.js'

/** Why a story has no credit that can be printed. */
export type CreditProblem = {
  /** What the problem is about, as typed at `start` of the passage `path`, or the codes in the field. */
  readonly actual: string
  readonly code: 'conflict' | 'no-credit' | 'own-agency-missing' | 'unknown-agency'
  readonly message: Said
  /** `body/0`, `signOff`, `summary` or `credit.agencies`, the field. */
  readonly path: string
  readonly start: number
}

/** The path of the field that holds the credit. */
export const creditField = 'credit.agencies'

type At = { readonly actual: string; readonly path: string; readonly start: number }

export const noCredit = (own: string): CreditProblem => ({
  actual: '',
  code: 'no-credit',
  message: {
    en: `The story has no credit. Fill the credit field, or open the text with “(${own})”.`,
    lo: `ຂ່າວນີ້ບໍ່ມີເຄຣດິດຂ່າວ. ກະລຸນາໃສ່ສຳນັກຂ່າວສານໃນຊ່ອງເຄຣດິດຂ່າວ ຫຼື ເລີ່ມຂ່າວດ້ວຍ “(${own})”.`,
  },
  path: creditField,
  start: 0,
})

export const unknownAgency = (name: string, path: string, start: number): CreditProblem => ({
  actual: name,
  code: 'unknown-agency',
  message: {
    en: `“${name}” stands where the credit goes but is no known agency. Correct it, or add the agency to the list.`,
    lo: `“${name}” ຢູ່ບ່ອນເຄຣດິດຂ່າວ ແຕ່ບໍ່ແມ່ນສຳນັກຂ່າວສານທີ່ຮູ້ຈັກ. ກະລຸນາແກ້ໄຂ ຫຼື ເພີ່ມສຳນັກຂ່າວສານໃສ່ລາຍຊື່.`,
  },
  path,
  start,
})

export const ownAgencyMissing = (agencies: string, own: string, at: At): CreditProblem => ({
  ...at,
  code: 'own-agency-missing',
  message: {
    en: `The credit names ${agencies} but not ${own}. Add ${own}, or mark the story as republished.`,
    lo: `ເຄຣດິດຂ່າວມີ ${agencies} ແຕ່ບໍ່ມີ ${own}. ກະລຸນາເພີ່ມ ${own} ຫຼື ໝາຍວ່າເປັນຂ່າວທີ່ເຜີຍແຜ່ຄືນ.`,
  },
})

export const summaryConflict = (summary: string, lead: string, at: At): CreditProblem => ({
  ...at,
  code: 'conflict',
  message: {
    en: `The summary is credited to ${summary}, the first paragraph to ${lead}. They must name the same agencies.`,
    lo: `ເຄຣດິດຂ່າວໃນບົດສະຫຼຸບແມ່ນ ${summary} ແຕ່ໃນວັກທຳອິດແມ່ນ ${lead}. ຕ້ອງເປັນສຳນັກຂ່າວສານດຽວກັນ.`,
  },
})

export const signOffConflict = (signOff: string, credit: string, at: At): CreditProblem => ({
  ...at,
  code: 'conflict',
  message: {
    en: `The sign-off names ${signOff}, the credit ${credit}. Name every agency in the credit, or correct the sign-off.`,
    lo: `ລົງທ້າຍຂ່າວແມ່ນ ${signOff} ແຕ່ເຄຣດິດຂ່າວແມ່ນ ${credit}. ກະລຸນາໃສ່ທຸກສຳນັກຂ່າວສານໃນເຄຣດິດຂ່າວ ຫຼື ແກ້ໄຂລົງທ້າຍຂ່າວ.`,
  },
})

export const fieldConflict = (typed: string, field: string, at: At): CreditProblem => ({
  ...at,
  code: 'conflict',
  message: {
    en: `The text is credited to ${typed}, the credit field says ${field}. Correct one of them.`,
    lo: `ເຄຣດິດຂ່າວໃນເນື້ອໃນແມ່ນ ${typed} ແຕ່ໃນຊ່ອງເຄຣດິດຂ່າວແມ່ນ ${field}. ກະລຸນາແກ້ໄຂບ່ອນໃດໜຶ່ງ.`,
  },
})
