import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule, Spot } from '../rule.js'
import { inCopy } from '../spans.js'

const forms = /(?<=\d)\s?(?<form>%|percent|per cent)(?![\p{L}%])/gu

/** A story says per cent in one way, that of the house, once it says it in several: `percent`, `per cent` or `%`. */
export const percentForm: Rule = {
  id: 'percent-form',
  code: 'W_PERCENT_FORM',
  level: 'warning',
  fix: 'ask',
  source: 'kpl.gov.la: per cent (2009), percent and % (2023), at times in one story',
  message: {
    en: (actual, expected = '') =>
      `The story says per cent in several ways: write “${expected.trim()}” for “${actual.trim()}”.`,
    lo: (actual, expected = '') =>
      `ໃນຂ່າວນີ້ຂຽນສ່ວນຮ້ອຍຫຼາຍແບບ: ຂຽນ “${expected.trim()}” ແທນ “${actual.trim()}”.`,
  },
  check: (story, { percent }) => {
    if (primaryLanguage(story.language) !== 'en') return []
    const said = new Set<string>()
    const spots = inCopy(story, ({ path, text }) =>
      Array.from(text.matchAll(forms)).flatMap(
        ({ 0: found, groups = {}, index }): readonly Spot[] => {
          const form = groups['form'] ?? ''
          said.add(form)
          const expected = percent === '%' ? '%' : ` ${percent}`
          return form === percent
            ? []
            : [{ end: index + found.length, expected, path, start: index }]
        },
      ),
    )
    return said.size > 1 ? spots : []
  },
}
