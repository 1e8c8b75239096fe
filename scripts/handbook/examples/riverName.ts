import type { Rule } from 'payload-plugin-newsroom/core'

/** `River` has a capital beside its name: the Mekong River. */
export const riverName: Rule = {
  id: 'river-name',
  code: 'W_RIVER_NAME',
  level: 'warning',
  fix: 'always',
  source: 'The stylebook of the house, page 12',
  message: {
    en: (_, expected = '') => `Write “${expected}” with a capital.`,
    lo: (_, expected = '') => `ຂຽນ “${expected}” ດ້ວຍຕົວພິມໃຫຍ່.`,
  },
  check: ({ language, passages }) =>
    passages.flatMap(({ path, text }) =>
      Array.from(
        language === 'en' ? text.matchAll(/(?<=\b(?:Mekong|Nam Ou) )river\b/gu) : [],
        ({ 0: found, index }) => ({
          end: index + found.length,
          expected: 'River',
          path,
          start: index,
        }),
      ),
    ),
}
