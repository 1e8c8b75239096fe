import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPassages, toBody } from '../../src/lexical/index.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { agencyIds, rewrite, rowsOf, takePicture, typed, write } from '../setup/stories.js'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.destroy())

const textOf = (body: unknown) => readPassages(body).map(({ text }) => text)
const refusalOf = (publication: Promise<unknown>): Promise<Record<string, string>> =>
  publication.then(
    () => ({}),
    (error: { data: { errors: { message: string; path: string }[] } }) =>
      Object.fromEntries(error.data.errors.map(({ message, path }) => [path, message])),
  )

describe('publishing', () => {
  it('reads the typed credit into the field and out of the copy', async () => {
    const story = await write(newsroom, typed())
    expect(textOf(story['body'])).toEqual([
      'Rowers from nine villages met on the Mekong in Vientiane on Thursday.',
      'The races close the three months of Buddhist lent.',
    ])
    expect(story['credit']).toEqual({ agencies: await agencyIds(newsroom, 'KPL'), kind: 'own' })
    expect(story).toMatchObject({ creditLine: 'KPL', signOff: 'KPL' })
  })

  it('reads a joint credit with the own agency first', async () => {
    const story = await write(
      newsroom,
      typed({ title: 'Joint' }, ['(VNA/KPL) Two agencies wrote this.', 'KPL']),
    )
    expect(story['credit']).toEqual({
      agencies: await agencyIds(newsroom, 'KPL', 'VNA'),
      kind: 'joint',
    })
    expect(story['creditLine']).toBe('(KPL/VNA)')
  })

  it('prints a Lao credit in Lao', async () => {
    const story = await write(
      newsroom,
      typed({ language: 'lo', title: 'ຊ່ວງເຮືອ' }, ['ຂປລ. ຊາວບ້ານ ຮ່ວມຊ່ວງເຮືອ.', 'ຂປລ']),
    )
    expect(story).toMatchObject({ creditLine: 'ຂປລ.', signOff: 'ຂປລ' })
    expect(textOf(story['body'])).toEqual(['ຊາວບ້ານ ຮ່ວມຊ່ວງເຮືອ.'])
  })

  it('puts dates and spaces in house form, formatting kept', async () => {
    const story = await write(
      newsroom,
      typed({ title: ' Boats  Race ' }, ['(KPL) The final was held on December 9  in Vientiane.']),
    )
    expect(story['title']).toBe('Boats Race')
    expect(textOf(story['body'])).toEqual(['The final was held on 9 December in Vientiane.'])
  })

  it('keeps place and date of another agency’s dateline as facts', async () => {
    const story = await write(
      newsroom,
      typed(
        {
          credit: { agencies: await agencyIds(newsroom, 'Xinhua'), kind: 'republished' },
          title: 'Reprint',
        },
        ['BEIJING, Nov. 24 (Xinhua) -- The two sides met.'],
      ),
    )
    expect(story).toMatchObject({ datelineDate: 'Nov. 24', place: 'Beijing' })
    expect(textOf(story['body'])).toEqual(['The two sides met.'])
  })

  it('sets the stamp once', async () => {
    const before = Date.now()
    const story = await write(newsroom, typed({ title: 'Stamped' }))
    const again = await rewrite(newsroom, story.id, {
      _status: 'published',
      title: 'Stamped Again',
    })
    expect(Date.parse(story['publishedAt'])).toBeGreaterThanOrEqual(before)
    expect(again['publishedAt']).toBe(story['publishedAt'])
    const imported = await write(
      newsroom,
      typed({ publishedAt: '2025-12-10T06:05:00.000Z', title: 'Old News' }),
    )
    expect(imported).toMatchObject({
      publishedAt: '2025-12-10T06:05:00.000Z',
      stamp: '10/12/2025 13:05',
    })
  })

  it('keeps what the engine finds the story by', async () => {
    const story = await write(newsroom, typed({ title: 'Silk Weavers of Houaphanh' }))
    const [row] = await rowsOf(newsroom, 'story-index', { id: { equals: String(story.id) } })
    expect(row?.['keys']).toContainEqual(
      expect.objectContaining({ key: expect.stringMatching(/^en\/.*silk/u) }),
    )
  })
})

