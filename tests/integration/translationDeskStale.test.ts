import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBody } from '../../src/lexical/index.js'
import { laoText, openDesk } from '../setup/desk.js'
import type { TestDesk } from '../setup/desk.js'
import type { Json } from '../setup/payload.js'
import { rewrite, rowsOf, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.newsroom.destroy())

const lead = '(KPL) The Mekong rose by 40 centimetres in Vientiane on Thursday.'
const second = 'Nine villages were warned, and boats stayed at the bank.'
const third = 'The water is expected to fall again by Sunday.'
const corrected = 'Eleven villages were warned, and boats stayed at the bank.'
const all = [lead, second, third]

const publish = (original: Row, paragraphs: readonly string[], over: object = {}) =>
  rewrite(desk.newsroom, original.id, { _status: 'published', body: toBody(paragraphs), ...over })
const stalePaths = (card: Row): readonly string[] =>
  (card['staleParagraphs']?.stale ?? []).map(
    ({ index }: Json) => card['keptParagraphs'][index].path,
  )
const newsOf = async (version: unknown): Promise<Json> => {
  const [row] = await rowsOf(desk.newsroom, 'articles', { id: { equals: version } })
  return (
    await desk.newsroom.call('GET', `/api/news/lo/articles/${encodeURIComponent(row?.['slug'])}`)
  ).body
}

describe('a version whose original changed', () => {
  it('is due for the one paragraph that was corrected, urgently, and is served all the while', async () => {
    const { card, original, version } = await desk.translated('Corrected', all)
    expect(await newsOf(version)).toMatchObject({ needsUpdate: false, title: 'ຊ່ວງເຮືອ' })
    const [before] = await rowsOf(desk.newsroom, 'articles', { id: { equals: version } })

    await publish(original, [lead, corrected, third], { correctionNote: 'Eleven, not nine.' })
    const stale = await desk.cardOf(original)
    expect(stale).toMatchObject({ live: true, staleCount: 1, status: 'needs-update', urgent: true })
    expect(stalePaths(stale)).toEqual(['body/1'])
    expect(stale['keptParagraphs'][3].text).toBe(second)
    expect(stale['needsUpdateSince']).toMatch(/^\d{4}-/u)
    expect(stale['moves'].at(-1)).toMatchObject({ from: 'published', to: 'needs-update' })
    expect(await desk.rowOf(card, 'needs-update')).toMatchObject({ isUrgent: true, staleCount: 1 })

    expect(await newsOf(version)).toMatchObject({ needsUpdate: true, title: 'ຊ່ວງເຮືອ' })
    const { body } = await desk.newsroom.call('GET', '/api/articles?depth=0&limit=50')
    const told = body['docs'].filter((doc: Json) => doc['needsUpdate'])
    expect(told.map(({ id }: Json) => id)).toEqual([version])
    const [after] = await rowsOf(desk.newsroom, 'articles', { id: { equals: version } })
    expect(after?.['updatedAt']).toBe(before?.['updatedAt'])

    await rewrite(desk.newsroom, version, { ...laoText, _status: 'published' })
    const renewed = await desk.cardOf(original)
    expect(renewed).toMatchObject({
      needsUpdateSince: null,
      staleCount: 0,
      staleParagraphs: null,
      status: 'published',
      urgent: false,
    })
    expect(renewed['keptParagraphs'][3].text).toBe(corrected)
    expect(await newsOf(version)).toMatchObject({ needsUpdate: false })
  })

  it('is not due for a draft, for spaces and form, or for house style put right', async () => {
    const { original } = await desk.translated('Only Form', all)
    const untouched = await desk.cardOf(original)
    await rewrite(desk.newsroom, original.id, { title: 'Another Thing' }, { draft: true })
    await publish(original, [`${lead} `, second.replace('villages', ' villages'), third, ''], {
      title: 'Only Form ',
    })
    expect(await desk.cardOf(original)).toEqual(untouched)
  })

  it('is not due for a correction note alone', async () => {
    const { original } = await desk.translated('Only a Note', all)
    await publish(original, all, { correctionNote: 'The photo was of another river.' })
    expect(await desk.cardOf(original)).toMatchObject({ status: 'published', urgent: false })
  })

  it('is due no longer when the original says again what it said', async () => {
    const { original } = await desk.translated('There and Back', all)
    await publish(original, [lead, corrected, third])
    expect(await desk.cardOf(original)).toMatchObject({ status: 'needs-update' })
    await publish(original, all)
    expect(await desk.cardOf(original)).toMatchObject({
      needsUpdateSince: null,
      staleCount: 0,
      status: 'published',
    })
  })

  it('keeps when it was first due, and loses the day by which it was delivered', async () => {
    const { card, original } = await desk.translated('Due', all)
    await desk.newsroom.call('PATCH', `/api/translations/${card}`, {
      as: 'editor',
      body: { dueAt: '2025-12-10T06:05:00.000Z' },
    })
    await publish(original, [lead, corrected, third])
    const first = await desk.cardOf(original)
    expect(first['dueAt']).toBeNull()
    await publish(original, [lead, corrected, `${third} Perhaps.`])
    const later = await desk.cardOf(original)
    expect(later).toMatchObject({ needsUpdateSince: first['needsUpdateSince'], staleCount: 2 })
  })

  it('that is still being written stays in progress, and its card tells what changed', async () => {
    const story = await write(desk.newsroom, typed({ title: 'Still Written' }, all))
    await desk.start(story)
    await publish(story, [lead, corrected, third])
    const card = await desk.cardOf(story)
    expect(card).toMatchObject({ staleCount: 1, status: 'in-progress' })
    expect(stalePaths(card)).toEqual(['body/1'])
  })
})

