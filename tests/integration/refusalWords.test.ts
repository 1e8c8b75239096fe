import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBody } from '../../src/lexical/index.js'
import { isCleanLao, isInLao } from '../lo/laoText.js'
import { openDesk } from '../setup/desk.js'
import type { TestDesk } from '../setup/desk.js'
import type { Json } from '../setup/payload.js'

let desk: TestDesk
let story: string
let card: string
beforeAll(async () => {
  desk = await openDesk()
  const original = await desk.original('Refused in Two Languages')
  story = `/api/articles/${String(original.id)}`
  card = `/api/translations/${String((await desk.request(original)).body['card'].card)}`
})
afterAll(() => desk.newsroom.destroy())

const ask = async (method: string, address: string, body: object, language: string) => {
  const answer = await desk.newsroom.call(method, address, {
    as: 'editor',
    body,
    headers: { Cookie: `payload-lng=${language}` },
  })
  return sentenceIn(answer.body)
}

/** As the admin shows it: what is wrong with the fields, else what is wrong. */
const sentenceIn = ({ errors: [first] }: Json): string =>
  first.data?.errors?.map(({ message }: Json) => message).join(' ') ?? first.message

/** Values and names of the program stay as they are. */
const isLao = (sentence: string): boolean => {
  const words = sentence.replaceAll(/“[^”]*”|\([a-z, ]+\)|^[a-z]+: |: en, lo, fr\./giu, '')
  return isCleanLao(sentence) && isInLao(words, ['AM', 'PM', 'https?', 'mailto', 'tel'])
}

const stamps = [
  ['10/12/25 13:05', 'has a year of two digits'],
  ['10/12/2025', 'names no time of day'],
  ['1/2/2025 10:00', 'either number may be the month'],
  ['12/10/2025 1:43 PM', 'has AM or PM but no seconds'],
  ['12/10/2025 13:05:00 PM', 'has the hour 13 with AM or PM'],
  ['31/31/2025 10:00', 'names month 31'],
  ['31/02/2025 10:00', 'names day 31 of a month with 28'],
  ['10/12/2025 25:00', 'names hour 25'],
  ['10/12/2025 13:60', 'names minute 60'],
  ['12/10/2025 1:43:60 PM', 'names second 60'],
  ['10/12/2568 13:05', 'which is 2025 in Buddhist years'],
  ['10/12/0025 13:05', 'names year 25'],
  ['Fri, 09/10/2009 - 11:40', 'but the day is another weekday'],
  ['tomorrow', 'is not a stamp'],
] as const

describe('a moment that cannot be read', () => {
  it.each(stamps)('%s: %s, in English', async (publishedAt, reason) => {
    const said = await ask('PATCH', story, { publishedAt }, 'en')
    expect(said).toContain('This is not a moment the newsroom can read: “')
    expect(said).toContain(reason)
  })

  it.each(stamps)('%s: in Lao for who works in Lao', async (publishedAt) => {
    const said = await ask('PATCH', story, { publishedAt }, 'lo')
    expect(said).toContain(`ບໍ່ສາມາດອ່ານເວລານີ້ໄດ້: “${publishedAt}” `)
    expect(said).toSatisfy(isLao)
  })
})

const body = (...children: object[]) => ({ root: { ...toBody([]).root, children } })
const bodies = [
  ['no text at all', { root: 'x' }, 'it has no root with children'],
  ['a stranger', body({ type: 'evil' }), 'there is no “evil” in a story'],
  [
    'a tag',
    body({ children: [], tag: 'script', type: 'heading' }),
    'a heading cannot have the tag “script”',
  ],
  [
    'a script',
    body({ children: [], fields: { linkType: 'custom', url: 'javascript:x' }, type: 'link' }),
    'the link “javascript:x” is not http, https, mailto or tel',
  ],
] as const

describe('a body that is refused', () => {
  it.each(bodies)('for %s, in both languages', async (_what, sent, reason) => {
    expect(await ask('PATCH', story, { body: sent }, 'en')).toBe(
      `The body is not rich text this newsroom can read: ${reason}.`.replace(
        'children.',
        'children, or nodes within nodes more than 32 levels deep.',
      ),
    )
    const said = await ask('PATCH', story, { body: sent }, 'lo')
    expect(said).toContain('ກອງບັນນາທິການອ່ານເນື້ອໃນນີ້ບໍ່ໄດ້: ')
    expect(said).toSatisfy(isLao)
  })
})

const questions = [
  [
    'a note without end',
    'versions',
    { language: 'fr', note: 'x'.repeat(2001) },
    'note: No more than 2000 here.',
  ],
  [
    'a language of no one',
    'versions',
    { language: 'xx' },
    'language: This must be one of: en, lo, fr.',
  ],
  [
    'an odd due time',
    'versions',
    { dueAt: 7, language: 'fr' },
    'dueAt: This must be of the kind “string”.',
  ],
  ['an odd action', 'other-news', { action: 'sing' }, 'action: This cannot be asked here.'],
] as const

describe('a question the newsroom does not take', () => {
  it.each(questions)('%s is refused in both languages', async (_what, place, asked, reason) => {
    const question = { action: 'request', ...asked }
    expect(await ask('POST', `${story}/${place}`, question, 'en')).toContain(reason)
    expect(await ask('POST', `${story}/${place}`, question, 'lo')).toSatisfy(isLao)
  })

  it('a reason that is only spaces is refused in both languages', async () => {
    const asked = { action: 'decline', reason: '  ' }
    expect(await ask('POST', `${card}/desk`, asked, 'en')).toContain('reason: No less than 1 here.')
    expect(await ask('POST', `${card}/desk`, asked, 'lo')).toSatisfy(isLao)
  })

  it('a version in a language nobody publishes in is refused in both', async () => {
    const address = `${story}/versions/de`
    expect(await ask('POST', address, {}, 'en')).toBe(
      '“de” is not a language of this newsroom (en, lo, fr).',
    )
    expect(await ask('POST', address, {}, 'lo')).toSatisfy(isLao)
  })
})
