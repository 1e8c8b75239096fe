import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBody } from '../../src/lexical/index.js'
import { openDesk } from '../setup/desk.js'
import type { TestDesk } from '../setup/desk.js'
import { rewrite, typed, write } from '../setup/stories.js'

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
  const { act, original, personId, request, start, translated } = desk
  await request(await original('Later'), { dueAt: '2030-01-02T00:00:00.000Z' })
  await request(await original('Whenever'))
  await request(await original('Sooner'), { dueAt: '2030-01-01T00:00:00.000Z' })
  await request(await original('At Once'), { urgent: true })
  await request(await original('Late'), {
    assignee: await personId('translator'),
    dueAt: '2025-01-01T00:00:00.000Z',
  })
  await request(await original('En français'), { language: 'fr' })
  await start(await original('Mine'))
  const handedIn = await start(await original('Handed In'), 'dala')
  await act(handedIn.body['card'].card, { action: 'submit' }, 'dala')
  const stale = await translated('Stale', ['(KPL) The Mekong rose by 40 centimetres.'])
  await rewrite(desk.newsroom, stale.original.id, {
    _status: 'published',
    body: toBody(['(KPL) The Mekong rose by 60 centimetres.']),
  })
  await translated('Done')
})
afterAll(() => desk.newsroom.destroy())

const titles = async (query: string, as?: string) =>
  (await desk.list(query, as)).rows.map(({ original }) => original.title)

describe('the translation desk', () => {
  it.each([
    ['view=waiting', ['At Once', 'Late', 'Sooner', 'Later', 'Whenever', 'En français']],
    ['view=waiting&language=fr', ['En français']],
    ['view=waiting&language=lo&sort=dueAt', ['Late', 'Sooner', 'Later']],
    ['view=in-review', ['Handed In']],
    ['view=overdue', ['Late']],
    ['view=overdue&language=fr', []],
    ['view=needs-update', ['Stale']],
  ])('lists %s', async (query, expected) => {
    expect((await titles(query)).slice(0, expected.length || 1)).toEqual(expected)
  })

  it('lists what is whose', async () => {
    expect(await titles('view=mine', 'translator')).toEqual(['Late', 'Mine', 'Stale'])
    expect(await titles('view=mine', 'dala')).toEqual(['Handed In'])
    expect(await titles('view=mine', 'editor')).toEqual([])
  })

  it('counts every list, in one language or in all', async () => {
    const { counts } = await desk.list('')
    expect(counts).toEqual({
      'in-review': 1,
      mine: 0,
      'needs-update': 1,
      overdue: 1,
      waiting: 6,
    })
    expect((await desk.list('language=lo', 'translator')).counts).toEqual({
      'in-review': 1,
      mine: 3,
      'needs-update': 1,
      overdue: 1,
      waiting: 5,
    })
  })

  it('gives rows that need no further question', async () => {
    const [row] = (await desk.list('view=overdue', 'translator')).rows
    expect(row).toMatchObject({
      actions: ['start', 'release', 'decline'],
      assignee: { name: 'Translator' },
      dueAt: '2025-01-01T00:00:00.000Z',
      dueStamp: '01/01/2025 07:00',
      isOverdue: true,
      isUrgent: false,
      language: 'lo',
      original: { language: 'en', title: 'Late' },
      staleCount: 0,
      status: 'requested',
      version: null,
    })
    const [stale] = (await desk.list('view=needs-update')).rows
    expect(stale).toMatchObject({ staleCount: 1, version: { title: 'ຊ່ວງເຮືອ' } })
  })

  it('shows a headline as it stands in the newest draft', async () => {
    const story = await write(desk.newsroom, typed({ title: 'Typed First' }), { publish: false })
    await rewrite(desk.newsroom, story.id, { title: 'Typed Later' }, { draft: true })
    await desk.start(story, 'marie', 'fr')
    expect(await titles('view=mine', 'marie')).toEqual(['Typed Later'])
  })

  it('pages through a list, each card once', async () => {
    for (let index = 0; index < 30; index += 1)
      await desk.newsroom.payload.create({
        collection: 'translations' as never,
        data: {
          language: 'fr',
          original: (await write(desk.newsroom, typed({ title: `Story ${index}` }))).id,
        } as never,
      })
    const pages = await Promise.all([1, 2, 3].map((page) => desk.list(`language=fr&page=${page}`)))
    expect(pages.map(({ page, pages: all, rows }) => [page, all, rows.length])).toEqual([
      [1, 2, 25],
      [2, 2, 6],
      [3, 2, 0],
    ])
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ card }) => card))).size).toBe(31)
  })

  it.each(['view=all', 'language=th', 'page=0', 'page=x', 'sort=note'])(
    'refuses %s with a reason',
    async (query) => {
      const { body, status } = await desk.newsroom.call('GET', `/api/translations/desk?${query}`, {
        as: 'editor',
      })
      expect(status).toBe(400)
      expect(body['errors'][0].message).toMatch(new RegExp(`^${query.split('=')[0]}: `, 'u'))
    },
  )

  it('is shown to staff only', async () => {
    const { status } = await desk.newsroom.call('GET', '/api/translations/desk')
    expect(status).toBe(403)
    expect(
      (await desk.list('', 'reporter')).rows.every(({ actions }) => actions.length === 0),
    ).toBe(true)
  })
})
