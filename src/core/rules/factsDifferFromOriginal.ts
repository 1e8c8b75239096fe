import type { Rule } from '../rule.js'
import { checkVersion } from '../translation/checkVersion.js'
import { sayFact } from '../translation/facts/index.js'
import type { FactWarning } from '../translation/facts/index.js'

/** `14 → 41`: what the original says and what the version says; one of them is empty where a side has nothing. */
const toWords = ({ source, version }: FactWarning): string =>
  `${source?.text ?? ''} → ${version?.text ?? ''}`

/** A version says the figures, dates, times, sums and names of its original, and quotes people as often. */
export const factsDifferFromOriginal: Rule = {
  id: 'facts-differ-from-original',
  code: 'W_FACTS_DIFFER_FROM_ORIGINAL',
  level: 'warning',
  fix: 'never',
  quoted: 'ask',
  source: 'ISO 17100:2015, 5.3.2 and 5.3.3: check and revision against the source',
  message: {
    en: () => 'A fact of the original is another here, or missing.',
    lo: () => 'ຂໍ້ມູນຢູ່ນີ້ບໍ່ຄືກັບຕົ້ນສະບັບ ຫຼື ຂາດໄປ.',
  },
  check: (story, style) =>
    checkVersion(story, style).flatMap(({ passage, warnings }) =>
      warnings.map((warning) => {
        const { end = passage.text.length, start = end } = warning.version ?? {}
        return {
          end,
          message: { en: sayFact(warning, 'en'), lo: sayFact(warning, 'lo') },
          path: passage.path,
          start,
          words: toWords(warning),
        }
      }),
    ),
}
