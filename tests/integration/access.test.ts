import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyedSites, keyOfSite } from '../setup/keyedSites.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rewrite, rowsOf, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

/** A word that stands in every unpublished headline and nowhere else: no public answer may contain it. */
const secret = 'SECRETWORD'

let newsroom: TestNewsroom
/** Headers of a site that has a key and no role. */
let keyed: Readonly<Record<string, string>>
let story: Row
let draft: Row
let withdrawn: Row
let laoDraft: Row

beforeAll(async () => {
  newsroom = await openNewsroom({}, { collections: [keyedSites] })
  keyed = await keyOfSite(newsroom)
  story = await write(newsroom, typed({ title: 'Public Story' }))
  draft = await write(newsroom, typed({ title: `${secret} draft` }), { publish: false })
  withdrawn = await write(newsroom, typed({ title: `${secret} withdrawn` }))
  laoDraft = await write(
    newsroom,
    typed({ language: 'lo', title: `${secret} lao` }, ['ຂປລ. ນ້ຳ.']),
    { publish: false },
  )
  const { payload } = newsroom
  for (const to of [draft, withdrawn])
    await payload.delete({
      collection: 'related-links' as never,
      where: { to: { equals: to.id } } as never,
    })
  await payload.create({
    collection: 'related-links' as never,
    data: { from: story.id, order: 0, to: draft.id } as never,
  })
  await payload.create({
    collection: 'related-links' as never,
    data: { from: story.id, order: 1, to: withdrawn.id } as never,
  })
  await payload.create({
    collection: 'translations' as never,
    data: {
      language: 'lo',
      note: `${secret} note`,
      original: story.id,
      version: laoDraft.id,
    } as never,
  })
  await rewrite(newsroom, withdrawn.id, { _status: 'draft' })
  await rewrite(newsroom, story.id, { title: `${secret} newer draft` }, { draft: true })
})
afterAll(() => newsroom.destroy())

describe('a reader', () => {
  it.each([
    ['/api/articles'],
    ['/api/articles?draft=true'],
    ['/api/articles?depth=3'],
    ['/api/articles?trash=true&depth=2'],
    ['/api/articles?locale=all'],
    [`/api/articles?where[title][like]=${secret}`],
    ['/api/articles?where[_status][equals]=draft'],
    ['/api/articles?where[or][0][_status][equals]=draft&where[or][1][title][exists]=true'],
    ['/api/articles?joins[otherNews][limit]=100&depth=3'],
    ['/api/articles?joins[translations][limit]=100&depth=3'],
    ['/api/related-links?depth=3'],
    ['/api/related-links?where[to.title][like]=' + secret],
    ['/api/translations?depth=3'],
    ['/api/translations?where[version.title][like]=' + secret],
    ['/api/sections?depth=3'],
    ['/api/articles/versions'],
    ['/api/articles/versions?where[version.title][like]=' + secret],
    ['/api/news-addresses'],
    ['/api/names'],
  ])('learns nothing unpublished from GET %s', async (address) => {
    const { body } = await newsroom.call('GET', address)
    expect(JSON.stringify(body)).not.toContain(secret)
    expect((await newsroom.call('GET', address, { headers: keyed })).body).toEqual(body)
  })

  it('is refused a draft, a withdrawn story and their versions by id', async () => {
    for (const row of [draft, withdrawn, laoDraft]) {
      expect((await newsroom.call('GET', `/api/articles/${row.id}`)).status).toBe(404)
      expect((await newsroom.call('GET', `/api/articles/${row.id}?draft=true`)).status).toBe(404)
      expect((await newsroom.call('GET', `/api/articles/versions/${row.id}`)).status).not.toBe(200)
    }
  })

  it('counts only what is published', async () => {
    expect((await newsroom.call('GET', '/api/articles/count')).body).toEqual({ totalDocs: 1 })
    const { body } = await newsroom.call('GET', `/api/articles/count?where[title][like]=${secret}`)
    expect(body['totalDocs'] ?? 0).toBe(0)
  })

  it('gets lists and joins without the ids of unpublished stories', async () => {
    const { body } = await newsroom.call('GET', `/api/articles/${story.id}?depth=2`)
    expect(body['otherNews'].docs).toEqual([])
    expect(body['translations'].docs).toEqual([])
    expect((await newsroom.call('GET', '/api/related-links')).body['docs']).toEqual([])
    expect((await newsroom.call('GET', '/api/translations')).body['docs']).toEqual([])
  })

  it('learns nothing unpublished over GraphQL', async () => {
    const answer = await newsroom.graphql(`{
      Articles(draft: true) { docs { title otherNews { docs { to { title } } } translations { docs { version { title } note } } } }
      RelatedLinks { docs { to { title } } }
      Translations { docs { version { title } } }
      countArticles { totalDocs }
    }`)
    expect(JSON.stringify(answer)).not.toContain(secret)
    expect(answer.data.countArticles.totalDocs).toBe(1)
  })

  it('cannot tell a draft from what never existed', async () => {
    const answers = await Promise.all(
      ['secretword-draft', 'secretword-withdrawn', 'never-was'].map((slug) =>
        newsroom.call('GET', `/api/news/en/articles/${slug}`),
      ),
    )
    for (const { body, headers, status } of answers) {
      expect(status).toBe(404)
      expect(body).toEqual(answers[2]?.body)
      expect([...headers]).toEqual([...(answers[2]?.headers ?? [])])
    }
  })

  it.each([
    ['articles'],
    ['sections'],
    ['agencies'],
    ['names'],
    ['related-links'],
    ['translations'],
    ['news-addresses'],
  ])('cannot write %s', async (collection) => {
    expect(
      (await newsroom.call('POST', `/api/${collection}`, { body: { title: 'x' } })).status,
    ).toBe(403)
  })
})

