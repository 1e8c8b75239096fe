import { afterAll, beforeAll, expect, it } from 'vitest'
import { readsOf } from '../setup/mongoReads.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { typed, write } from '../setup/stories.js'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  const { id: section } = await newsroom.payload.create({
    collection: 'sections' as never,
    data: { name: { en: 'Economy' }, slug: 'economy' } as never,
  })
  for (let number = 0; number < 30; number += 1)
    await write(newsroom, typed({ section, title: `Story ${number}` }))
})
afterAll(() => newsroom.destroy())

const ask = async (query: string) => {
  const { body, status } = await newsroom.call('GET', `/api/news/en/articles?${query}`)
  expect(status).toBe(200)
  expect(body['docs']).toHaveLength(3)
  return body
}

it.each([
  ['of all', ''],
  ['of a section', '&section=economy'],
  ['since a day', '&since=2020-01-01T00:00:00Z'],
])(
  'reads no more stories for a list %s than it shows, on its second page too',
  async (_, query) => {
    const asked = await readsOf(newsroom, 'articles', async () => {
      const { next } = await ask(`limit=3${query}`)
      await ask(`limit=3${query}&cursor=${encodeURIComponent(String(next))}`)
    })
    // One more than are shown tells whether there is a next page.
    expect(asked.filter(({ got }) => got > 3).length).toBeGreaterThanOrEqual(2)
    for (const { got, read } of asked) expect(read).toBeLessThanOrEqual(got + 1)
  },
)
