import { afterAll, beforeAll, expect, it } from 'vitest'
import { noFrequencies } from '../../src/core/related/frequencies.js'
import { findCandidates, putStory } from '../../src/desk/otherNews/storyIndex.js'
import type { IndexedStory } from '../../src/desk/otherNews/storyRow.js'
import type { Newsroom } from '../../src/options.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.destroy())

const story = (year: number, number = 0): IndexedStory => ({
  comparable: '',
  id: `${year}${String(number).padStart(20, '0')}`,
  language: 'en',
  place: undefined,
  publishedAt: new Date(Date.UTC(year, 2, 1, number)).toISOString(),
  section: undefined,
  terms: [{ shown: 'Nam Theun', term: 'nam theun', weight: 1 }],
})

it('finds the newest seventy that share a rare term: of five years where few came out, else of two', async () => {
  const own = newsroom.config.custom?.['newsroom'] as Newsroom
  const req = { payload: newsroom.payload }
  const yearsFound = async () => {
    const found = await findCandidates(own, req, story(2025), noFrequencies)
    return [...new Set(found.map(({ publishedAt }) => publishedAt.slice(0, 4)))]
  }
  for (const year of [2019, 2021, 2023, 2024, 2025])
    await putStory(own, req, story(year, 1), noFrequencies)
  // With few of them the language's newest fill the list.
  expect(await yearsFound()).toEqual(['2025', '2024', '2023', '2021', '2019'])

  for (let number = 2; number < 50; number += 1)
    await putStory(own, req, story(2023, number), noFrequencies)
  expect(await yearsFound()).toEqual(['2025', '2024', '2023', '2021'])

  for (let number = 2; number < 110; number += 1)
    await putStory(own, req, story(2024, number), noFrequencies)
  expect(await yearsFound()).toEqual(['2025', '2024'])
})
