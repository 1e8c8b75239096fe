import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OtherNewsItem, OtherNewsView } from '../../src/article/otherNewsView.js'
import { findOtherNewsDue } from '../../src/desk/otherNews/due.js'
import type { Newsroom } from '../../src/options.js'
import { newsOf, runJobs } from '../setup/newsOf.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rewrite, rowsOf, typed } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

let newsroom: TestNewsroom
let story: Row
beforeAll(async () => {
  newsroom = await openNewsroom()
  const { publish } = newsOf(newsroom)
  const others = [
    ['Coffee Exports Grow', 'Buyers in Japan ordered more coffee from the plateau.'],
    ['Coffee Growers Meet in Paksong', 'Growers of coffee discussed rust disease at Paksong.'],
    ['Coffee Fair Opens', 'Roasters show coffee of the Bolaven at a fair.'],
    ['Paksong Road Is Widened', 'Lorries with coffee will reach Paksong in an hour.'],
    ['Tea Comes to Phongsaly', 'Old tea trees are picked by hand in Phongsaly.'],
    ['Rust Disease Found on Coffee', 'Leaves with rust were found on coffee near Thateng.'],
    ['Weavers Show Silk', 'Silk of Houaphanh is on show in the capital.'],
  ] as const
  for (const [title, lead] of others) await publish(title, lead)
  story = await publish('Coffee Price Rises', 'Coffee of Paksong fetched more on the world market.')
})
afterAll(() => newsroom.destroy())

const ask = async (body: object, { as = 'editor', id = story.id } = {}) => {
  const answer = await newsroom.call('POST', `/api/articles/${id}/other-news`, { as, body })
  return { status: answer.status, view: answer.body as unknown as OtherNewsView }
}
const look = async () => (await ask({ action: 'view' })).view
const titles = (items: readonly OtherNewsItem[] | null) => items?.map(({ title }) => title)
const at = async (index: number) => {
  const item = (await look()).listed[index]
  if (!item) throw new Error(`nothing at ${index}`)
  return item
}

describe('the panel of other news', () => {
  it('shows the list as readers see it, with the reason in the language of the admin', async () => {
    const view = await look()
    expect(view).toMatchObject({ banned: [], isTouched: false, limit: 5, proposal: null })
    expect(titles(view.listed)).toEqual(await newsOf(newsroom).listOf(story.id))
    expect(view.listed[0]?.why).toMatch(/paksong.*same day/iu)
    expect(view.listed[0]?.stamp).toMatch(/^10\/12\/2025 \d\d:\d\d$/u)
  })

  it('ranks the words of the form, not those that were saved, and changes nothing', async () => {
    const before = await rowsOf(newsroom, 'related-links')
    const { view } = await ask({
      action: 'view',
      draft: { ...typed({ title: 'Silk Weavers of Houaphanh Win' }, ['Silk again.']), place: '' },
    })
    expect(view.listed[0]?.title).toBe('Weavers Show Silk')
    expect(await rowsOf(newsroom, 'related-links')).toEqual(before)
  })

  it('keeps a pinned story in its place through refresh and new stories', async () => {
    const pinned = await at(3)
    const { view } = await ask({ action: 'pin', article: pinned.article })
    expect(view.listed[3]).toMatchObject({ isPinned: true, title: pinned.title })
    expect(view.isTouched).toBe(true)

    await newsOf(newsroom).publish('Coffee Price at Paksong', 'Paksong coffee again fetched more.')
    await ask({ action: 'refresh' })
    await runJobs(newsroom)
    expect((await at(3)).title).toBe(pinned.title)
    expect((await newsOf(newsroom).listOf(story.id))[3]).toBe(pinned.title)
  })

  it('keeps an order by hand, and proposes what the newsroom would change', async () => {
    const before = await look()
    const order = before.listed.map(({ article }) => article).toReversed()
    const { view } = await ask({ action: 'order', articles: order })
    expect(view.listed.map(({ article }) => article)).toEqual(order)

    await rewrite(newsroom, story.id, { _status: 'published', byline: 'A Reporter' })
    await runJobs(newsroom)
    expect(await newsOf(newsroom).listOf(story.id)).toEqual(titles(view.listed))
    expect(view.proposal).not.toBeNull()
    const accepted = (await ask({ action: 'accept' })).view
    expect(titles(accepted.listed)).toEqual(titles(view.proposal))
  })

  it('never lists a banned story again, until it is allowed', async () => {
    const { article, title } = await at(1)
    const banned = (await ask({ action: 'ban', article })).view
    expect(titles(banned.listed)).not.toContain(title)
    expect(banned.listed).toHaveLength(5)
    expect(titles(banned.banned)).toEqual([title])
    await rewrite(newsroom, story.id, { _status: 'published', byline: 'Another' })
    await ask({ action: 'refresh' })
    await runJobs(newsroom)
    expect(await newsOf(newsroom).listOf(story.id)).not.toContain(title)

    const allowed = (await ask({ action: 'unban', article })).view
    expect(allowed.banned).toEqual([])
  })

  it('adds a story of the editor’s own choice at the top', async () => {
    const [tea] = await rowsOf(newsroom, 'articles', {
      title: { equals: 'Tea Comes to Phongsaly' },
    })
    const { view } = await ask({ action: 'add', article: tea?.id })
    expect(view.listed[0]).toMatchObject({ isPinned: true, title: tea?.['title'] })
    expect(view.listed).toHaveLength(5)
  })
})

