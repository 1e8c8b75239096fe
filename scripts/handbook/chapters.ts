import type { Entry } from './entry.js'

/** The chapters of the handbook and the rules in them, in the order an editor meets a story. */
const chapters: readonly { readonly ids: readonly string[]; readonly title: string }[] = [
  {
    title: 'Credit',
    ids: [
      'credit-missing',
      'credit-conflict',
      'own-agency-missing',
      'unknown-agency',
      'typed-credit',
      'photo-credit-missing',
      'photo-credit-vague',
    ],
  },
  {
    title: 'Headline, summary and paragraphs',
    ids: [
      'title-end-punctuation',
      'title-length',
      'section-in-title',
      'summary-length',
      'summary-repeats-lead',
      'paragraph-length',
      'lower-case-start',
    ],
  },
  {
    title: 'Dates and times',
    ids: [
      'date-form',
      'numeric-date',
      'ambiguous-date',
      'us-order',
      'impossible-date',
      'weekday',
      'month-or-name',
      'buddhist-year',
      'clock-time',
    ],
  },
  {
    title: 'Names',
    ids: ['name-spelling', 'name-near-miss', 'name-two-spellings', 'form-of-address'],
  },
  {
    title: 'Numbers and money',
    ids: ['number-form', 'number-unit-space', 'percent-form', 'money-form', 'detached-ordinal'],
  },
  {
    title: 'Versions in other languages',
    ids: ['credit-differs-from-original', 'facts-differ-from-original'],
  },
  {
    title: 'Clean text',
    ids: [
      'stray-spaces',
      'missing-space',
      'space-before-punctuation',
      'repeated-punctuation',
      'run-together-sentences',
      'run-together-words',
      'repeated-word',
      'broken-bracket',
      'broken-quote',
      'replaced-apostrophe',
      'invisible-characters',
    ],
  },
  {
    title: 'Lao',
    ids: [
      'lao-marks',
      'lao-repeat-mark',
      'lao-consonants',
      'lao-split-word',
      'lao-digits',
      'legacy-lao',
    ],
  },
]

export type Chapter = { readonly entries: readonly Entry[]; readonly title: string }

/** The rules by chapter. What no chapter names stands at the end under “Other rules”, so that none is lost. */
export const toChapters = (entries: readonly Entry[]): readonly Chapter[] => {
  const placed = new Set(chapters.flatMap(({ ids }) => ids))
  const all = [
    ...chapters.map(({ ids, title }) => ({
      entries: ids.flatMap((id) => entries.filter(({ rule }) => rule.id === id)),
      title,
    })),
    { entries: entries.filter(({ rule }) => !placed.has(rule.id)), title: 'Other rules' },
  ]
  return all.filter((chapter) => chapter.entries.length > 0)
}
