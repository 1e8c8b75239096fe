import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, problemsOf } from '../setup/desk.js'
import type { TestDesk } from '../setup/desk.js'
import { rewrite, rowsOf, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.newsroom.destroy())

const create = (body: object, as = 'editor', language = 'en') =>
  desk.newsroom.call('POST', '/api/translations', {
    as,
    body,
    headers: { Cookie: `payload-lng=${language}` },
  })
const save = (card: Row, body: object, as = 'editor', language = 'en') =>
  desk.newsroom.call('PATCH', `/api/translations/${card.id}`, {
    as,
    body,
    headers: { Cookie: `payload-lng=${language}` },
  })
const asked = async (title: string): Promise<Row> => {
  const story = await desk.original(title)
  await desk.request(story)
  return desk.cardOf(story)
}
const started = async (title: string): Promise<Row> => {
  const story = await desk.original(title)
  await desk.start(story)
  return desk.cardOf(story)
}
const laoStory = (title: string) =>
  write(desk.newsroom, typed({ language: 'lo', title }, ['ຂປລ. ນ້ຳຂອງ ຂຶ້ນ.']))

describe('a card made by hand over REST', () => {
  it('is refused without a story that is there', async () => {
    const missing = await desk.original('Soon Gone')
    await desk.newsroom.payload.delete({ id: missing.id, collection: 'articles' as never })
    expect(problemsOf(await create({ language: 'lo', original: missing.id }))).toEqual([
      ['original', 'There is no such story.'],
    ])
  })

  it('is refused in the language of the story, of a version, and where there is one', async () => {
    const { original, version } = await desk.translated('Has Lao')
    expect(problemsOf(await create({ language: 'en', original: original.id }))).toEqual([
      ['language', 'A story cannot be translated into its own language.'],
    ])
    expect(problemsOf(await create({ language: 'fr', original: version }))).toEqual([
      ['original', 'This story is a version itself; ask for versions of its original.'],
    ])
    expect(problemsOf(await create({ language: 'lo', original: original.id }))).toEqual([
      ['language', 'The Lao version was asked for already.'],
    ])
  })

  it('is refused with a version of another story, of another language, or none at all', async () => {
    const story = await desk.original('Wants a Version')
    const { version } = await desk.translated('Has It')
    const card = (id: unknown) => create({ language: 'lo', original: story.id, version: id })
    expect(problemsOf(await card(version))).toEqual([
      ['version', 'This story is a version already, or has versions of its own.'],
    ])
    expect(problemsOf(await card(story.id))).toEqual([
      ['version', 'The version is written in English; this card is for Lao.'],
    ])
    const gone = await laoStory('ຫາຍໄປ')
    await desk.newsroom.payload.delete({ id: gone.id, collection: 'articles' as never })
    expect(problemsOf(await card(gone.id))).toEqual([['version', 'There is no such story.']])
  })

  it.each(['published', 'in-review', 'needs-update'])('is refused as %s', async (status) => {
    const story = await desk.original(`By Hand ${status}`)
    const answer = await create({ language: 'lo', original: story.id, status })
    expect(answer.status).toBe(400)
    expect(problemsOf(answer).map(([path]) => path)).toEqual(['status'])
  })

  it('is no reporter’s and no translator’s to make', async () => {
    const story = await desk.original('Not Theirs')
    const card = { language: 'lo', original: story.id }
    expect((await create(card, 'reporter')).status).toBe(403)
    expect((await create(card, 'translator')).status).toBe(403)
    expect((await create(card, 'editor')).status).toBe(201)
  })
})

