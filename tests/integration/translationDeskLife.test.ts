import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBody } from '../../src/lexical/index.js'
import { laoText, openDesk } from '../setup/desk.js'
import type { TestDesk } from '../setup/desk.js'
import { rewrite, rowsOf, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

const articles = 'articles' as CollectionSlug

const save = (
  { newsroom }: TestDesk,
  id: unknown,
  body: object,
  { as = 'translator', query = '' } = {},
) => newsroom.call('PATCH', `/api/articles/${String(id)}${query}`, { as, body })
const articleOf = async ({ newsroom }: TestDesk, id: unknown): Promise<Row | undefined> =>
  (await rowsOf(newsroom, 'articles', { id: { equals: id } }))[0]

describe('a newsroom where the desk decides what becomes of versions', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.newsroom.destroy())

  it('is told when an original is taken down, and when it is out again', async () => {
    const { card, original, version } = await desk.translated('Taken Down')
    await rewrite(desk.newsroom, original.id, { _status: 'draft' })
    const down = await desk.cardOf(original)
    expect(down).toMatchObject({ live: false, status: 'published', urgent: true })
    expect(down['originalDownSince']).toMatch(/^\d{4}-/u)
    expect(await articleOf(desk, version)).toMatchObject({ _status: 'published' })
    expect(await desk.rowOf(card, 'needs-update')).toMatchObject({ isUrgent: true })
    await rewrite(desk.newsroom, original.id, { _status: 'published' })
    expect(await desk.cardOf(original)).toMatchObject({ live: true, originalDownSince: null })
  })

  it('is told when an original is killed: put in the trash', async () => {
    const { original, version } = await desk.translated('Killed')
    const { status } = await save(
      desk,
      original.id,
      { deletedAt: new Date().toISOString() },
      { as: 'editor' },
    )
    expect(status).toBe(200)
    const card = await desk.cardOf(original)
    expect(card).toMatchObject({ live: false, status: 'published' })
    expect(card['originalDownSince']).toMatch(/^\d{4}-/u)
    expect(await articleOf(desk, version)).toMatchObject({ _status: 'published' })
  })

  it('keeps the version when the original is deleted for good, as a story of its own', async () => {
    const { original, version } = await desk.translated('Deleted')
    await desk.newsroom.payload.delete({ id: original.id, collection: articles })
    expect((await desk.cardOf(original)).id).toBe('none')
    expect(await articleOf(desk, version)).toMatchObject({ _status: 'published', title: 'ຊ່ວງເຮືອ' })
  })

  it('asks again for a version that was deleted, and keeps who was at it and what was agreed', async () => {
    const story = await desk.original('Version Deleted')
    await desk.request(story, { note: 'Before noon.' })
    const { body } = await desk.start(story)
    await desk.publishVersion(body['id'])
    await desk.newsroom.payload.delete({ id: body['id'], collection: articles })
    const card = await desk.cardOf(story)
    expect(card).toMatchObject({
      assignee: await desk.personId('translator'),
      keptParagraphs: null,
      live: false,
      note: 'Before noon.',
      status: 'requested',
      version: null,
    })
    expect(card['moves'].at(-1)).toMatchObject({ from: 'published', to: 'requested' })
    expect(await desk.start(story)).toMatchObject({ body: { isNew: true }, status: 201 })
  })

  it('says so when a version that is started lies in the trash', async () => {
    const story = await desk.original('Version in the Trash')
    const { body } = await desk.start(story)
    await save(desk, body['id'], { deletedAt: new Date().toISOString() }, { as: 'editor' })
    expect((await desk.start(story)).body).toMatchObject({
      id: body['id'],
      message: 'The Lao version lies in the trash; restore it to go on.',
    })
  })

  it('lets a card be deleted without the stories', async () => {
    const { card, original, version } = await desk.translated('Card Deleted')
    const { status } = await desk.newsroom.call('DELETE', `/api/translations/${card}`, {
      as: 'editor',
    })
    expect(status).toBe(200)
    for (const id of [original.id, version])
      expect(await articleOf(desk, id)).toMatchObject({ _status: 'published' })
  })

  it('has an editor at the original and a translator at the version, neither in the other’s way', async () => {
    const { original, version } = await desk.translated('Both at Once', [
      '(KPL) The Mekong rose by 40 centimetres.',
    ])
    const lock = async (document: unknown, name: string) =>
      desk.newsroom.payload.create({
        collection: 'payload-locked-documents' as CollectionSlug,
        data: {
          document: { relationTo: 'articles', value: document },
          user: { relationTo: 'users', value: await desk.personId(name) },
        } as never,
      })
    await lock(version, 'translator')
    await lock(original.id, 'editor')
    const card = await desk.cardOf(original)
    await desk.newsroom.payload.create({
      collection: 'payload-locked-documents' as CollectionSlug,
      data: {
        document: { relationTo: 'translations', value: card.id },
        user: { relationTo: 'users', value: await desk.personId('dala') },
      } as never,
    })
    const before = await articleOf(desk, version)

    const [published, written] = await Promise.all([
      save(
        desk,
        original.id,
        { _status: 'published', body: toBody(['(KPL) The Mekong rose by 60 centimetres.']) },
        { as: 'editor', query: '?overrideLock=false' },
      ),
      save(desk, version, { title: 'ຊ່ວງເຮືອ ໃໝ່' }, { query: '?draft=true&overrideLock=false' }),
    ])
    expect([published.status, written.status]).toEqual([200, 200])
    expect(await desk.cardOf(original)).toMatchObject({ staleCount: 1, status: 'needs-update' })
    expect((await articleOf(desk, version))?.['updatedAt']).toBe(before?.['updatedAt'])
  })

  describe('where translators hand in', () => {
    it('a translator writes drafts of a version and publishes none', async () => {
      const story = await desk.original('Handed In')
      const { body } = await desk.start(story)
      const { id } = body
      expect((await save(desk, id, { ...laoText }, { query: '?draft=true' })).status).toBe(200)
      expect((await save(desk, id, { byline: 'Dala' })).status).toBe(200)
      for (const query of [
        '',
        '?draft=true',
        '?publishAllLocales=true',
        '?publishSpecificLocale=lo',
      ])
        expect((await save(desk, id, { _status: 'published' }, { query })).status).toBe(403)
      const { status } = await desk.newsroom.call(
        'PATCH',
        `/api/articles?where[id][equals]=${id}`,
        { as: 'translator', body: { _status: 'published' } },
      )
      expect(status).toBe(403)
      expect(await articleOf(desk, id)).toMatchObject({ _status: 'draft' })
    })

    it('and changes nothing that is out: neither its text, nor that it is out', async () => {
      const { original, version } = await desk.translated('Already Out')
      const refused = [
        { title: 'x' },
        { _status: 'draft' },
        { deletedAt: '2030-01-01T00:00:00.000Z' },
      ]
      for (const body of refused) expect((await save(desk, version, body)).status).toBe(403)
      const unpublish = { query: '?unpublishAllLocales=true' }
      expect((await save(desk, version, { _status: 'draft' }, unpublish)).status).toBe(403)
      const draft = { query: '?draft=true&autosave=true' }
      expect((await save(desk, version, { title: 'ຮ່າງ' }, draft)).status).toBe(200)
      expect(await articleOf(desk, version)).toMatchObject({
        _status: 'published',
        title: 'ຊ່ວງເຮືອ',
      })
      for (const body of [{ title: 'x' }, { _status: 'published' }])
        expect((await save(desk, original.id, body)).status).toBe(403)
      expect((await save(desk, original.id, { title: 'x' }, draft)).status).toBe(403)
    })

    it('and is offered to save a version, not to publish it, and no original at all', async () => {
      const { original, version } = await desk.translated('Offered')
      const offered = async (id: unknown, _status: string) => {
        const { body } = await desk.newsroom.call('POST', `/api/articles/access/${String(id)}`, {
          as: 'translator',
          body: { _status },
        })
        return Boolean(body['update'])
      }
      expect(await offered(version, 'draft')).toBe(true)
      expect(await offered(version, 'published')).toBe(false)
      expect(await offered(original.id, 'draft')).toBe(false)
    })

    it('and restores an earlier text of a version as a draft only', async () => {
      const { version } = await desk.translated('Restored')
      const { docs } = await desk.newsroom.payload.findVersions({
        collection: articles,
        limit: 1,
        sort: 'updatedAt',
        where: { parent: { equals: version } },
      })
      const restore = (query: string) =>
        desk.newsroom.call('POST', `/api/articles/versions/${String(docs[0]?.id)}${query}`, {
          as: 'translator',
        })
      expect((await restore('')).status).toBe(403)
      expect((await restore('?draft=true')).status).toBe(200)
      expect(await articleOf(desk, version)).toMatchObject({ title: 'ຊ່ວງເຮືອ' })
    })

    it('and duplicates or deletes no story', async () => {
      const { version } = await desk.translated('Not Doubled')
      const call = (method: string, address: string) =>
        desk.newsroom.call(method, address, { as: 'translator', body: {} })
      expect((await call('POST', `/api/articles/${version}/duplicate`)).status).toBe(403)
      expect((await call('DELETE', `/api/articles/${version}`)).status).toBe(403)
    })
  })
})

