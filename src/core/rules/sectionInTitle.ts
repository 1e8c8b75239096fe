import type { Rule } from '../rule.js'

/** Words that make a name with a section, as in `EuroSport` or `GeoPolitics`. */
const brand = /(?:Agri|Arena|Auto|Bio|Clear|Eco|Euro|Geo|Micro|Moto|Multi|Super|Tele)$/u

/** A whole word, a figure or a mark, then the capital of the section. */
const isGlued = (title: string, section: string): boolean => {
  const before = title.slice(0, -section.length)
  return (
    /^\p{Lu}/u.test(section) &&
    title.endsWith(section) &&
    /(?:(?<!\p{L})\p{L}\p{Ll}{3,}|[\p{N})”’!?])$/u.test(before) &&
    !brand.test(before)
  )
}

/** The name of the section is no part of the headline it was pasted against: `RelationsPolitics`. */
export const sectionInTitle: Rule = {
  id: 'section-in-title',
  code: 'W_SECTION_IN_TITLE',
  level: 'warning',
  fix: 'always',

  source: 'kpl.gov.la, 10 December 2025: RelationsPolitics in the list of other news',
  message: {
    en: (actual) => `The section “${actual}” stands against the headline. Take it out.`,
    lo: (actual) => `ຊື່ໝວດຂ່າວ “${actual}” ຕິດຢູ່ກັບຫົວຂໍ້ຂ່າວ. ກະລຸນາເອົາອອກ.`,
  },
  check: ({ passages }, { sections }) => {
    const names = sections.flatMap((section) => Object.values(section.names))
    return passages
      .filter(({ path }) => path === 'title')
      .flatMap(({ path, text }) => {
        const end = text.trimEnd().length
        const name = names.find((each) => isGlued(text.slice(0, end), each))
        return name === undefined ? [] : [{ end, expected: '', path, start: end - name.length }]
      })
  },
}