describe('a card changed by hand over REST', () => {
  it('makes the moves that are made by hand, and keeps them', async () => {
    const card = await started('Moved by Hand')
    const { body, status } = await save(card, { status: 'in-review' }, 'translator')
    expect(status).toBe(200)
    expect(body['doc'].moves.at(-1)).toMatchObject({
      by: await desk.personId('translator'),
      from: 'in-progress',
      to: 'in-review',
    })
  })

  it.each([
    ['published', 'editor', 'You can move what is “In progress” only to: In review, Declined'],
    ['needs-update', 'editor', 'You can move what is “In progress” only to'],
    ['requested', 'editor', 'You can move what is “In progress” only to'],
    ['in-review', 'dala', 'You cannot move what is “In progress” by hand.'],
  ])('is not moved from in progress to %s by %s', async (to, as, sentence) => {
    const card = await started(`Not Moved ${to} ${as}`)
    const answer = await save(card, { status: to }, as)
    expect(answer.status).toBe(400)
    expect(problemsOf(answer)).toEqual([['status', expect.stringContaining(sentence)]])
  })

  it('says so in Lao to who works in Lao', async () => {
    const card = await started('Said in Lao')
    expect(problemsOf(await save(card, { status: 'published' }, 'editor', 'lo'))).toEqual([
      ['status', expect.stringContaining('ສະຖານະ “ກຳລັງແປ” ທ່ານປ່ຽນໄດ້ເປັນ: ກຳລັງກວດ, ປະຕິເສດແລ້ວ')],
    ])
  })

  it('is not declined without a reason, nor handed in without a version', async () => {
    const card = await asked('Asked and Refused')
    expect(problemsOf(await save(card, { status: 'declined' }, 'translator'))).toEqual([
      ['declinedReason', 'Please say why.'],
    ])
    const [status] = problemsOf(await save(card, { status: 'in-review' }))
    expect(status?.[0]).toBe('status')
    const declined = await save(card, { declinedReason: 'No time.', status: 'declined' }, 'dala')
    expect(declined.body['doc']).toMatchObject({ declinedReason: 'No time.', status: 'declined' })
  })

  it('keeps its story and language, and is given only to who writes it', async () => {
    const card = await asked('Keeps')
    const other = await desk.original('Other')
    expect(problemsOf(await save(card, { original: other.id }))).toEqual([
      ['original', 'The original of a card stays.'],
    ])
    expect(problemsOf(await save(card, { language: 'fr' }))).toEqual([
      ['language', 'The language of a card stays; ask for another version instead.'],
    ])
    for (const name of ['marie', 'reporter'])
      expect(problemsOf(await save(card, { assignee: await desk.personId(name) }))).toEqual([
        ['assignee', 'This person does not translate into Lao.'],
      ])
    const { body } = await save(card, { assignee: await desk.personId('dala') })
    expect(body['doc'].assignee).toMatchObject({ name: 'Dala' })
  })

  it('forges neither its history nor what the newsroom keeps', async () => {
    const card = await asked('Forged')
    const forged = {
      keptParagraphs: [{ fingerprint: 'x', path: 'title', text: 'x' }],
      live: true,
      moves: [{ at: '2001-01-01T00:00:00.000Z', by: 1, from: null, to: 'published' }],
      needsUpdateSince: '2001-01-01T00:00:00.000Z',
      staleCount: 7,
      staleParagraphs: { added: [], moved: [], stale: [] },
      turn: '0',
      versionPublicId: 'x',
    }
    expect((await save(card, forged)).status).toBe(200)
    const [after] = await rowsOf(desk.newsroom, 'translations', { id: { equals: card.id } })
    expect({ ...after, updatedAt: null }).toEqual({ ...card, updatedAt: null })
  })

  it('leaves to a translator what the desk decides, and other languages alone', async () => {
    const card = await asked('Decided by the Desk')
    const wish = {
      assignee: await desk.personId('dala'),
      dueAt: '2030-01-01T00:00:00.000Z',
      urgent: true,
    }
    expect((await save(card, wish, 'translator')).status).toBe(200)
    const [after] = await rowsOf(desk.newsroom, 'translations', { id: { equals: card.id } })
    expect([after?.['assignee'] ?? null, after?.['dueAt'] ?? null]).toEqual([null, null])
    expect(after?.['urgent']).toBe(false)
    expect((await save(card, { note: 'x' }, 'marie')).status).toBe(403)
    expect((await save(card, { note: 'x' }, 'reporter')).status).toBe(403)
  })

  it('takes a version, and lets go of it without losing what is written', async () => {
    const card = await asked('Joined Later')
    const lao = await laoStory('ມາທີຫຼັງ')
    const joined = await save(card, { version: lao.id })
    expect(joined.body['doc']).toMatchObject({ live: true, status: 'published' })
    const parted = await save(card, { version: null })
    expect(parted.body['doc']).toMatchObject({ live: false, status: 'requested', version: null })
    expect(await rowsOf(desk.newsroom, 'articles', { id: { equals: lao.id } })).toHaveLength(1)
  })
})

describe('what a card is called', () => {
  const headlineFor = async (card: Row, as?: string) => {
    const { body } = await desk.newsroom.call(
      'GET',
      `/api/translations/${card.id}`,
      as ? { as } : {},
    )
    return body['headline'] as unknown
  }

  it('is the headline of its story, for whoever may read that', async () => {
    const { original } = await desk.translated('Dam Fills Early')
    const card = await desk.cardOf(original)
    expect(await headlineFor(card)).toBe('Dam Fills Early')
    await rewrite(desk.newsroom, original.id, { _status: 'draft' })
    expect(await headlineFor(card, 'translator')).toBe('Dam Fills Early')
    expect(await headlineFor(card)).toBeUndefined()
  })

  it('finds it in the list of cards', async () => {
    const card = await asked('Weavers Meet')
    const { body } = await desk.newsroom.call(
      'GET',
      '/api/translations?where[headline][like]=Weavers',
      { as: 'translator' },
    )
    expect((body['docs'] as Row[]).map(({ id }) => id)).toEqual([card.id])
  })
})
