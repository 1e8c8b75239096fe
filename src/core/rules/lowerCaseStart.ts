import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Rule } from '../rule.js'

/** Long enough to be running text, and ended like it: no item of a list, no caption. */
const isSentence = /^[^]{40,}[.!?]["”’)]?\s*$/u

/** A paragraph begins with a capital, unless it begins with a name that has none: al-Shabab, van Gogh. */
export const lowerCaseStart: Rule = {
  id: 'lower-case-start',
  code: 'W_LOWER_CASE_START',
  level: 'hint',
  fix: 'ask',

  source: 'kpl.gov.la, 2022–2026: paragraphs that begin in small letters where a line was broken',
  message: {
    en: (_, expected = '') => `Begin the paragraph with a capital: “${expected}”.`,
    lo: (_, expected = '') => `ເລີ່ມວັກດ້ວຍຕົວພິມໃຫຍ່: “${expected}”.`,
  },
  check: ({ language, passages }) =>
    primaryLanguage(language) === 'lo'
      ? []
      : passages.flatMap(({ path, text }, index) => {
          const before = passages[index - 1]
          const goesOn = before?.path.startsWith('body/') && /[^.!?…”’")\s]\s*$/u.test(before.text)
          const word =
            /^(?!(?:[ae]l[ -]|a[nsz]-|bin |ibn |v[ao]n )\p{Lu})\p{Ll}+(?![\p{L}\p{N}=_])/u.exec(
              text,
            )?.[0]
          if (!/^body\/\d+$/u.test(path) || goesOn || word === undefined || !isSentence.test(text))
            return []
          const expected = word.charAt(0).toUpperCase() + word.slice(1)
          return [{ end: word.length, expected, path, start: 0 }]
        }),
}
