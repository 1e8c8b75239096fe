import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findWriters } from '../../src/desk/translation/findWriters.js'
import { findVersionFamily } from '../../src/desk/versionFamily.js'
import type { Newsroom } from '../../src/options.js'
import { openDesk, problemsOf } from '../setup/desk.js'
import type { TestDesk } from '../setup/desk.js'

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.newsroom.destroy())

const askIn = (story: { id: unknown }, body: object, language: string) =>
  desk.newsroom.call('POST', `/api/articles/${String(story.id)}/versions`, {
    as: 'editor',
    body: { action: 'request', language: 'lo', ...body },
    headers: { Cookie: `payload-lng=${language}` },
  })

describe('a version asked for in one step', () => {
  it('has who writes it, when it is due on the clock of the house, and the note', async () => {
    const story = await desk.original('Asked in the Dialog')
    const dala = await desk.personId('dala')
    const wish = { assignee: dala, dueAt: '2027-01-04T17:30', note: 'Names as on the invitation.' }
    const { body, status } = await desk.request(story, wish)
    expect(status).toBe(201)
    expect(body['card']).toMatchObject({
      assignee: { id: dala, name: 'Dala' },
      dueAt: '2027-01-04T10:30:00.000Z',
      note: 'Names as on the invitation.',
      status: 'requested',
    })
  })

  it('leaves what was agreed before where it is asked for again', async () => {
    const story = await desk.original('Asked in Two Dialogs')
    await desk.request(story, { note: 'First.' })
    const again = await desk.request(story, { note: 'Second.' })
    expect(again).toMatchObject({
      body: { card: { note: 'First.' }, isNew: false, message: expect.stringMatching(/already/u) },
      status: 200,
    })
  })

  it('says so where its version is started, and when it is out', async () => {
    const { original } = await desk.translated('Translated Already')
    const { body, status } = await desk.request(original)
    expect(status).toBe(200)
    expect(body).toMatchObject({ card: { status: 'published' }, isNew: false })
  })

  it.each(['admin', 'editor'])('is for %s to ask for', async (as) => {
    const story = await desk.original(`Asked by ${as}`)
    expect((await desk.request(story, { note: 'Please.' }, as)).status).toBe(201)
  })

  it.each(['reporter', 'translator'])('is not for %s to ask for', async (as) => {
    const story = await desk.original(`Not asked by ${as}`)
    expect((await desk.request(story, { note: 'Please.' }, as)).status).toBe(403)
    expect((await desk.cardOf(story)).id).toBe('none')
  })
})

describe('a request with something wrong', () => {
  it.each([
    ['someone who writes another language', 'marie', 'This person does not translate into Lao.'],
    ['a reporter', 'reporter', 'This person does not translate into Lao.'],
  ])('is refused for %s', async (_who, name, message) => {
    const story = await desk.original(`Not for ${name}`)
    const answer = await desk.request(story, { assignee: await desk.personId(name) })
    expect(answer.status).toBe(400)
    expect(problemsOf(answer)).toEqual([['assignee', message]])
    expect((await desk.cardOf(story)).id).toBe('none')
  })

  it.each([
    ['no date', 'tomorrow', /“tomorrow” is not a stamp/u],
    ['a day that does not exist', '31/02/2027 10:00', /31\/02\/2027/u],
    ['a day with two readings', '9/12/2026 10:02', /either number may be the month/u],
  ])('is refused for %s', async (_what, dueAt, reason) => {
    const story = await desk.original(`Not by ${dueAt}`)
    const answer = await desk.request(story, { dueAt })
    expect(answer.status).toBe(400)
    expect(problemsOf(answer)).toEqual([['dueAt', expect.stringMatching(reason)]])
    expect((await desk.cardOf(story)).id).toBe('none')
  })

  it('is refused in Lao to who works in Lao', async () => {
    const story = await desk.original('Refused in Lao')
    const answer = await askIn(story, { assignee: await desk.personId('marie') }, 'lo')
    expect(problemsOf(answer)).toEqual([['assignee', 'ຜູ້ນີ້ບໍ່ໄດ້ແປເປັນພາສາລາວ.']])
  })

  it('is refused for a note that is no note', async () => {
    const story = await desk.original('Endless Note')
    expect((await desk.request(story, { note: 'x'.repeat(2001) })).status).toBe(400)
  })
})

describe('what the form of a story offers', () => {
  const asEditor = async () => {
    const { payload } = desk.newsroom
    const user = await payload.findByID({
      id: await desk.personId('editor'),
      collection: 'users',
    })
    return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
  }
  const newsroom = () => desk.newsroom.config.custom['newsroom'] as Newsroom

  it('is everybody who writes in a language, translators first', async () => {
    const writers = await findWriters(newsroom(), await asEditor(), ['lo', 'fr'])
    const namesOf = (language: string) => writers.get(language)?.map(({ name }) => name)
    expect(namesOf('lo')).toEqual(['Dala', 'Translator', 'Admin', 'Editor'])
    expect(namesOf('fr')).toEqual(['Marie', 'Admin', 'Editor'])
  })

  it('names what was asked for, until somebody starts it', async () => {
    const story = await desk.original('Asked, Then Started')
    const { body } = await desk.request(story)
    const familyNow = async () => findVersionFamily(newsroom(), await asEditor(), story.id, 'en')
    expect(await familyNow()).toMatchObject({
      asked: [{ card: body['card'].card, language: 'lo', status: 'requested' }],
      members: [{ id: story.id }],
    })
    const { body: started } = await desk.start(story)
    expect(await familyNow()).toMatchObject({
      asked: [],
      members: [{ id: story.id }, { id: started['id'], status: 'in-progress' }],
    })
  })
})
