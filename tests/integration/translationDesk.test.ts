import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CardRequest } from '../../src/article/translationDesk.js'
import { laoText, openDesk } from '../setup/desk.js'
import type { TestDesk } from '../setup/desk.js'
import { rewrite, rowsOf, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.newsroom.destroy())

const movesOf = (card: Row) =>
  card['moves'].map(({ from, to }: { from: null | string; to: string }) => [from, to])

describe('a request for a version', () => {
  it('makes a card without a version, with all that was agreed', async () => {
    const story = await desk.original('Asked For')
    const dala = await desk.personId('dala')
    const { body, status } = await desk.request(story, {
      assignee: dala,
      dueAt: '2025-12-10T06:05:00.000Z',
      note: 'For the evening.',
      urgent: true,
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      card: {
        assignee: { id: dala, name: 'Dala' },
        dueStamp: '10/12/2025 13:05',
        isOverdue: true,
        isUrgent: true,
        note: 'For the evening.',
        original: { id: story.id, language: 'en', title: 'Asked For' },
        status: 'requested',
        version: null,
      },
      isNew: true,
    })
    const card = await desk.cardOf(story)
    expect(card['moves']).toEqual([
      {
        at: expect.stringMatching(/^\d{4}-/u),
        by: await desk.personId('editor'),
        from: null,
        to: 'requested',
      },
    ])
  })

  it('reads when it is due as the house prints it', async () => {
    const story = await desk.original('Due as Printed')
    const { body } = await desk.request(story, { dueAt: '13/12/2025 13:05' })
    expect(body['card'].dueAt).toBe('2025-12-13T06:05:00.000Z')
    const other = await desk.original('Due Some Time')
    expect((await desk.request(other, { dueAt: 'some time' })).status).toBe(400)
  })

  it('is one for each story and language, also when several ask at once', async () => {
    const story = await desk.original('Asked Twice')
    const answers = await Promise.all([1, 2, 3].map(() => desk.request(story)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 201])
    const later = await desk.request(story, {}, 'admin')
    expect(later).toMatchObject({
      body: { isNew: false, message: 'The Lao version was asked for already.' },
      status: 200,
    })
    expect(new Set([...answers, later].map(({ body }) => body['card'].card)).size).toBe(1)
    expect(await rowsOf(desk.newsroom, 'translations', { original: { equals: story.id } })).toEqual(
      [expect.objectContaining({ status: 'requested' })],
    )
  })

  it.each([
    ['reporter', {}, 403],
    ['translator', {}, 403],
    ['editor', { language: 'th' }, 400],
    ['editor', { language: 'en' }, 400],
    ['editor', { assignee: 'nobody' }, 400],
  ])('is refused %s %j: %i', async (as, body, expected) => {
    const story = await desk.original(`Not Asked For ${as} ${JSON.stringify(body)}`)
    expect((await desk.request(story, body, as)).status).toBe(expected)
    expect((await desk.cardOf(story)).id).toBe('none')
  })

  it('is refused when who is to write it does not write that language', async () => {
    const story = await desk.original('For the Wrong One')
    const { body, status } = await desk.request(story, { assignee: await desk.personId('marie') })
    expect(status).toBe(400)
    expect(body['errors'][0].data.errors).toEqual([
      { message: 'This person does not translate into Lao.', path: 'assignee' },
    ])
  })

  it('that comes from a version asks for one of its original, in whatever language that is', async () => {
    const story = await write(
      desk.newsroom,
      typed({ language: 'lo', title: 'ຕົ້ນສະບັບລາວ' }, ['ຂປລ. ນ້ຳຂອງ ຂຶ້ນ.']),
    )
    const english = await desk.start(story, 'editor', 'en')
    expect(english.status).toBe(201)
    const french = await desk.request({ id: english.body['id'] }, { language: 'fr' })
    expect(french.body['card'].original).toMatchObject({ id: story.id, language: 'lo' })
    expect((await desk.request({ id: english.body['id'] }, { language: 'lo' })).status).toBe(400)
  })
})

