import { findWrongForms } from '../names/formsOfAddress.js'
import type { Rule } from '../rule.js'

/** A registered person is addressed as registered: `Mr`, `Ms`, ທ່ານ, ທ່ານ ນາງ. */
export const formOfAddress: Rule = {
  id: 'form-of-address',
  code: 'W_FORM_OF_ADDRESS',
  level: 'hint',
  fix: 'ask',

  source: 'The newsroom’s register of names; kpl.gov.la, 2022–2026: Mr, Ms; ທ່ານ, ທ່ານ ນາງ',
  message: {
    en: (actual, expected = '') =>
      `The register has “${expected}” before this name, not “${actual}”.`,
    lo: (actual, expected = '') => `ຄຳນຳໜ້າຊື່ຕາມທະບຽນແມ່ນ “${expected}”, ບໍ່ແມ່ນ “${actual}”.`,
  },
  check: (story, { names }) => findWrongForms(story, names),
}
