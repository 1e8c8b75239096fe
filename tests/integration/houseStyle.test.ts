import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RowId } from '../../src/article/documents.js'
import { readPassages } from '../../src/lexical/index.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { agencyIds, rewrite, rowsOf, takePicture, typed, write } from '../setup/stories.js'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom({}, { jobs: { deleteJobOnComplete: false } })
})
afterAll(() => newsroom.destroy())

const untidy = (over: object = {}) =>
  typed({ title: ' Rice  Harvest Begins', ...over }, [
    '(VNA/KPL) - The harvest began on December 9,  2025 .',
    'KPL News Desk',
  ])
const nobodys = () => typed({ title: 'Nobody Signed' }, ['The harvest began.'])

const stored = async (id: RowId) => {
  const [row] = await rowsOf(newsroom, 'articles', { id: { equals: id } })
  return {
    paragraphs: readPassages(row?.['body']).map(({ text }) => text),
    row: row ?? { id },
  }
}

/** Every way a story can go out; each gives the ids it tried to publish. */
const ways: readonly (readonly [string, (ids: readonly RowId[]) => Promise<unknown>])[] = [
  [
    'the Local API',
    ([id = 0]) => rewrite(newsroom, id, { _status: 'published' }).catch(() => undefined),
  ],
  [
    'REST',
    ([id]) =>
      newsroom.call('PATCH', `/api/articles/${id}`, {
        as: 'editor',
        body: { _status: 'published' },
      }),
  ],
  [
    'REST, many at once',
    (ids) =>
      newsroom.call(
        'PATCH',
        `/api/articles?${ids.map((id) => `where[id][in][]=${id}`).join('&')}`,
        { as: 'editor', body: { _status: 'published' } },
      ),
  ],
  [
    'GraphQL',
    async ([id]) => {
      const key = typeof id === 'number' ? id : JSON.stringify(id)
      const { data } = await newsroom.graphql(
        `mutation { updateArticle(id: ${key}, data: { _status: published }) { id } }`,
        'editor',
      )
      return data
    },
  ],
  [
    'the schedule',
    async ([id]) => {
      await newsroom.payload.jobs.queue({
        input: {
          doc: { relationTo: 'articles' as CollectionSlug, value: id },
          type: 'publish',
        },
        task: 'schedulePublish',
      } as never)
      await newsroom.payload.jobs.run()
    },
  ],
]

describe.each(ways)('publishing by %s', (_way, publish) => {
  it('applies the rules with one reading and reads the typed credit', async () => {
    const { id } = await write(newsroom, untidy(), { publish: false })
    await publish([id])
    const { paragraphs, row } = await stored(id)
    expect(row).toMatchObject({ _status: 'published', title: 'Rice Harvest Begins' })
    expect(row['credit']).toEqual({
      agencies: await agencyIds(newsroom, 'KPL', 'VNA'),
      kind: 'joint',
    })
    expect(paragraphs).toEqual(['The harvest began on 9 December 2025.'])
  })

  it('refuses what breaks a rule that stops publication, and keeps the draft', async () => {
    const { id } = await write(newsroom, nobodys(), { publish: false })
    await publish([id])
    const { paragraphs, row } = await stored(id)
    expect(row).toMatchObject({ _status: 'draft' })
    expect(paragraphs).toEqual(['The harvest began.'])
  })
})

describe('publishing many at once', () => {
  it('publishes those that are fit and names the others', async () => {
    const fit = await write(newsroom, untidy(), { publish: false })
    const unfit = await write(newsroom, nobodys(), { publish: false })
    const { body } = await newsroom.call(
      'PATCH',
      `/api/articles?where[id][in][]=${fit.id}&where[id][in][]=${unfit.id}`,
      { as: 'editor', body: { _status: 'published' } },
    )
    expect(body['docs'].map(({ id }: { id: RowId }) => id)).toEqual([fit.id])
    expect(body['errors']).toMatchObject([{ id: unfit.id }])
  })
})

describe('the register of names', () => {
  it('is part of the house style: a spelling met elsewhere goes out in the house’s own', async () => {
    await newsroom.payload.create({
      collection: 'names' as CollectionSlug,
      data: {
        kind: 'person',
        preferred: { en: 'Khamphanh Sitthidampha', lo: 'ຄຳພັນ ສິດທິດຳພາ' },
        variants: [{ language: 'en', text: 'Khampanh Sithidampha' }],
      } as never,
    })
    const { id } = await write(
      newsroom,
      typed({ title: 'Governor Opens School' }, ['(KPL) Mr Khampanh Sithidampha opened a school.']),
    )
    expect((await stored(id)).paragraphs).toEqual(['Mr Khamphanh Sitthidampha opened a school.'])
  })
})