describe('the address', () => {
  it('is made of the headline and stays when the headline changes', async () => {
    const story = await write(newsroom, typed({ title: 'Laos and Azerbaijan Hold Talks' }))
    const renamed = await rewrite(newsroom, story.id, { _status: 'published', title: 'Talks Held' })
    expect(story['slug']).toBe('laos-and-azerbaijan-hold-talks')
    expect(renamed['slug']).toBe('laos-and-azerbaijan-hold-talks')
  })

  it('keeps Lao letters and marks', async () => {
    const story = await write(
      newsroom,
      typed({ language: 'lo', title: 'ຂ່າວອື່ນໆ ຂອງນ້ຳ' }, ['ຂປລ. ນ້ຳຂຶ້ນ.']),
    )
    expect(story['slug']).toBe('ຂ່າວອື່ນໆ-ຂອງນ້ຳ')
  })

  it('is never empty and never shared within a language', async () => {
    const marks = await write(
      newsroom,
      typed({ publishedAt: '2025-10-01T02:00:00.000Z', title: '!!!' }),
    )
    const first = await write(newsroom, typed({ title: 'Weather' }))
    const second = await write(newsroom, typed({ title: 'Weather' }))
    const french = await write(newsroom, typed({ language: 'fr', title: 'Weather' }))
    expect(marks['slug']).toMatch(/^2025-10-01-[0-9a-f]{8}$/u)
    expect([first['slug'], second['slug'], french['slug']]).toEqual([
      'weather',
      'weather-2',
      'weather',
    ])
  })

  it('stays with its story for ever, also when the story moved', async () => {
    const story = await write(newsroom, typed({ title: 'Old Address' }))
    await rewrite(newsroom, story.id, { _status: 'published', slug: 'New Address' })
    const other = await write(newsroom, typed({ title: 'Old Address' }))
    expect((await rowsOf(newsroom, 'articles', { id: { equals: story.id } }))[0]?.['slug']).toBe(
      'new-address',
    )
    expect(other['slug']).toBe('old-address-2')
  })

  it('is refused when the desk types one that belongs to another story', async () => {
    await write(newsroom, typed({ title: 'Taken' }))
    const refusal = await refusalOf(write(newsroom, typed({ slug: 'taken', title: 'Another' })))
    expect(refusal).toEqual({ slug: 'Another story already has the address “taken”.' })
  })
})

describe('a story that is not fit', () => {
  it.each([
    ['no credit anywhere', typed({}, ['The two sides agreed.']), 'credit.agencies'],
    ['an unknown agency', typed({}, ['(XYZ) The two sides agreed.']), 'body'],
    [
      'another agency’s story without saying so',
      typed({}, ['(Xinhua) The two sides agreed.']),
      'credit.agencies',
    ],
    [
      'lead and sign-off that disagree',
      typed({}, ['(KPL) The two sides agreed.', 'They signed. - Xinhua']),
      'body',
    ],
    ['no headline', typed({ title: '  ' }), 'title'],
    ['no body', typed({ body: null, credit: undefined }), 'body'],
  ])('is refused with %s, and the draft is kept as it was typed', async (_, story, field) => {
    const draft = await write(newsroom, story, { publish: false })
    const refusal = await refusalOf(rewrite(newsroom, draft.id, { _status: 'published' }))
    expect(Object.keys(refusal)).toContain(field)
    const [kept] = await rowsOf(newsroom, 'articles', { id: { equals: draft.id } })
    expect(kept).toMatchObject({ _status: 'draft', body: story.body, title: story['title'] })
  })

  it('is told everything at once, in the language of the admin', async () => {
    const { body, status } = await newsroom.call('POST', '/api/articles', {
      as: 'editor',
      body: {
        _status: 'published',
        body: toBody(['Nobody signed this.']),
        language: 'en',
        title: '',
      },
      headers: { 'Accept-Language': 'en' },
    })
    expect(status).toBe(400)
    expect(body['errors'][0].data.errors.map(({ path }: { path: string }) => path)).toEqual([
      'title',
      'credit.agencies',
    ])
  })

  it('is refused while a picture has no credit', async () => {
    const picture = await takePicture(newsroom)
    const story = typed({ media: [picture.id], title: 'Pictured' })
    expect(Object.keys(await refusalOf(write(newsroom, story)))).toEqual(['media'])
    await newsroom.payload.update({
      id: picture.id,
      collection: 'media' as never,
      data: { credit: 'KPL/Somsack' } as never,
    })
    expect((await write(newsroom, story))['media']).toEqual([picture.id])
  })

  it.each([
    ['plain text'],
    [{ evil: true }],
    [{ root: { children: [{ blockName: 'Evil', type: 'block' }], type: 'root' } }],
    [
      {
        root: {
          children: [{ type: 'link', fields: { url: 'javascript:alert(1)' }, children: [] }],
          type: 'root',
        },
      },
    ],
  ])('is refused even as a draft when its body is %j', async (body) => {
    expect(
      Object.keys(await refusalOf(write(newsroom, typed({ body }), { publish: false }))),
    ).toEqual(['body'])
  })
})

describe('a draft', () => {
  it('is neither touched nor refused, however it is typed', async () => {
    const story = typed({ title: '  not  yet ' }, ['(XYZ) On December 9  …'])
    const draft = await write(newsroom, story, { publish: false })
    expect(draft).toMatchObject({ body: story.body, title: '  not  yet ' })
    expect(draft['slug'] ?? null).toBeNull()
    expect(draft['publishedAt'] ?? null).toBeNull()
  })

  it('over a published story changes nothing for readers', async () => {
    const story = await write(newsroom, typed({ title: 'Live' }))
    await rewrite(newsroom, story.id, { title: '  Still  typing' }, { draft: true })
    const { body } = await newsroom.call('GET', `/api/articles/${story.id}`)
    expect(body).toMatchObject({ _status: 'published', title: 'Live' })
  })

  it('made by duplicating a story has its own identity', async () => {
    const story = await write(newsroom, typed({ title: 'Template' }))
    const { body } = await newsroom.call('POST', `/api/articles/${story.id}/duplicate`, {
      as: 'editor',
      body: { _status: 'draft' },
    })
    expect(body['doc']).toMatchObject({
      _status: 'draft',
      title: expect.stringContaining('Template'),
    })
    expect(body['doc'].publicId).not.toBe(story['publicId'])
    expect(body['doc'].slug ?? null).toBeNull()
    expect(body['doc'].publishedAt ?? null).toBeNull()
  })
})