describe('the desk', () => {
  const create = (as: string, data: object) =>
    newsroom.call('POST', '/api/articles', { as, body: data })

  it('lets a reporter write but not publish, nor touch what is published', async () => {
    const written = await create('reporter', typed({ _status: 'draft', title: 'By a Reporter' }))
    expect(written.status).toBe(201)
    expect((await create('reporter', typed({ _status: 'published' }))).status).toBe(403)
    const address = `/api/articles/${written.body['doc'].id}`
    expect(
      (await newsroom.call('PATCH', address, { as: 'reporter', body: { title: 'Better' } })).status,
    ).toBe(200)
    expect(
      (await newsroom.call('PATCH', address, { as: 'reporter', body: { _status: 'published' } }))
        .status,
    ).toBe(403)
    expect(
      (
        await newsroom.call('PATCH', `/api/articles/${story.id}`, {
          as: 'reporter',
          body: { title: 'x' },
        })
      ).status,
    ).toBe(403)
  })

  it('lets a translator write versions in their own language, and no story of their own', async () => {
    const lao = typed({ _status: 'draft', language: 'lo', title: 'ຊ່ວງເຮືອ ຢູ່ ວຽງຈັນ' })
    expect((await create('translator', lao)).status).toBe(403)
    expect((await create('translator', typed({ _status: 'draft' }))).status).toBe(403)
    const save = (id: unknown, body: object) =>
      newsroom.call('PATCH', `/api/articles/${String(id)}`, { as: 'translator', body })
    expect((await save(story.id, { title: 'x' })).status).toBe(403)
    const own = await create('editor', lao)
    expect((await save(own.body['doc'].id, { title: 'x' })).status).toBe(403)
    expect((await save(laoDraft.id, { byline: 'Dala' })).status).toBe(200)
    expect((await save(laoDraft.id, { language: 'en' })).status).toBe(403)
  })

  it('lets editors publish, and nobody set what the newsroom itself keeps', async () => {
    const { body, status } = await create('editor', {
      ...typed({ _status: 'published', title: 'By an Editor' }),
      openingReads: 99_999,
      publicId: 'chosen',
      source: { key: 'chosen', system: 'chosen' },
    })
    expect(status).toBe(201)
    expect(body['doc']).not.toMatchObject({ openingReads: 99_999 })
    expect(JSON.stringify(body['doc'])).not.toContain('chosen')
  })

  it('shows staff the drafts and the reasons of a link', async () => {
    const { body } = await newsroom.call('GET', `/api/articles/${draft.id}`, { as: 'reporter' })
    expect(body['title']).toContain(secret)
    expect(
      (await newsroom.call('GET', '/api/related-links', { as: 'editor' })).body['docs'].length,
    ).toBeGreaterThan(0)
  })

  it('lets only editors and admins delete', async () => {
    const [row] = await rowsOf(newsroom, 'articles', { title: { equals: 'By an Editor' } })
    expect(
      (await newsroom.call('DELETE', `/api/articles/${row?.id}`, { as: 'reporter' })).status,
    ).toBe(403)
    expect(
      (await newsroom.call('DELETE', `/api/articles/${row?.id}`, { as: 'editor' })).status,
    ).toBe(200)
  })
})
