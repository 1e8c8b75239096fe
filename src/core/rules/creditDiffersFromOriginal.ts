import { findAgencyCode } from '../credit/agencies.js'
import { creditField } from '../credit/creditProblem.js'
import { readStoryCredit } from '../credit/storyCredit.js'
import type { HouseStyle } from '../houseStyle.js'
import type { Rule } from '../rule.js'

const codesOf = (agencies: readonly string[], style: HouseStyle): readonly string[] =>
  [...new Set(agencies.map((name) => findAgencyCode(name, style) ?? name))].sort()

/** A version of a story in another language is credited to whom the story is credited: a credit is a fact, not a text. */
export const creditDiffersFromOriginal: Rule = {
  id: 'credit-differs-from-original',
  code: 'E_CREDIT_DIFFERS_FROM_ORIGINAL',
  level: 'error',
  fix: 'never',
  source: 'IPTC NewsML-G2 2.35, creditline: a statement about the content, whatever its language',
  message: {
    en: (_, expected = '') =>
      `The original is credited to ${expected}. A version names the same agencies.`,
    lo: (_, expected = '') => `ເຄຣດິດຂ່າວຂອງຕົ້ນສະບັບແມ່ນ ${expected}. ສະບັບແປຕ້ອງເປັນສຳນັກຂ່າວສານດຽວກັນ.`,
  },
  check: (story, style) => {
    const { credit } = readStoryCredit(story, style)
    const original = codesOf(story.original?.credit.agencies ?? [], style)
    if (!credit || original.length === 0) return []
    const same = codesOf(credit.agencies, style).join('/') === original.join('/')
    return same ? [] : [{ choices: original, end: 0, path: creditField, start: 0 }]
  },
}
