import { primaryLanguage } from '../language/primaryLanguage.js'
import { findSplitWords } from '../lao/splitWords.js'
import type { Rule } from '../rule.js'
import { inCopy } from '../spans.js'

/** No space stands inside a word: ລັດຖະມົນຕີ, not ລັດຖະ ມົນຕີ. In Lao a space parts phrases. */
export const laoSplitWord: Rule = {
  id: 'lao-split-word',
  code: 'W_LAO_SPLIT_WORD',
  level: 'hint',
  fix: 'ask',

  source: 'kpl.gov.la, 2014–2024: ຮອງລັດຖະ ມົນຕີ; the Lao dictionary of ICU',
  message: {
    en: (_, expected = '') => `This looks like one word: “${expected}”.`,
    lo: (_, expected = '') => `ຄືວ່າເປັນຄຳດຽວ: “${expected}”.`,
  },
  check: (story) =>
    primaryLanguage(story.language) === 'lo'
      ? inCopy(story, ({ path, text }) =>
          findSplitWords(text).map(({ end, expected, start }) => ({ end, expected, path, start })),
        )
      : [],
}
