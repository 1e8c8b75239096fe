import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBody } from '../../src/lexical/index.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rewrite, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

let newsroom: TestNewsroom
let story: Row
let version: Row
beforeAll(async () => {
  newsroom = await openNewsroom()
  const section = (await newsroom.payload.create({
    collection: 'sections' as never,
    data: { name: { en: 'Culture', lo: 'ວັດທະນະທຳ' }, slug: 'culture' } as never,
  })) as unknown as Row
  const at = (minute: number) => new Date(Date.UTC(2025, 11, 10, 6, minute)).toISOString()
  await write(
    newsroom,
    typed({ publishedAt: at(1), section: section.id, title: 'Other Races' }, [
      '(KPL/VNA) Rowers met again.',
    ]),
  )
  story = await write(
    newsroom,
    typed({
      byline: 'Vansay',
      openingReads: 111,
      place: 'Vientiane',
      publishedAt: at(5),
      section: section.id,
    }),
  )
  version = await write(
    newsroom,
    typed({ language: 'lo', publishedAt: at(9), section: section.id, title: 'ຊ່ວງເຮືອ ຢູ່ ນ້ຳຂອງ' }, [
      'ຂປລ. ຊາວບ້ານ ຊ່ວງເຮືອ.',
      'ຂປລ',
    ]),
  )
  await newsroom.payload.create({
    collection: 'translations' as never,
    data: { language: 'lo', original: story.id, version: version.id } as never,
  })
})
afterAll(() => newsroom.destroy())

const get = (language: string, slug: string, as?: string) =>
  newsroom.call(
    'GET',
    `/api/news/${language}/articles/${encodeURIComponent(slug)}`,
    as ? { as } : {},
  )

describe('GET /api/news/{language}/articles/{slug}', () => {
  it('answers with everything a page shows', async () => {
    const { body, status } = await get('en', 'rowers-meet-on-the-mekong')
    expect(status).toBe(200)
    expect(body).toEqual({
      byline: 'Vansay',
      correction: null,
      credit: { agencies: ['KPL'], kind: 'own', line: 'KPL' },
      html:
        '<p>Rowers from nine villages met on the Mekong in Vientiane on Thursday.</p>' +
        '<p>The races close the three months of Buddhist lent.</p>',
      jsonLd: expect.objectContaining({ headline: 'Rowers Meet on the Mekong' }),
      language: 'en',
      media: [],
      needsUpdate: false,
      openGraph: expect.arrayContaining([{ content: 'article', property: 'og:type' }]),
      otherNews: [
        {
          credit: { agencies: ['KPL', 'VNA'], kind: 'joint', line: '(KPL/VNA)' },
          publicId: expect.stringMatching(/^[0-9a-f-]{36}$/u),
          publishedAt: '2025-12-10T06:01:00.000Z',
          section: { mediaTopic: null, name: 'Culture', slug: 'culture' },
          slug: 'other-races',
          stamp: '10/12/2025 13:01',
          summary: 'Rowers met again.',
          title: 'Other Races',
          url: '/en/articles/other-races',
        },
      ],
      place: 'Vientiane',
      publicId: story['publicId'],
      publishedAt: '2025-12-10T06:05:00.000Z',
      reads: 111,
      section: { mediaTopic: null, name: 'Culture', slug: 'culture' },
      share: expect.objectContaining({ mail: expect.stringMatching(/^mailto:/u) }),
      signOff: 'KPL',
      slug: 'rowers-meet-on-the-mekong',
      stamp: '10/12/2025 13:05',
      summary: 'Rowers from nine villages met on the Mekong in Vientiane on Thursday.',
      tags: [],
      text:
        'Rowers from nine villages met on the Mekong in Vientiane on Thursday.\n\n' +
        'The races close the three months of Buddhist lent.',
      title: 'Rowers Meet on the Mekong',
      translations: [
        {
          isOriginal: false,
          language: 'lo',
          publicId: version['publicId'],
          slug: version['slug'],
          title: 'ຊ່ວງເຮືອ ຢູ່ ນ້ຳຂອງ',
          url: `/lo/articles/${encodeURIComponent(version['slug'])}`,
        },
      ],
      updatedAt: story['updatedAt'],
      url: '/en/articles/rowers-meet-on-the-mekong',
    })
  })

  it('speaks Lao for the Lao version and leads back to the original', async () => {
    const { body } = await get('lo', version['slug'])
    expect(body).toMatchObject({
      credit: { agencies: ['KPL'], line: 'ຂປລ.' },
      section: { name: 'ວັດທະນະທຳ', slug: 'culture' },
      signOff: 'ຂປລ',
      translations: [{ language: 'en', slug: 'rowers-meet-on-the-mekong' }],
    })
  })

  it('answers editors as it answers nobody', async () => {
    await rewrite(newsroom, story.id, { title: 'A newer draft' }, { draft: true })
    expect((await get('en', 'rowers-meet-on-the-mekong', 'editor')).body['title']).toBe(
      'Rowers Meet on the Mekong',
    )
  })

  it.each([
    ['th', 'rowers-meet-on-the-mekong'],
    ['lo', 'rowers-meet-on-the-mekong'],
    ['en', 'nothing'],
    ['en', '%'],
    ['en', '*'],
    ['en', 'x'.repeat(5000)],
    ['en', "' or 1=1 --"],
  ])('answers 404 for %s %s', async (language, slug) => {
    const { body, headers, status } = await get(language, slug)
    expect({ body, status }).toEqual({
      body: {
        detail: expect.stringMatching(/^There is no such (?:article|page)\.$/u),
        status: 404,
        title: 'Not Found',
        type: 'about:blank',
      },
      status: 404,
    })
    expect(headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
  })

  it('leaves out a version that is no longer out', async () => {
    await rewrite(newsroom, version.id, { _status: 'draft' })
    expect((await get('en', 'rowers-meet-on-the-mekong')).body['translations']).toEqual([])
    expect((await get('lo', version['slug'])).status).toBe(404)
  })

  it('survives a body it cannot print', async () => {
    const odd = await write(newsroom, typed({ title: 'Odd' }))
    const body = {
      root: {
        children: [
          { type: 'unheard-of', children: [{ type: 'text', text: 'x' }] },
          ...toBody(['Still here.']).root.children,
        ],
        type: 'root',
      },
    }
    await newsroom.payload.db.updateOne({
      id: odd.id,
      collection: 'articles',
      data: { body },
      req: {} as never,
    })
    expect((await get('en', 'odd')).body['html']).toBe('<p>Still here.</p>')
  })
})

describe('Payload’s own REST', () => {
  it('carries the rendered fields, also when only they are selected', async () => {
    const { body } = await newsroom.call('GET', `/api/articles/${version.id}?select[stamp]=true`, {
      as: 'editor',
    })
    expect(body).toMatchObject({ stamp: '10/12/2025 13:09' })
    const { body: list } = await newsroom.call(
      'GET',
      '/api/articles?select[creditLine]=true&select[url]=true&where[slug][equals]=other-races',
    )
    expect(list['docs'][0]).toMatchObject({
      creditLine: '(KPL/VNA)',
      url: '/en/articles/other-races',
    })
  })
})