describe('a photo credit that names nobody', () => {
  it('keeps the story from going out, with the reason on the pictures', async () => {
    const picture = await takePicture(newsroom, { credit: 'Photo: Internet' })
    const { id } = await write(newsroom, untidy({ media: [picture.id] }), { publish: false })
    const { body, status } = await newsroom.call('PATCH', `/api/articles/${id}`, {
      as: 'editor',
      body: { _status: 'published' },
    })
    expect(status).toBe(400)
    expect(body['errors'][0].data.errors).toMatchObject([
      { message: expect.stringContaining('Internet'), path: 'media' },
    ])
  })
})

describe('a version in another language', () => {
  it('is credited as its original is', async () => {
    const original = await write(newsroom, untidy({ title: 'Original' }))
    const { body } = await newsroom.call('POST', `/api/articles/${original.id}/versions/lo`, {
      as: 'translator',
    })
    const publish = (lead: string) =>
      newsroom.call('PATCH', `/api/articles/${body['id']}`, {
        as: 'editor',
        body: {
          ...typed({ language: 'lo', title: 'ຕົ້ນສະບັບ' }, [lead]),
          _status: 'published',
          credit: { agencies: [], kind: null },
        },
      })
    const refused = await publish('ຂປລ. ການເກັບກ່ຽວໄດ້ເລີ່ມຂຶ້ນ.')
    expect(refused.body['errors'][0].data.errors).toMatchObject([{ path: 'credit.agencies' }])
    expect((await publish('(ຂປລ/TTXVN) ການເກັບກ່ຽວໄດ້ເລີ່ມຂຶ້ນ.')).status).toBe(200)
  })
})

describe('a finding the desk passed', () => {
  const passed = { reason: 'the name of the festival', rule: 'date-form', words: 'December 9' }

  it('is not corrected, and says who passed it and when', async () => {
    const story = typed({ passes: [passed], title: 'Passed' }, ['(KPL) The December 9 opened.'])
    const { id } = await write(newsroom, story, { publish: false })
    await newsroom.call('PATCH', `/api/articles/${id}`, {
      as: 'editor',
      body: { _status: 'published', passes: [{ ...passed, at: '2001-01-01T00:00:00.000Z' }] },
    })
    const { paragraphs, row } = await stored(id)
    expect(paragraphs).toEqual(['The December 9 opened.'])
    expect(row['passes']).toMatchObject([passed])
    expect(Date.parse(row['passes'][0].at)).toBeGreaterThan(Date.parse('2025-01-01'))
  })

  it('is signed by whoever passed it first, whatever is sent later', async () => {
    const { body } = await newsroom.call('POST', '/api/articles', {
      as: 'editor',
      body: { ...typed({ passes: [passed], title: 'Signed' }), _status: 'draft' },
    })
    const before = body['doc'].passes[0]
    const later = await newsroom.call('PATCH', `/api/articles/${body['doc'].id}?draft=true`, {
      as: 'admin',
      body: { passes: [{ ...passed, by: null }], title: 'Signed Again' },
    })
    expect(later.body['doc'].passes[0]).toMatchObject({ at: before.at })
    expect(later.body['doc'].passes[0].by?.email).toBe('editor@example.org')
  })

  it('is no reader’s business', async () => {
    const { id } = await write(newsroom, typed({ passes: [passed], title: 'Quiet' }))
    const { body } = await newsroom.call('GET', `/api/articles/${id}`)
    expect(body['passes']).toEqual([])
  })
})

describe('a stamp that reaches a date field as text', () => {
  it.each([
    ['10/12/2025 13:05', '2025-12-10T06:05:00.000Z'],
    ['3/28/2025 2:52:58 PM', '2025-03-28T07:52:58.000Z'],
    ['2025-12-10T13:05:00+07:00', '2025-12-10T06:05:00.000Z'],
  ])('is read on the clocks of the house: %s', async (publishedAt, instant) => {
    const { body } = await newsroom.call('POST', '/api/articles', {
      as: 'editor',
      body: { ...typed({ publishedAt, title: `Stamped ${publishedAt}` }), _status: 'published' },
    })
    expect(body['doc'].publishedAt).toBe(instant)
  })

  it.each(['10/12/2025 13:05:00', '31/31/2025 10:00', 'yesterday', '12/2025'])(
    'is refused when it cannot be read in one way: %s',
    async (publishedAt) => {
      const { body, status } = await newsroom.call('POST', '/api/articles', {
        as: 'editor',
        body: { ...typed({ publishedAt }), _status: 'draft' },
      })
      expect(status).toBe(400)
      expect(body['errors'][0].data.errors).toMatchObject([{ path: 'publishedAt' }])
    },
  )
})
