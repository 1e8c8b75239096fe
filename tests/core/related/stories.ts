import type { RegisteredName } from '../../../src/core/houseStyle.js'
import { countStories, type Frequencies } from '../../../src/core/related/frequencies.js'
import { toComparable } from '../../../src/core/related/grams.js'
import type { Candidate } from '../../../src/core/related/scoring.js'
import { type Term, termsOf } from '../../../src/core/related/terms.js'
import type { Language, Story } from '../../../src/core/story.js'

export type Draft = {
  readonly body: readonly string[]
  readonly id: string
  readonly publishedAt: string
  readonly section: string
  readonly summary: string
  readonly title: string
}

export const toStory = (
  { body, summary, title }: Pick<Draft, 'body' | 'summary' | 'title'>,
  language: Language = 'en',
): Story => ({
  language,
  passages: [
    { path: 'title', text: title },
    { path: 'summary', text: summary },
    ...body.map((text, index) => ({ path: `body/${index}`, text })),
  ],
})

export const toCandidate = (
  draft: Draft,
  language: Language = 'en',
  names: readonly RegisteredName[] = [],
): Candidate => ({
  comparable: toComparable(draft.title, draft.summary),
  id: draft.id,
  publishedAt: draft.publishedAt,
  section: draft.section,
  terms: termsOf(toStory(draft, language), { names }),
})

/** Terms written as `coffee kip`, of one weight. */
export const toTerms = (words: string, weight = 0.5): readonly Term[] =>
  words.split(' ').map((term) => ({ shown: term, term, weight }))

const person = (en: string, lo: string, variants: RegisteredName['variants']): RegisteredName => ({
  formOfAddress: { en: 'Mr', lo: 'ທ່ານ' },
  kind: 'person',
  preferred: { en, lo },
  variants,
})

export const names: readonly RegisteredName[] = [
  person('Maithong Thammavongsa', 'ໄມທອງ ທຳມະວົງສາ', [
    { language: 'en', text: 'Maythong Thammavongsa' },
    { language: 'lo', text: 'ໄມທອງ ທັມມະວົງສາ' },
  ]),
  person('Elnur Mammadov', 'ເອລນູ ມາມມາດອຟ', []),
  {
    formOfAddress: {},
    kind: 'place',
    preferred: { en: 'Azerbaijan', lo: 'ອາເຊີໄບຈານ' },
    variants: [{ language: 'lo', text: 'ອາແຊກໄບຊານ' }],
  },
]

/** The counts of 2,000 earlier stories, a third of them politics, in which only these words are everyday ones. */
export const toArchive = (terms: Frequencies['terms'], stories: readonly Candidate[]) =>
  countStories(
    { sections: { politics: 660 }, stories: 2000, terms },
    stories.map((story) => ({
      section: story.section,
      terms: story.terms.map(({ term }) => term),
    })),
  )

export const everydayWords = {
  country: 500,
  deputy: 250,
  foreign: 250,
  'foreign minister': 120,
  laos: 1400,
  minister: 500,
  political: 150,
  president: 300,
  talk: 100,
  vientiane: 700,
}

/** Two days on the politics desk, after the agency's own page of 10 December 2025; the wording is ours. */
export const consultation: Draft = {
  id: 'consultation',
  body: [
    'Mr Maithong welcomed the guests from Baku and said that the talks come as the two countries mark 30 years of ties.',
    'They went through trade, tourism, education and the clearance of unexploded bombs.',
  ],
  publishedAt: '2025-12-10T06:05:00.000Z',
  section: 'politics',
  summary:
    'Diplomats of Laos and Azerbaijan sat down in Vientiane on 8 December for their first political consultation, led by Deputy Foreign Ministers Maithong Thammavongsa and Elnur Mammadov.',
  title: 'Laos and Azerbaijan Hold First Political Consultation',
}

export const ceremony: Draft = {
  id: 'ceremony',
  body: ['A dance troupe from Baku opened the evening at the Cultural Hall.'],
  publishedAt: '2025-12-10T06:43:00.000Z',
  section: 'politics',
  summary:
    'A ceremony in Vientiane on 9 December marked 30 years of diplomatic relations between Laos and Azerbaijan, with Foreign Minister Thongsavanh Phomvihane and Elnur Mammadov among the guests.',
  title: 'Laos and Azerbaijan Celebrate 30 Years of Relations',
}

export const interview: Draft = {
  id: 'interview',
  body: ['Hundreds of Lao engineers studied in Baku in the Soviet years, he told Lao reporters.'],
  publishedAt: '2025-12-10T03:34:00.000Z',
  section: 'politics',
  summary:
    'The friendship is older than its 30 years on paper, Azerbaijan’s Deputy Foreign Minister Elnur Mammadov says in an interview.',
  title: 'Azerbaijan’s Envoy Looks Back on 30 Years with Laos',
}

export const inaugural: Draft = {
  id: 'inaugural',
  body: ['Both ministries agreed to meet again in Baku.'],
  publishedAt: '2025-12-09T03:02:00.000Z',
  section: 'politics',
  summary:
    'Laos and Azerbaijan opened their inaugural political consultations in Vientiane, chaired by Maythong Thammavongsa and Elnur Mammadov.',
  title: 'Laos and Azerbaijan Open Inaugural Political Consultations',
}

export const peaceCommittee: Draft = {
  id: 'peace-committee',
  body: ['The delegation also laid flowers at the monument to the unknown soldier.'],
  publishedAt: '2025-12-10T03:02:00.000Z',
  section: 'politics',
  summary:
    'A delegation of the Vietnamese Peace Committee toured Laos from 8 to 11 December as guests of the Lao Committee for Peace and Solidarity.',
  title: 'Vietnamese Peace Committee Visits Laos',
}

export const kaysoneTalk: Draft = {
  id: 'kaysone-talk',
  body: ['Speakers recalled the years the President spent in Hanoi as a student of law.'],
  publishedAt: '2025-12-10T02:47:00.000Z',
  section: 'politics',
  summary:
    'The Vietnamese Embassy in Vientiane held a talk on the life of the late President Kaysone Phomvihane on 9 December.',
  title: 'Embassy Talk Remembers President Kaysone Phomvihane',
}
