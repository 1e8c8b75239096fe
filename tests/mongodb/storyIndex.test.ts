import { afterAll, beforeAll, expect, it } from 'vitest'
import { noFrequencies } from '../../src/core/related/frequencies.js'
import { findCandidates, findNewest, putStory } from '../../src/desk/otherNews/storyIndex.js'
import type { IndexedStory } from '../../src/desk/otherNews/storyRow.js'
import type { Newsroom } from '../../src/options.js'
import { readsOf } from '../setup/mongoReads.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.destroy())

/** A story of one language, section and matter; a larger number is a newer story. */
const story = (number: number): IndexedStory => ({
  comparable: '',
  id: String(number).padStart(24, '0'),
  language: 'en',
  place: undefined,
  publishedAt: new Date(Date.UTC(2025, 0, 1, number)).toISOString(),
  section: 'economy',
  terms: Array.from({ length: 40 }, (_, term) => ({
    shown: `term ${term}`,
    term: `term ${term}`,
    weight: 1 - term / 100,
  })),
})

it('reads no more rows than it answers with, however many share a key, a section or a language', async () => {
  const own = newsroom.config.custom?.['newsroom'] as Newsroom
  const req = { payload: newsroom.payload }
  for (let number = 0; number < 300; number += 1)
    await putStory(own, req, story(number), noFrequencies)

  const asked = await readsOf(newsroom, 'story-indexes', async () => {
    const found = await findCandidates(own, req, story(300), noFrequencies)
    expect(found.map(({ id }) => Number(id))).toEqual(
      Array.from({ length: 71 }, (_, before) => 299 - before),
    )
    await findCandidates(own, req, { ...story(300), section: 'none', terms: [] }, noFrequencies)
    await findNewest(own, req, 100)
  })
  expect(asked.map(({ got }) => got).toSorted((a, b) => a - b)).toEqual([0, 21, 21, 71, 100])
  for (const { got, read } of asked) expect(read).toBe(got)
})
