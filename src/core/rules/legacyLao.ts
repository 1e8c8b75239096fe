import { primaryLanguage } from '../language/primaryLanguage.js'
import { decodeLegacyLao, isLegacyLao } from '../lao/legacyLao.js'
import type { Rule } from '../rule.js'
import { inAllCopy } from '../spans.js'

/** Text typed for a legacy Lao font arrives as Latin keys: `]k;` is ລາວ. It is decoded letter for letter when the editor says so. */
export const legacyLao: Rule = {
  id: 'legacy-lao',
  code: 'W_LEGACY_LAO',
  level: 'warning',
  fix: 'ask',
  quoted: 'ask',
  source: 'KPL’s newspaper, 2008–2024, set in Saysettha Lao; X11 keyboard layout la',
  message: {
    en: (_, expected = '') =>
      `This was typed for a legacy Lao font. It reads: “${expected.slice(0, 80)}”.`,
    lo: (_, expected = '') => `ຂໍ້ຄວາມນີ້ພິມດ້ວຍຟອນລາວແບບເກົ່າ. ອ່ານວ່າ: “${expected.slice(0, 80)}”.`,
  },
  check: (story) =>
    primaryLanguage(story.language) === 'lo'
      ? inAllCopy(story, ({ path, text }) =>
          isLegacyLao(text)
            ? [{ end: text.length, expected: decodeLegacyLao(text), path, start: 0 }]
            : [],
        )
      : [],
}
