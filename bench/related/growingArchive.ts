/**
 * The archive of a newsroom of 70 stories a day, as long as it is asked for: events with follow-ups over days, in words of
 * our own making. The same in every run, and the newest days are the same whatever the size.
 */
import type { BenchStory } from './engine.js'
import { randomFrom, rankFrom, wordOf } from './random.js'
import { toSignature } from './signature.js'

const storiesPerDay = 70
/** Each event is told 2.8 times on average. */
const eventsPerDay = 25
const followed = 0.65
const mostFollowUps = 9
const longestGap = 4
const longestEvent = mostFollowUps * longestGap

const day = 86_400_000
const lastDay = Date.UTC(2025, 11, 10)

/** How many words there are: those everybody uses, and names that come back. Each event brings new names besides. */
const vocabulary = { common: 50_000, known: 20_000, perSection: 2_000 } as const
const newNames = { first: vocabulary.common + vocabulary.known, perEvent: 2 } as const
const sections = 8

/** In words, those that say nothing left out: a story of some 400. */
const lengths = { body: 150, lead: 20, title: 8 } as const

type StoryEvent = {
  /** Days after the first report. */
  readonly days: readonly number[]
  readonly number: number
  readonly section: number
  readonly words: readonly number[]
}

/** Every story of that many days up to the last, oldest first, a day at a time. */
export function* growingArchive(size: number): Generator<readonly BenchStory[]> {
  for (let before = Math.round(size / storiesPerDay) - 1; before >= 0; before -= 1)
    yield storiesOf(-before)
}

/** Stories that come out once the archive is there. */
export const newStories = (count: number): readonly BenchStory[] => {
  const stories: BenchStory[] = []
  for (let ahead = 1; stories.length < count; ahead += 1) stories.push(...storiesOf(ahead))
  return stories.slice(0, count)
}

/** Days are numbered from the last one back, which is 0. */
const storiesOf = (date: number): readonly BenchStory[] =>
  Array.from({ length: longestEvent + 1 }, (_, age) => age)
    .flatMap((age) =>
      Array.from({ length: eventsPerDay }, (_, index) => ({ age, index })).map((each) => ({
        age,
        event: eventOf(date - age, each.index),
      })),
    )
    .filter(({ age, event }) => event.days.includes(age))
    .map(({ age, event }, index) =>
      toStory(event, age, new Date(lastDay + date * day + index * 600_000).toISOString()),
    )

/** Far enough back that no number of a day is negative. */
const firstDay = 40_000

const known = new Map<number, StoryEvent>()

const eventOf = (date: number, index: number): StoryEvent => {
  const number = (date + firstDay) * eventsPerDay + index
  const remembered = known.get(number)
  if (remembered) return remembered
  const random = randomFrom(number)
  const days = [0]
  while (days.length <= mostFollowUps && random() < followed)
    days.push((days.at(-1) ?? 0) + 1 + Math.floor(random() * longestGap))
  const section = Math.floor(random() * sections)
  const event = {
    days,
    number,
    section,
    words: [
      ...Array.from(
        { length: newNames.perEvent },
        (_, name) => newNames.first + number * newNames.perEvent + name,
      ),
      ...Array.from({ length: 3 }, () => vocabulary.common + rankFrom(random, vocabulary.known)),
      ...Array.from({ length: 6 }, () => rankFrom(random, vocabulary.common)),
    ],
  }
  known.set(number, event)
  known.delete(number - (longestEvent + 2) * eventsPerDay)
  return event
}

const toStory = (event: StoryEvent, age: number, publishedAt: string): BenchStory => {
  const random = randomFrom(event.number * 64 + age + 7)
  const pick = (ofEvent: number): number => {
    const turn = random()
    if (turn < ofEvent) return event.words[Math.floor(random() * event.words.length)] ?? 0
    return turn < ofEvent + 0.2
      ? rankFrom(random, vocabulary.perSection) * sections + event.section
      : rankFrom(random, vocabulary.common)
  }
  const passage = (length: number, ofEvent: number): readonly string[] =>
    Array.from({ length }, () => wordOf(pick(ofEvent)))
  const title = passage(lengths.title, 0.5)
  const lead = passage(lengths.lead, 0.35)
  const body = passage(lengths.body, 0.15)
  const facts = {
    id: `${event.number}${String(age).padStart(2, '0')}`,
    language: 'en',
    publishedAt,
    section: String(event.section + 1),
  }
  return {
    ...facts,
    toIndexed: () => ({ ...facts, ...toSignature(title, lead, body) }),
    words: { body: body.join(' '), lead: lead.join(' '), title: title.join(' ') },
  }
}
