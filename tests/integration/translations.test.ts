import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBody } from '../../src/lexical/index.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rewrite, rowsOf, takePicture, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.destroy())

const cardOf = async (original: Row): Promise<Row> => {
  const [card] = await rowsOf(newsroom, 'translations', { original: { equals: original.id } })
  return card ?? { id: 'none' }
}
const start = (original: Row, as = 'translator', language = 'lo') =>
  newsroom.call('POST', `/api/articles/${original.id}/versions/${language}`, { as })
const lao = { body: toBody(['ຂປລ. ຊາວບ້ານ ຮ່ວມຊ່ວງເຮືອ ຢູ່ ວຽງຈັນ.', 'ຂປລ']), title: 'ຊ່ວງເຮືອ' }

describe('a version', () => {
  it('is started with the facts carried over, no text, and a card in progress', async () => {
    const original = await write(newsroom, typed({ byline: 'Souksavanh', place: 'Vientiane' }))
    const { body, status } = await start(original)
    expect(status).toBe(201)
    const [version] = await rowsOf(newsroom, 'articles', { id: { equals: body['id'] } })
    expect(version).toMatchObject({
      _status: 'draft',
      byline: 'Souksavanh',
      credit: original['credit'],
      language: 'lo',
      place: 'Vientiane',
    })
    expect(version?.['title'] ?? null).toBeNull()
    expect(version?.['publicId']).not.toBe(original['publicId'])
    expect(await cardOf(original)).toMatchObject({
      language: 'lo',
      live: false,
      status: 'in-progress',
      version: body['id'],
    })
  })

  it('has the original’s pictures, and says of them in its own language what is known of them', async () => {
    const picture = await takePicture(newsroom, {
      alt: { en: 'Two boats', lo: 'ເຮືອສອງລຳ' },
      caption: { en: 'Boats at the finish.', lo: 'ເຮືອຢູ່ເສັ້ນໄຊ.' },
      credit: 'KPL/Somsack',
    })
    const original = await write(newsroom, typed({ media: [picture.id], title: 'Pictured' }))
    const { body } = await start(original)
    const version = await rewrite(newsroom, body['id'], { ...lao, _status: 'published' })
    const mediaOf = async ({ language, slug }: Row): Promise<unknown> =>
      (await newsroom.call('GET', `/api/news/${language}/articles/${slug}`)).body['media']
    expect(await mediaOf(original)).toMatchObject([
      { alt: 'Two boats', caption: 'Boats at the finish.', credit: 'Photo: KPL/Somsack' },
    ])
    expect(await mediaOf(version)).toMatchObject([
      { alt: 'ເຮືອສອງລຳ', caption: 'ເຮືອຢູ່ເສັ້ນໄຊ.', credit: 'ພາບ: KPL/Somsack' },
    ])
  })

  it('is unique per original and language, also when two people click at once', async () => {
    const original = await write(newsroom, typed({ title: 'Two Clicks' }))
    const answers = await Promise.all([
      start(original),
      start(original, 'editor'),
      start(original, 'editor'),
    ])
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(
      await rowsOf(newsroom, 'translations', { original: { equals: original.id } }),
    ).toHaveLength(1)
    const later = await start(original)
    expect(later).toMatchObject({ body: { isNew: false }, status: 200 })
    expect(new Set([...answers, later].map(({ body }) => body['id'])).size).toBe(1)
    expect(later.body['message']).toBe('The Lao version was started already; here it is.')
  })

  it.each([
    ['a reporter', 'reporter', 'lo', 403],
    ['a translator of another language', 'translator', 'fr', 403],
    ['anybody, into its own language', 'editor', 'en', 400],
    ['anybody, into a language the newsroom has not', 'editor', 'th', 400],
  ])('is not started by %s', async (_, as, language, expected) => {
    const original = await write(newsroom, typed({ title: `Not for ${as} ${language}` }))
    expect((await start(original, as, language)).status).toBe(expected)
    expect(await rowsOf(newsroom, 'translations', { original: { equals: original.id } })).toEqual(
      [],
    )
  })

  it('moves its card to published, and to needs update when the original changes in substance', async () => {
    const original = await write(newsroom, typed({ title: 'Followed' }))
    const { body } = await start(original)
    const published = await newsroom.call('PATCH', `/api/articles/${body['id']}`, {
      as: 'editor',
      body: { ...lao, _status: 'published' },
    })
    expect(published.status).toBe(200)
    expect(await cardOf(original)).toMatchObject({ live: true, status: 'published' })

    await rewrite(newsroom, original.id, { _status: 'published', title: 'Followed ' })
    expect(await cardOf(original)).toMatchObject({ status: 'published' })
    await rewrite(newsroom, original.id, { title: 'Followed by Many, in a draft' }, { draft: true })
    expect(await cardOf(original)).toMatchObject({ status: 'published' })
    await rewrite(newsroom, original.id, { _status: 'published', title: 'Followed by Many' })
    expect(await cardOf(original)).toMatchObject({ live: true, status: 'needs-update' })
    await rewrite(newsroom, body['id'], { _status: 'published', title: 'ຊ່ວງເຮືອ ໃໝ່' })
    expect(await cardOf(original)).toMatchObject({ live: true, status: 'published' })
  })

  it('disappears for readers with either story, and its card goes on', async () => {
    const original = await write(newsroom, typed({ title: 'Taken Down' }))
    const { body } = await start(original)
    await rewrite(newsroom, body['id'], { ...lao, _status: 'published' })
    await rewrite(newsroom, original.id, { _status: 'draft' })
    expect(await cardOf(original)).toMatchObject({ live: false, status: 'published' })
    await rewrite(newsroom, original.id, { _status: 'published' })
    expect(await cardOf(original)).toMatchObject({ live: true })
    await rewrite(newsroom, body['id'], { _status: 'draft' })
    expect(await cardOf(original)).toMatchObject({ live: false, status: 'in-progress' })
    await newsroom.payload.delete({ id: body['id'], collection: 'articles' as never })
    expect(await cardOf(original)).toMatchObject({
      live: false,
      status: 'requested',
      version: null,
    })
    await newsroom.payload.delete({ id: original.id, collection: 'articles' as never })
    expect(await rowsOf(newsroom, 'translations', { original: { equals: original.id } })).toEqual(
      [],
    )
  })

  it('can be joined by hand, in the right language only', async () => {
    const original = await write(newsroom, typed({ title: 'By Hand' }))
    const version = await write(newsroom, typed({ language: 'lo', ...lao }))
    const card = (language: string) =>
      newsroom.call('POST', '/api/translations', {
        as: 'editor',
        body: { language, original: original.id, version: version.id },
      })
    expect((await card('fr')).body['errors'][0].data.errors[0].path).toBe('version')
    expect((await card('en')).body['errors'][0].data.errors[0].path).toBe('language')
    expect((await card('lo')).body['doc']).toMatchObject({ live: true, status: 'published' })
    await rewrite(newsroom, original.id, { _status: 'published', title: 'By Many Hands' })
    expect(await cardOf(original)).toMatchObject({ status: 'needs-update' })
  })
})