describe('a version', () => {
  it('that was asked for is started by the translator who takes it, with the facts and no text', async () => {
    const story = await write(desk.newsroom, typed({ place: 'Vientiane', title: 'Taken' }))
    await desk.request(story)
    const { body, status } = await desk.start(story, 'dala')
    expect(status).toBe(201)
    expect(body['card']).toMatchObject({
      assignee: { name: 'Dala' },
      status: 'in-progress',
      version: { id: body['id'], title: '' },
    })
    const [version] = await rowsOf(desk.newsroom, 'articles', { id: { equals: body['id'] } })
    expect(version).toMatchObject({
      _status: 'draft',
      credit: story['credit'],
      language: 'lo',
      place: 'Vientiane',
    })
    expect(version?.['body'] ?? null).toBeNull()
    expect(movesOf(await desk.cardOf(story))).toEqual([
      [null, 'requested'],
      ['requested', 'in-progress'],
    ])
  })

  it('is one, also when two start what was asked for at once; the second is given the first’s', async () => {
    const story = await desk.original('Started Twice')
    await desk.request(story)
    const answers = await Promise.all([
      desk.start(story),
      desk.start(story, 'dala'),
      desk.start(story, 'editor'),
    ])
    expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(1)
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 201])
    const told = answers.filter(({ status }) => status === 200)
    expect(told.map(({ body }) => body['message'])).toEqual([
      'The Lao version was started already; here it is.',
      'The Lao version was started already; here it is.',
    ])
    const [version] = answers.map(({ body }) => body['id'])
    expect(await desk.cardOf(story)).toMatchObject({ status: 'in-progress', version })
    expect(
      await rowsOf(desk.newsroom, 'articles', {
        language: { equals: 'lo' },
        id: { equals: version },
      }),
    ).toHaveLength(1)
  })

  it('whose start was cut short is found again, not written twice', async () => {
    const story = await desk.original('Cut Short')
    const { body } = await desk.start(story)
    const { id } = await desk.cardOf(story)
    await desk.newsroom.payload.db.updateOne({
      id,
      collection: 'translations',
      data: { status: 'requested', version: null },
    })
    const again = await desk.start(story)
    expect(again.body).toMatchObject({ id: body['id'], isNew: false })
    expect(await desk.cardOf(story)).toMatchObject({ status: 'in-progress', version: body['id'] })
  })

  it('is made from what is out, and from the newest draft while nothing is', async () => {
    const story = await write(desk.newsroom, typed({ title: 'First Draft' }), { publish: false })
    await rewrite(desk.newsroom, story.id, { title: 'Second Draft' }, { draft: true })
    await desk.start(story)
    const kept = (await desk.cardOf(story))['keptParagraphs']
    expect(kept[0]).toMatchObject({ path: 'title', text: 'Second Draft' })
  })

  it.each([
    ['reporter', 403],
    ['marie', 403],
  ])('is not started by %s', async (as, expected) => {
    const story = await desk.original(`Not Started by ${as}`)
    expect((await desk.start(story, as)).status).toBe(expected)
    expect((await desk.cardOf(story)).id).toBe('none')
  })

  it('that is somebody’s is not started by another translator', async () => {
    const story = await desk.original('Dala’s')
    await desk.request(story, { assignee: await desk.personId('dala') })
    const { body, status } = await desk.start(story)
    expect(status).toBe(409)
    expect(body['errors'][0].message).toBe('Dala has taken this version.')
    expect((await desk.start(story, 'dala')).status).toBe(201)
  })
})

