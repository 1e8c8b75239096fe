import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newsClients } from '../setup/newsClients.js'
import type { Heard, NewsClient } from '../setup/newsClients.js'
import { serveNewsroom } from '../setup/newsServer.js'
import type { NewsServer } from '../setup/newsServer.js'
import { openSite } from '../setup/site.js'
import type { TestSite } from '../setup/site.js'
import { rewrite, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

let site: TestSite
let server: NewsServer
beforeAll(async () => {
  site = await openSite()
  server = await serveNewsroom(site.newsroom)
})
afterAll(async () => {
  await server.close()
  await site.newsroom.destroy()
})

/** Dates of HTTP have whole seconds: who goes by them alone hears of a change when its second is over. */
const nextSecond = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, 1010 - (Date.now() % 1000)))

const publishStory = (): Promise<Row> => write(site.newsroom, typed({ title: 'Comes and Goes' }))
const edit = ({ id }: Row) =>
  rewrite(site.newsroom, id, { _status: 'published', summary: 'Comes, and stays for a while.' })
const takeBack = ({ id }: Row) => rewrite(site.newsroom, id, { _status: 'draft' })
const publishAgain = ({ id }: Row) => rewrite(site.newsroom, id, { _status: 'published' })
const remove = ({ id }: Row) =>
  site.newsroom.payload.delete({ id, collection: 'articles' as CollectionSlug })

/** Clients of an address. What they hear never has an earlier `Last-Modified` than what anybody heard before. */
const listen = (path: string) => {
  let newest = 0
  const hear = async ({ ask, name }: NewsClient): Promise<Heard & { readonly name: string }> => {
    const heard = await ask(`${server.address}/api/news${path}`)
    const date = Date.parse(heard.lastModified ?? '')
    // Problems have no date, for they are of the moment.
    expect([name, heard.status, Number.isNaN(date)]).toEqual([
      name,
      heard.status,
      heard.status >= 400,
    ])
    expect(date || newest).toBeGreaterThanOrEqual(newest)
    newest = date || newest
    return { ...heard, name }
  }
  const clients = newsClients()
  return async (): Promise<readonly (Heard & { readonly name: string })[]> => {
    const all: (Heard & { readonly name: string })[] = []
    for (const client of clients) all.push(await hear(client))
    return all
  }
}

const names = newsClients().map(({ name }) => name)
const allOf = (value: unknown) => names.map((name) => [name, value])

describe(`to ${names.join(', ')}`, () => {
  it('a feed has news after each change, and nothing in between', async () => {
    const hear = listen('/en/feed.xml')
    const statuses = async () => (await hear()).map(({ name, status }) => [name, status])
    await nextSecond()
    expect(await statuses()).toEqual(allOf(200))
    expect(await statuses()).toEqual(allOf(304))
    const story = await publishStory()
    for (const [change, isIn] of [
      [() => story, true],
      [edit, true],
      [takeBack, false],
      [publishAgain, true],
      [remove, false],
    ] as const) {
      await change(story)
      await nextSecond()
      const heard = await hear()
      expect(heard.map(({ name, status }) => [name, status])).toEqual(allOf(200))
      const has = heard.map(({ body, name }) => [name, body.includes('Comes and Goes')])
      expect(has).toEqual(allOf(isIn))
      const again = await hear()
      expect(again.map(({ name, status }) => [name, status])).toEqual(allOf(304))
      expect(again.map(({ body }) => body)).toEqual(heard.map(({ body }) => body))
    }
  })

  it('a story is new after an edit, missing when taken back, and gone when deleted', async () => {
    const story = await publishStory()
    const hear = listen(`/en/articles/${story['slug']}`)
    for (const [change, status] of [
      [() => story, 200],
      [edit, 200],
      [takeBack, 404],
      [publishAgain, 200],
      [remove, 410],
    ] as const) {
      await change(story)
      await nextSecond()
      expect((await hear()).map((heard) => [heard.name, heard.status])).toEqual(allOf(status))
    }
  })
})
