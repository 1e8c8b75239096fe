import { photoCreditParts } from '../credit/photoCreditParts.js'
import type { Rule, Said } from '../rule.js'

/** Every picture says who took it or who gave it. */
export const photoCreditMissing: Rule = {
  id: 'photo-credit-missing',
  code: 'E_NO_PHOTO_CREDIT',
  level: 'error',
  fix: 'never',
  source: 'IPTC Photo Metadata Standard, Credit Line; kpl.gov.la has captions without one',
  message: {
    en: () => 'A picture has no credit. Name who took it, such as “KPL/Somsack”.',
    lo: () => 'ຮູບພາບບໍ່ມີເຄຣດິດ. ກະລຸນາໃສ່ຊື່ຜູ້ຖ່າຍ, ເຊັ່ນ “KPL/Somsack”.',
  },
  check: ({ passages }, style) =>
    passages
      .filter(
        ({ path, text }) =>
          path.startsWith('photoCredits/') && photoCreditParts(text, style).length === 0,
      )
      .map(({ path, text }) => ({ end: text.length, message: say(path), path, start: 0 })),
}

/** A story may have several pictures: says which. */
const say = (path: string): Said => {
  const number = Number(path.slice('photoCredits/'.length)) + 1
  return {
    en: `Picture ${number} has no credit. Name who took it, such as “KPL/Somsack”.`,
    lo: `ຮູບພາບທີ ${number} ບໍ່ມີເຄຣດິດ. ກະລຸນາໃສ່ຊື່ຜູ້ຖ່າຍ, ເຊັ່ນ “KPL/Somsack”.`,
  }
}
