import { primaryLanguage } from '../language/primaryLanguage.js'
import type { Language } from '../story.js'
import type { Weigh, Weights } from './scoring.js'
import { sum } from './scoring.js'
import type { Term } from './terms.js'

/** Why a story is listed, as facts: an editor reads them in the language of the admin. */
export type Reasons = {
  /** Whole days between the two stories; absent where one has no stamp. */
  readonly days?: number
  /** The story this one is a version of lists it. */
  readonly isOfOriginal?: boolean
  readonly isSameSection: boolean
  /** The shared terms that counted most, as written in the story that lists. */
  readonly terms: readonly string[]
}

const mostTerms = 3

/** A pair speaks for its words too: `elnur mammadov` is one reason, and no word is given twice. */
export const toReasons = (
  asked: readonly Term[],
  other: Weights,
  weigh: Weigh,
  facts: { readonly days: number | undefined; readonly isSameSection: boolean },
): Reasons => {
  const shared = asked.flatMap(({ shown, term, weight }) => {
    const its = other.get(term)
    return its === undefined
      ? []
      : [{ phrase: ` ${bare(term)} `, shown, weight: weigh(term) * weight * its }]
  })
  const ranked = shared
    .map(({ phrase, shown }) => ({
      phrase,
      shown,
      weight: sum(shared.filter((part) => phrase.includes(part.phrase)).map((part) => part.weight)),
    }))
    .sort((a, b) => b.weight - a.weight || (a.phrase < b.phrase ? -1 : 1))
  const terms: { readonly phrase: string; readonly shown: string }[] = []
  for (const each of ranked) {
    if (terms.length === mostTerms) break
    const words = each.phrase.trim().split(' ')
    const isSaid = words.some((word) => terms.some(({ phrase }) => phrase.includes(` ${word} `)))
    if (!isSaid) terms.push(each)
  }
  return {
    ...(facts.days === undefined ? {} : { days: Math.round(facts.days) }),
    isSameSection: facts.isSameSection,
    terms: terms.map(({ shown }) => shown),
  }
}

/** Registered names are marked, see `termsOf`. */
const bare = (term: string): string => term.replace(/^@/u, '')

const words = {
  en: {
    apart: (days: number) => (days === 1 ? '1 day apart' : `${days} days apart`),
    listedByOriginal: 'listed in the other language',
    newest: 'among the newest',
    newestOfSection: 'among the newest of its section',
    sameDay: 'same day',
  },
  lo: {
    apart: (days: number) => `ຫ່າງກັນ ${days} ມື້`,
    listedByOriginal: 'ຢູ່ໃນຂ່າວອື່ນໆຂອງສະບັບພາສາເດີມ',
    newest: 'ຂ່າວຫຼ້າສຸດ',
    newestOfSection: 'ຂ່າວຫຼ້າສຸດຂອງໝວດດຽວກັນ',
    sameDay: 'ມື້ດຽວກັນ',
  },
} as const

/** Says why in words: `Elnur Mammadov, Azerbaijan, political consultation; 1 day apart`. English unless asked in Lao. */
export const sayReasons = (reasons: Reasons, language: Language): string => {
  const { days, isOfOriginal, isSameSection, terms } = reasons
  const say = primaryLanguage(language) === 'lo' ? words.lo : words.en
  if (isOfOriginal) return say.listedByOriginal
  const why = terms.length > 0 ? terms.join(', ') : isSameSection ? say.newestOfSection : say.newest
  if (days === undefined) return why
  return `${why}; ${days === 0 ? say.sameDay : say.apart(days)}`
}
