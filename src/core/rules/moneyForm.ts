import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'
import { findSpots, inCopy } from '../spans.js'

const amount =
  '\\d(?:[\\d,]{0,13}\\d)?(?:\\.\\d{1,3})?(?:[ \\u00A0](?:thousand|million|billion|trillion))?'

/** Forms that say dollars of the United States or kip in another way than the house's. */
const forms = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:US[ \\u00A0]?\\$[ \\u00A0]|US[ \\u00A0]\\$|U\\.S\\.[ \\u00A0]?\\$[ \\u00A0]?|USD[ \\u00A0]?)(?<before>${amount})|(?<after>${amount})[ \\u00A0](?:USD|US dollars|U\\.S\\. dollars)` +
    `|(?:LAK|KIP|Kip|₭)[ \\u00A0]?(?<kipBefore>${amount})|(?<kips>${amount})[ \\u00A0](?:kips|Kips?|KIP|LAK))(?![\\p{L}\\p{N}])`,
  'gu',
)

/** Money in English copy has one form: `US$56.5 million`, `1.7 billion kip`. */
export const moneyForm: Rule = {
  id: 'money-form',
  code: 'W_MONEY_FORM',
  level: 'hint',
  fix: 'ask',

  source:
    'kpl.gov.la, 2023–2026: US$56.5 million, beside US$ 50,000, USD 290,000 and 29 million USD',
  message: {
    en: (actual, expected = '') => `Write “${expected}” for “${actual}”.`,
    lo: (actual, expected = '') => `ຂຽນ “${expected}” ແທນ “${actual}”.`,
  },
  check: (story) =>
    primaryLanguage(story.language) === 'en'
      ? inCopy(story, (passage) =>
          findSpots(passage, forms, (found) => {
            const groups = new RegExp(forms.source, 'u').exec(found)?.groups ?? {}
            const amount = [
              groups['before'],
              groups['after'],
              groups['kipBefore'],
              groups['kips'],
            ].find((each) => each !== undefined)
            if (amount === undefined) return undefined
            const isKip = groups['kipBefore'] !== undefined || groups['kips'] !== undefined
            return isKip ? `${amount} kip` : `US$${amount}`
          }),
        )
      : [],
}
