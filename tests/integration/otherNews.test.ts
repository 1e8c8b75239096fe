import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RowId } from '../../src/article/documents.js'
import { newsOf } from '../setup/newsOf.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rewrite, rowsOf, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

let newsroom: TestNewsroom
let news: ReturnType<typeof newsOf>
let politics: Row
beforeAll(async () => {
  newsroom = await openNewsroom()
  news = newsOf(newsroom)
  politics = (await newsroom.payload.create({
    collection: 'sections' as never,
    data: { name: { en: 'Politics' }, slug: 'politics' } as never,
  })) as unknown as Row
})
afterAll(() => newsroom.destroy())

const publish = (title: string, lead: string, over: object = {}) =>
  news.publish(title, lead, { section: politics.id, ...over })
const listOf = (id: RowId = 0) => news.listOf(id)

describe('other news', () => {
  it('lists at publication what shares rare terms, then the newest of the section; never drafts, other languages or itself', async () => {
    const trade =
      'Ministers of Laos and Azerbaijan discussed trade and tourism in Vientiane with Elnur Mammadov.'
    await publish(
      'Laos and Azerbaijan Mark Thirty Years',
      'A dance troupe from Baku opened the evening at which Azerbaijan and Laos looked back on thirty years.',
    )
    await publish(
      'Peace Committee Delegation Arrives',
      'A delegation of the peace committee arrived for a visit.',
    )
    await publish(
      'Laos and Azerbaijan Sign Tourism Plan',
      'Guides from Azerbaijan will be trained in Luang Prabang under a plan that Elnur Mammadov signed.',
    )
    await publish('Rice Exports Grow', 'Exports of rice grew in the third quarter.')
    await publish(
      'Azerbaijan Envoy Visits Luang Prabang',
      'The envoy of Azerbaijan Elnur Mammadov visited temples.',
    )
    await publish('ອາເຊີໄບຈານ ຢ້ຽມຢາມ', 'ຄະນະຜູ້ແທນ ອາເຊີໄບຈານ ຢ້ຽມຢາມລາວ.', { language: 'lo' })
    await write(newsroom, typed({ title: 'Laos and Azerbaijan Draft' }, [`(KPL) ${trade}`]), {
      publish: false,
    })

    const story = await publish('Laos and Azerbaijan Hold First Consultation', trade)
    const list = await listOf(story.id)
    expect(list).toHaveLength(5)
    expect([...list.slice(0, 3)].sort()).toEqual([
      'Azerbaijan Envoy Visits Luang Prabang',
      'Laos and Azerbaijan Mark Thirty Years',
      'Laos and Azerbaijan Sign Tourism Plan',
    ])
    expect([...list.slice(3)].sort()).toEqual([
      'Peace Committee Delegation Arrives',
      'Rice Exports Grow',
    ])
    const [strongest] = await rowsOf(newsroom, 'related-links', {
      from: { equals: story.id },
      order: { equals: 0 },
    })
    expect(strongest).toMatchObject({
      live: true,
      origin: 'engine',
      reasons: { terms: expect.arrayContaining([expect.any(String)]) as unknown },
      standing: 'suggested',
    })
  })

  it('keeps what the desk chose and never lists what it banned', async () => {
    const [story] = await rowsOf(newsroom, 'articles', { title: { equals: 'Rice Exports Grow' } })
    const [banned] = await rowsOf(newsroom, 'articles', {
      title: { equals: 'Peace Committee Delegation Arrives' },
    })
    const before = await listOf(story?.id)
    const own = await publish('Rice Prices', 'Exports of rice and prices of rice.', {})
    const [first] = await rowsOf(newsroom, 'related-links', {
      from: { equals: own.id },
      to: { equals: banned?.id },
    })
    await newsroom.payload.update({
      id: first?.id as never,
      collection: 'related-links' as never,
      data: { standing: 'banned' } as never,
    })
    await rewrite(newsroom, own.id, { _status: 'published', title: 'Rice Prices Rise' })
    const links = await rowsOf(newsroom, 'related-links', { from: { equals: own.id } })
    expect(await listOf(own.id)).toHaveLength(5)
    expect(links.filter(({ to }) => to === banned?.id)).toMatchObject([{ standing: 'banned' }])
    expect(await listOf(story?.id)).toEqual(before)
  })

  it('changes nothing when a story is published again and nothing came out meanwhile', async () => {
    const [story] = await rowsOf(newsroom, 'articles', {
      title: { equals: 'Laos and Azerbaijan Hold First Consultation' },
    })
    await rewrite(newsroom, story?.id ?? 0, { _status: 'published' })
    const before = await rowsOf(newsroom, 'related-links', { from: { equals: story?.id } })
    await rewrite(newsroom, story?.id ?? 0, { _status: 'published' })
    expect(await rowsOf(newsroom, 'related-links', { from: { equals: story?.id } })).toEqual(before)
  })

  it('drops a story from every list the moment it is unpublished, and wakes what the desk pinned when it returns', async () => {
    const [story] = await rowsOf(newsroom, 'articles', {
      title: { equals: 'Laos and Azerbaijan Mark Thirty Years' },
    })
    const [other] = await rowsOf(newsroom, 'articles', { title: { equals: 'ອາເຊີໄບຈານ ຢ້ຽມຢາມ' } })
    await newsroom.payload.create({
      collection: 'related-links' as never,
      data: { from: other?.id, order: 9, to: story?.id } as never,
    })
    const to = { to: { equals: story?.id } }
    expect((await rowsOf(newsroom, 'related-links', to)).length).toBeGreaterThan(1)
    await rewrite(newsroom, story?.id ?? 0, { _status: 'draft' })
    expect(await rowsOf(newsroom, 'related-links', to)).toMatchObject([
      { live: false, standing: 'pinned' },
    ])
    await rewrite(newsroom, story?.id ?? 0, { _status: 'published' })
    expect(await rowsOf(newsroom, 'related-links', to)).toMatchObject([
      { live: true, standing: 'pinned' },
    ])
  })

  it('stays while a draft is saved over the published story', async () => {
    const [story] = await rowsOf(newsroom, 'articles', {
      title: { equals: 'Laos and Azerbaijan Sign Tourism Plan' },
    })
    const to = { to: { equals: story?.id } }
    const before = await rowsOf(newsroom, 'related-links', to)
    await rewrite(newsroom, story?.id ?? 0, { title: 'Typing' }, { draft: true })
    expect(await rowsOf(newsroom, 'related-links', to)).toEqual(before)
  })

  it('goes with a story into the trash and for good when it is deleted', async () => {
    const [story] = await rowsOf(newsroom, 'articles', { title: { equals: 'Rice Exports Grow' } })
    const id = story?.id ?? 0
    await newsroom.payload.update({
      id,
      collection: 'articles' as never,
      data: { deletedAt: new Date().toISOString() } as never,
    })
    expect(
      await rowsOf(newsroom, 'related-links', {
        live: { equals: true },
        or: [{ from: { equals: id } }, { to: { equals: id } }],
      }),
    ).toEqual([])
    await newsroom.payload.delete({ id, collection: 'articles' as never, trash: true })
    expect(
      await rowsOf(newsroom, 'related-links', {
        or: [{ from: { equals: id } }, { to: { equals: id } }],
      }),
    ).toEqual([])
  })

  it('refuses a story under itself and the same story twice', async () => {
    const [story, other] = await rowsOf(newsroom, 'articles')
    const link = (to: unknown) =>
      newsroom.call('POST', '/api/related-links', {
        as: 'editor',
        body: { from: story?.id, order: 1, to },
      })
    expect((await link(story?.id)).status).toBe(400)
    const first = await link(other?.id)
    expect([201, 400]).toContain(first.status)
    expect((await link(other?.id)).status).toBe(400)
  })
})
