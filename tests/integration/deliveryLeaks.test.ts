import { randomUUID } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBody } from '../../src/lexical/index.js'
import { storeAs } from '../setup/archive.js'
import { keyedSites, keyOfSite } from '../setup/keyedSites.js'
import { fillRoute, newsRoutes, steadyHeaders, valuesOf } from '../setup/newsRoutes.js'
import { openSite } from '../setup/site.js'
import type { TestSite } from '../setup/site.js'
import { rewrite, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

/** A word that stands in everything readers may not see, and nowhere else. */
const secret = 'SECRETWORD'

let site: TestSite
let keyed: Readonly<Record<string, string>>
/** Stories that are not out, by what became of them. */
const hidden = new Map<string, Row>()

beforeAll(async () => {
  site = await openSite({}, { collections: [keyedSites] })
  keyed = await keyOfSite(site.newsroom)
  const { newsroom, story } = site
  const hide = async (name: string, publish: boolean, over: object = {}): Promise<Row> => {
    const row = await write(newsroom, secretly(name, over), { publish })
    hidden.set(name, row)
    return row
  }
  const draft = await hide('draft', false)
  const withdrawn = await hide('withdrawn', true)
  const trashed = await hide('trashed', true)
  const trashedDraft = await hide('trashed draft', false)
  const deletedDraft = await hide('deleted draft', false)
  const version = await hide('version', false, { language: 'lo' })
  for (const { id } of [draft, withdrawn, trashed])
    await createRow('related-links', { from: story.id, order: 0, standing: 'pinned', to: id })
  await createRow('translations', {
    language: 'lo',
    note: secret,
    original: draft.id,
    version: version.id,
  })
  await rewrite(newsroom, withdrawn.id, { _status: 'draft' })
  const deletedAt = new Date().toISOString()
  for (const { id } of [trashed, trashedDraft]) await rewrite(newsroom, id, { deletedAt })
  await newsroom.payload.delete({ id: deletedDraft.id, collection: 'articles' as CollectionSlug })
  // What only staff may read of a story that is out, and what it will say when it comes out next.
  await storeAs(newsroom, story.id, {
    passes: [{ id: randomUUID().slice(0, 24).replaceAll('-', 'a'), reason: secret, rule: 'KPL-1' }],
    source: { key: secret, system: secret, url: `https://${secret}.example.org` },
  })
  await rewrite(newsroom, story.id, secretly('newer'), { draft: true })
})
afterAll(() => site.newsroom.destroy())

const secretly = (name: string, over: object = {}) => ({
  ...typed({ byline: secret, section: site.culture.id, summary: secret, tags: [secret] }),
  body: toBody([`(KPL) ${secret} copy.`, 'KPL']),
  title: `${secret} ${name}`,
  ...over,
})
const createRow = (collection: string, data: object) =>
  site.newsroom.payload.create({ collection: collection as CollectionSlug, data: data as never })

type Asker = { readonly as?: string; readonly headers?: Readonly<Record<string, string>> }

const askers: readonly (readonly [string, () => Asker])[] = [
  ['anybody', () => ({})],
  ['a keyed site without role', () => ({ headers: keyed })],
  ['a translator', () => ({ as: 'translator' })],
  ['an editor', () => ({ as: 'editor' })],
]

/** An answer as it goes over the wire. */
const ask = async (path: string, asker: Asker = {}, method = 'GET', body?: unknown) => {
  const answer = await site.newsroom.call(method, `/api/news${path}`, {
    ...asker,
    ...(body === undefined ? {} : { body }),
  })
  return { ...answer, headers: steadyHeaders(answer.headers) }
}

/** What is tried behind the `?` of every address: what Payload's REST would obey, and every parameter of our own. */
const questions = [
  ...['', 'draft=true', 'depth=3', 'locale=all', 'trash=true', 'limit=100', 'include=total'],
  ...[`where[title][like]=${secret}`, 'where[_status][equals]=draft', 'select[source]=true'],
  ...['joins[otherNews][limit]=100', 'populate[articles][title]=true', 'sort=source.url', 'user=1'],
  ...['fields=title,summary,html,otherNews,translations', 'fields=source', 'fields=passes'],
  ...[`tag=${secret}`, `q=${secret}`, 'q=mekong', 'section=culture', 'until=2100-01-01T00:00:00Z'],
  ...['since=2026-01-01T00:00:00Z', 'window=30d', 'overrideAccess=true', 'showHiddenFields=true'],
]

const routes = (): readonly string[] => newsRoutes(site.newsroom, 'get')
const slugOf = (name: string): string => `${secret} ${name}`.toLowerCase().replaceAll(' ', '-')

/** Every address with each story that is not out in it. */
const hiddenAddresses = (): readonly string[] =>
  [...hidden].flatMap(([name, row]) =>
    routes().map((route) =>
      fillRoute(route, {
        ...valuesOf(site),
        publicId: String(row['publicId']),
        section: secret,
        slug: slugOf(name),
      }),
    ),
  )

/** Of staff or of the database: the secret, what is not out, rows' own ids. */
const leak = (): RegExp =>
  new RegExp(
    [
      ...[secret, '"id":\\d', '(?<![0-9a-f-])[0-9a-f]{24}(?![0-9a-f-])'],
      ...[...hidden.values()].map(({ publicId }) => String(publicId)),
    ].join('|'),
    'iu',
  )

describe('the askers', () => {
  it('are who they say', async () => {
    const { body } = await site.newsroom.call('GET', '/api/sites/me', { headers: keyed })
    expect(body['user']).toMatchObject({ email: 'site@example.org' })
  })

  it('would find the secret where they may', async () => {
    const { body } = await site.newsroom.call('GET', '/api/articles?draft=true&limit=100', {
      as: 'editor',
    })
    expect(JSON.stringify(body)).toMatch(leak())
  })
})

describe.each(askers)('every address of the public API, to %s', (_who, asker) => {
  it('tells nothing that is not out, whatever is asked of it', async () => {
    for (const route of routes())
      for (const question of questions) {
        const path = `${fillRoute(route, valuesOf(site))}?${question}`
        const answer = await ask(path, asker())
        expect([200, 400]).toContain(answer.status)
        expect([path, JSON.stringify(answer).match(leak())]).toEqual([path, null])
        expect([path, answer]).toEqual([path, await ask(path)])
      }
  })

  it('tells nothing of what is not out when it is asked for it', async () => {
    for (const path of hiddenAddresses()) {
      const answer = await ask(path, asker())
      expect([path, JSON.stringify(answer).match(leak())]).toEqual([path, null])
      expect([path, answer]).toEqual([path, await ask(path)])
    }
  })

  it('answers what is not out as what never was', async () => {
    const withId = routes().filter((route) => route.includes('{publicId}'))
    const never = randomUUID()
    for (const route of withId)
      for (const [name, { publicId }] of hidden) {
        const answer = await ask(fillRoute(route, { publicId: String(publicId) }), asker())
        expect([name, answer.status]).toEqual([name, 404])
        expect([name, answer]).toEqual([name, await ask(fillRoute(route, { publicId: never }))])
      }
  })

  it.each(['draft', 'withdrawn', 'trashed draft', 'deleted draft'])(
    'answers the slug of a %s as one that never was',
    async (name) => {
      for (const language of ['en', 'lo']) {
        const answer = await ask(`/${language}/articles/${slugOf(name)}`, asker())
        expect(answer.status).toBe(404)
        expect(answer).toEqual(await ask(`/${language}/articles/never-was`))
      }
    },
  )

  it('counts a read of what is not out as one of what never was', async () => {
    const never = await ask('/reads', {}, 'POST', { publicId: randomUUID() })
    expect(never.status).toBe(204)
    for (const { publicId } of hidden.values())
      expect(await ask('/reads', asker(), 'POST', { publicId })).toEqual(never)
  })
})
