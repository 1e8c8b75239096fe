import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startProcess } from '../setup/otherProcess.js'
import { freshDatabaseUrl, openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { typed, write } from '../setup/stories.js'

let newsroom: TestNewsroom
let url: string
beforeAll(async () => {
  url = freshDatabaseUrl({ shared: true })
  newsroom = await openNewsroom({}, {}, url)
  await write(newsroom, typed({ title: 'Here' }))
})
afterAll(() => newsroom.destroy())

const titles = async (): Promise<readonly string[]> => {
  const { body } = await newsroom.call('GET', '/api/news/en/articles?fields=title')
  return (body['docs'] as { title: string }[]).map(({ title }) => title)
}

describe('what another process publishes', () => {
  it('is seen in this one within the stated bound', { timeout: 60_000 }, async () => {
    const other = await startProcess('publishOne.ts', [url, 'Elsewhere'])
    expect(await titles()).toEqual(['Here'])
    other.go()
    await other.says('published')

    // Five seconds, and one more for the question itself.
    await expect.poll(titles, { interval: 200, timeout: 6000 }).toEqual(['Elsewhere', 'Here'])
    other.go()
    expect(await other.ended).toBe(0)
  })
})