describe('an editor', () => {
  it('marks a change as none for translations; the mark is taken off with the publication', async () => {
    const { original } = await desk.translated('Minor', all)
    const { status } = await desk.newsroom.call('PATCH', `/api/articles/${original.id}`, {
      as: 'editor',
      body: { _status: 'published', body: toBody([lead, corrected, third]), minorChange: true },
    })
    expect(status).toBe(200)
    const card = await desk.cardOf(original)
    expect(card).toMatchObject({ staleCount: 0, status: 'published' })
    expect(card['keptParagraphs'][3].text).toBe(corrected)
    const [row] = await rowsOf(desk.newsroom, 'articles', { id: { equals: original.id } })
    expect(row).toMatchObject({ minorChange: false })

    await publish(original, [lead, corrected, `${third} Perhaps.`])
    expect(await desk.cardOf(original)).toMatchObject({ staleCount: 1, status: 'needs-update' })
  })

  it('does not hide with it what was due before', async () => {
    const { original } = await desk.translated('Minor after Major', all)
    await publish(original, [lead, corrected, third])
    await publish(original, [lead, corrected, `${third} Perhaps.`], { minorChange: true })
    const card = await desk.cardOf(original)
    expect(card).toMatchObject({ staleCount: 1, status: 'needs-update' })
    expect(stalePaths(card)).toEqual(['body/1'])
  })

  it('is not told by a translator’s or reporter’s mark', async () => {
    const story = await write(desk.newsroom, typed({ title: 'Marked' }), { publish: false })
    await desk.newsroom.call('PATCH', `/api/articles/${story.id}?draft=true`, {
      as: 'reporter',
      body: { minorChange: true },
    })
    const { body } = await desk.newsroom.call('GET', `/api/articles/${story.id}?draft=true`, {
      as: 'editor',
    })
    expect(body['minorChange']).toBe(false)
  })

  it('says afterwards that no version has to follow', async () => {
    const { original } = await desk.translated('Said Afterwards', all)
    await publish(original, [lead, corrected, third], { correctionNote: 'Eleven.' })
    const ask = (as: string) =>
      desk.newsroom.call('POST', `/api/articles/${original.id}/versions`, {
        as,
        body: { action: 'unaffected' },
      })
    expect((await ask('translator')).status).toBe(403)
    const { body } = await ask('editor')
    expect(body['cards']).toMatchObject([{ isUrgent: false, staleCount: 0, status: 'published' }])
  })

  it('is told when the original changed after a version was handed in', async () => {
    const story = await write(desk.newsroom, typed({ title: 'Changed Meanwhile' }, all))
    const { body } = await desk.start(story)
    await rewrite(desk.newsroom, body['id'], laoText, { draft: true })
    const { card } = body['card']
    await desk.act(card, { action: 'submit' })
    await publish(story, [lead, corrected, third])
    const refused = await desk.act(card, { action: 'approve' }, 'editor')
    expect(refused.status).toBe(409)
    expect(refused.body['errors'][0].message).toBe(
      'The original changed after this was handed in (paragraphs: 1). Return it, or mark them as still right.',
    )
    await desk.act(card, { action: 'stillRight', paragraphs: ['body/1'] }, 'editor')
    const approved = await desk.act(card, { action: 'approve' }, 'editor')
    expect(approved.body['card'].status).toBe('published')
  })
})