describe('a newsroom that takes versions down with their original, and whose translators publish', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await openDesk({ takeDownVersions: true, translatorsPublish: true })
  })
  afterAll(() => desk.newsroom.destroy())

  it('takes them down as it is taken down, and keeps their text', async () => {
    const { original, version } = await desk.translated('Both Down')
    await rewrite(desk.newsroom, version, { title: null }, { draft: true })
    await rewrite(desk.newsroom, original.id, { _status: 'draft' })
    expect(await articleOf(desk, version)).toMatchObject({ _status: 'draft' })
    expect(await desk.cardOf(original)).toMatchObject({ live: false, status: 'in-progress' })
    const texts = await desk.newsroom.payload.findVersions({
      collection: articles,
      where: { parent: { equals: version }, 'version.title': { equals: 'ຊ່ວງເຮືອ' } },
    })
    expect(texts.totalDocs).toBeGreaterThan(0)
    await rewrite(desk.newsroom, original.id, { _status: 'published' })
    expect(await articleOf(desk, version)).toMatchObject({ _status: 'draft' })
  })

  it.each([
    ['killed', (id: Row['id']) => rewrite(desk.newsroom, id, { deletedAt: '2030-01-01' })],
    ['deleted', (id: Row['id']) => desk.newsroom.payload.delete({ id, collection: articles })],
  ])('takes them down as it is %s', async (_, act) => {
    const { original, version } = await desk.translated(`Both ${_}`)
    await act(original.id)
    expect(await articleOf(desk, version)).toMatchObject({ _status: 'draft', title: 'ຊ່ວງເຮືອ' })
  })

  it('has translators publish versions in their languages, never an original', async () => {
    const story = await write(desk.newsroom, typed({ title: 'Published by a Translator' }))
    const { body } = await desk.start(story)
    expect((await save(desk, body['id'], { ...laoText, _status: 'published' })).status).toBe(200)
    const card = await desk.cardOf(story)
    expect(card).toMatchObject({ live: true, status: 'published' })
    expect(card['moves'].at(-1)).toMatchObject({ by: await desk.personId('translator') })
    expect((await save(desk, body['id'], { title: 'x' }, { as: 'marie' })).status).toBe(403)
    expect((await save(desk, story.id, { _status: 'published', title: 'x' })).status).toBe(403)
    const lao = await write(
      desk.newsroom,
      typed({ language: 'lo', title: 'ຂ່າວລາວ' }, ['ຂປລ. ນ້ຳຂອງ ຂຶ້ນ.']),
    )
    expect((await save(desk, lao.id, { _status: 'published', title: 'x' })).status).toBe(403)
  })
})
