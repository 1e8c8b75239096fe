import type { Rule } from '../rule.js'

const ends = /(?<![.…])[.,;:]$/u

/** `U.S.`, `p.m.`, `Co.`, `Inc.`, `St.`, Lao `ຂ.ປ.ລ.`: the point belongs to the word. */
const abbreviated =
  /(?:\.[\p{L}\p{M}]{1,3}|(?<![\p{L}\p{M}])(?:[\p{L}\p{M}]{1,2}|approx|Bros|Corp|dept|Dept|est|etc|govt|Govt|Inc|Jr|Ltd|pct|Sr|Dec|Nov|Oct|Sept|Aug|Jan|Feb))\.$/u

/** A headline ends without a full stop, comma or colon; a question keeps its mark. */
export const titleEndPunctuation: Rule = {
  id: 'title-end-punctuation',
  code: 'W_TITLE_END_PUNCTUATION',
  level: 'warning',
  fix: 'always',
  quoted: 'ask',
  source: 'kpl.gov.la, 10 December 2025: no headline ends with a full stop',
  message: {
    en: (actual) => `No “${actual}” at the end of a headline.`,
    lo: (actual) => `ບໍ່ຕ້ອງມີເຄື່ອງໝາຍ “${actual}” ທ້າຍຫົວຂໍ້ຂ່າວ.`,
  },
  check: ({ passages }) =>
    passages
      .filter(({ path }) => path === 'title')
      .flatMap(({ path, text }) => {
        const end = text.trimEnd().length
        if (!ends.test(text.slice(0, end)) || abbreviated.test(text.slice(0, end))) return []
        return [{ end, expected: '', path, start: end - 1 }]
      }),
}