describe('a paragraph that is still right', () => {
  it('is due no longer; with the last one the version is up to date', async () => {
    const { card, original } = await desk.translated('Still Right', all)
    await publish(original, [lead, corrected, `${third} Perhaps.`])
    const first = await desk.act(card, { action: 'stillRight', paragraphs: ['body/1'] }, 'dala')
    expect(first.body['card']).toMatchObject({ staleCount: 1, status: 'needs-update' })
    expect(stalePaths(await desk.cardOf(original))).toEqual(['body/2'])
    const last = await desk.act(card, { action: 'stillRight', paragraphs: ['body/2'] })
    expect(last.body['card']).toMatchObject({
      needsUpdateSince: null,
      staleCount: 0,
      status: 'published',
    })
    expect((await desk.cardOf(original))['moves'].at(-1)).toMatchObject({
      by: await desk.personId('translator'),
      from: 'needs-update',
      to: 'published',
    })
  })

  it('is marked by two at once, and neither is lost', async () => {
    const { card, original } = await desk.translated('Marked by Two', all)
    await publish(original, [lead, corrected, `${third} Perhaps.`])
    await Promise.all([
      desk.act(card, { action: 'stillRight', paragraphs: ['body/1'] }),
      desk.act(card, { action: 'stillRight', paragraphs: ['body/2'] }, 'dala'),
    ])
    expect(await desk.cardOf(original)).toMatchObject({ staleCount: 0, status: 'published' })
  })

  it('may be one that came or went', async () => {
    const { card, original } = await desk.translated('Came and Went', all)
    await publish(original, [lead, 'Boats of the army are ready at Nongkhai bridge.', second])
    expect(await desk.cardOf(original)).toMatchObject({ status: 'needs-update' })
    const stale = await desk.cardOf(original)
    await desk.act(card, {
      action: 'stillRight',
      added: (stale['staleParagraphs'].added as Json[]).map(({ now }) => `body/${now - 2}`),
      paragraphs: stalePaths(stale),
    })
    expect(await desk.cardOf(original)).toMatchObject({ staleCount: 0, status: 'published' })
  })

  it('has to be one there is, and is no other language’s to judge', async () => {
    const { card, original } = await desk.translated('Judged', all)
    await publish(original, [lead, corrected, third])
    const { body, status } = await desk.act(card, { action: 'stillRight', paragraphs: ['body/99'] })
    expect(status).toBe(400)
    expect(body['errors'][0].message).toBe('There is no such paragraph: body/99.')
    const marie = await desk.act(card, { action: 'stillRight', paragraphs: ['body/1'] }, 'marie')
    expect(marie.status).toBe(403)
  })
})