describe('the guard against the same report twice', () => {
  const lead = 'Rowers from nine villages met on the Mekong in Vientiane on Thursday for the cup.'
  let first: Row
  let second: Row

  it('shows the earlier report while the second is still a draft, and does not list it', async () => {
    const { publish } = newsOf(newsroom)
    first = await publish('Nine Villages Row for the Cup', lead)
    second = (await newsroom.payload.create({
      collection: 'articles' as never,
      data: typed({ title: 'Nine Villages Row for Cup' }, [`(KPL) ${lead}`, 'KPL']) as never,
      draft: true,
    })) as unknown as Row
    const { view } = await ask({ action: 'view' }, { id: second.id })
    expect(titles(view.earlierReports)).toEqual([first['title']])
    expect(titles(view.listed)).not.toContain(first['title'])
  })

  it.each([
    ['followUp', (view: OtherNewsView) => view.listed[0]?.title === first['title']],
    ['notTheSame', (view: OtherNewsView) => !view.listed.some(({ isPinned }) => isPinned)],
    ['updateOf', (view: OtherNewsView) => !titles(view.listed)?.includes(first['title'])],
  ] as const)('keeps the decision %s, and heeds it', async (relation, isHeeded) => {
    const { view } = await ask({ action: 'relate', article: first.id, relation }, { id: second.id })
    expect(view.earlierReports).toMatchObject([{ relation, title: first['title'] }])
    expect(isHeeded(view)).toBe(true)
  })

  it('tells the dashboard of a report that came out twice, until it is decided', async () => {
    await ask({ action: 'relate', article: first.id, relation: null }, { id: second.id })
    await rewrite(newsroom, second.id, { ...second, _status: 'published' })
    await runJobs(newsroom)
    const due = async () =>
      findOtherNewsDue(
        newsroom.config.custom?.['newsroom'] as Newsroom,
        await createLocalReq({}, newsroom.payload),
      )
    expect((await due()).undecided).toMatchObject([
      { earlier: { id: first.id }, story: { id: second.id } },
    ])
    await ask({ action: 'relate', article: first.id, relation: 'updateOf' }, { id: second.id })
    expect((await due()).undecided).toEqual([])
  })

  it('lists the update in place of what it replaces, everywhere', async () => {
    const third = await newsOf(newsroom).publish(
      'Cup Winners Come Home',
      'The villages that row for the cup on the Mekong welcomed their rowers.',
    )
    const list = await newsOf(newsroom).listOf(third.id)
    expect(list).toContain(second['title'])
    expect(list).not.toContain(first['title'])
  })
})

describe('who may', () => {
  it.each([
    ['reporter', 200, 403, false],
    ['translator', 200, 403, false],
    ['editor', 200, 200, true],
  ])('%s looks with %i and arranges with %i', async (as, looks, arranges, mayEdit) => {
    const view = await ask({ action: 'view' }, { as })
    expect([view.status, view.view.mayEdit]).toEqual([looks, mayEdit])
    expect((await ask({ action: 'refresh' }, { as })).status).toBe(arranges)
  })

  it('nobody else', async () => {
    const address = `/api/articles/${story.id}/other-news`
    const answer = await newsroom.call('POST', address, { body: { action: 'view' } })
    expect(answer.status).toBe(403)
    expect(JSON.stringify(answer.body)).not.toContain('Coffee')
  })

  it.each([
    ['no action', {}],
    ['an action nobody knows', { action: 'shuffle' }],
    ['a story that is none', { action: 'pin', article: null }],
    ['a relation nobody knows', { action: 'relate', article: 1, relation: 'cousin' }],
  ])('refuses %s with 400 and says what is expected', async (_, body) => {
    const answer = await newsroom.call('POST', `/api/articles/${story.id}/other-news`, {
      as: 'editor',
      body,
    })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('errors')
  })
})