describe('a card', () => {
  it('is claimed by one of two who claim it at once, and released', async () => {
    const story = await desk.original('Claimed')
    const { card } = (await desk.request(story)).body['card']
    const answers = await Promise.all([
      desk.act(card, { action: 'claim' }),
      desk.act(card, { action: 'claim' }, 'dala'),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const winner = answers[0]?.status === 200 ? 'translator' : 'dala'
    const loser = winner === 'dala' ? 'translator' : 'dala'
    expect((await desk.cardOf(story))['assignee']).toBe(await desk.personId(winner))
    expect((await desk.act(card, { action: 'claim' }, winner)).status).toBe(200)
    expect((await desk.act(card, { action: 'release' }, loser)).status).toBe(409)
    const released = await desk.act(card, { action: 'release' }, winner)
    expect(released.body['card']).toMatchObject({ assignee: null, status: 'requested' })
  })

  it('goes from a request to a published version, and every move is kept with who made it', async () => {
    const story = await desk.original('All the Way')
    const { card } = (await desk.request(story)).body['card']
    await desk.act(card, { action: 'claim' })
    const version = (await desk.start(story)).body['id']
    await rewrite(desk.newsroom, version, laoText, { draft: true })
    await desk.act(card, { action: 'submit' })
    const returned = await desk.act(card, { action: 'return', reason: 'The lead.' }, 'editor')
    expect(returned.body['card'].status).toBe('in-progress')
    await desk.act(card, { action: 'submit' })
    const approved = await desk.act(card, { action: 'approve' }, 'editor')
    expect(approved.body['card']).toMatchObject({
      status: 'published',
      version: { title: 'ຊ່ວງເຮືອ' },
    })

    const [editor, translator] = [await desk.personId('editor'), await desk.personId('translator')]
    expect((await desk.cardOf(story))['moves']).toMatchObject([
      { by: editor, from: null, to: 'requested' },
      { by: translator, from: 'requested', to: 'in-progress' },
      { by: translator, from: 'in-progress', to: 'in-review' },
      { by: editor, from: 'in-review', reason: 'The lead.', to: 'in-progress' },
      { by: translator, from: 'in-progress', to: 'in-review' },
      { by: editor, from: 'in-review', to: 'published' },
    ])
  })

  it('is declined with a reason, asked for again, and begun when the version is saved', async () => {
    const story = await desk.original('Declined')
    const { body } = await desk.start(story)
    const { card } = body['card']
    expect((await desk.act(card, { action: 'decline', reason: ' ' })).status).toBe(400)
    await desk.act(card, { action: 'decline', reason: 'On leave until Monday.' })
    expect(await desk.cardOf(story)).toMatchObject({
      declinedReason: 'On leave until Monday.',
      status: 'declined',
      version: body['id'],
    })
    expect((await desk.act(card, { action: 'askAgain' })).status).toBe(403)
    await desk.act(card, { action: 'askAgain' }, 'editor')
    expect(await desk.cardOf(story)).toMatchObject({ declinedReason: null, status: 'requested' })
    await rewrite(desk.newsroom, body['id'], { title: 'ຊ່ວງ' }, { draft: true })
    expect(await desk.cardOf(story)).toMatchObject({ status: 'in-progress' })
  })

  it('tells an editor why the house style keeps a version from its readers', async () => {
    const story = await desk.original('Not Fit')
    const { card } = (await desk.start(story)).body['card']
    await desk.act(card, { action: 'submit' })
    const { body, status } = await desk.act(card, { action: 'approve' }, 'editor')
    expect(status).toBe(400)
    expect(body['errors'][0].data.errors.map(({ path }: { path: string }) => path)).toContain(
      'title',
    )
    expect(await desk.cardOf(story)).toMatchObject({ status: 'in-review' })
  })

  it.each<[CardRequest, string, number]>([
    [{ action: 'approve' }, 'translator', 403],
    [{ action: 'return' }, 'translator', 403],
    [{ action: 'askAgain' }, 'translator', 403],
    [{ action: 'approve' }, 'editor', 409],
    [{ action: 'askAgain' }, 'editor', 409],
    [{ action: 'stillRight', paragraphs: ['title'] }, 'translator', 409],
    [{ action: 'start' } as never, 'translator', 400],
    [{ action: 'submit' }, 'dala', 409],
    [{ action: 'decline', reason: 'x' }, 'dala', 409],
    [{ action: 'claim' }, 'editor', 409],
    [{ action: 'claim' }, 'marie', 403],
    [{ action: 'claim' }, 'reporter', 403],
    [{ action: 'unheardOf' } as never, 'editor', 400],
  ])('in progress refuses %j from %s: %i', async (asked, as, expected) => {
    const story = await desk.original(`Refuses ${JSON.stringify(asked)} ${as}`)
    const { body } = await desk.start(story)
    const before = await desk.cardOf(story)
    const { status } = await desk.act(body['card'].card, asked, as)
    expect(status).toBe(expected)
    expect(await desk.cardOf(story)).toEqual(before)
  })

  it('that is not there is not found, and nobody outside the desk looks for one', async () => {
    expect((await desk.act(999_999, { action: 'claim' })).status).toBe(404)
    const { status } = await desk.newsroom.call('POST', '/api/translations/1/desk', {
      body: { action: 'claim' },
    })
    expect(status).toBe(403)
  })
})
