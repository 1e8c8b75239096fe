import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RowId } from '../../src/article/documents.js'
import { publishedAs } from '../setup/archive.js'
import { freshDatabaseUrl, openNewsroom } from '../setup/payload.js'
import type { Json, TestNewsroom } from '../setup/payload.js'
import { newsroomCall, runNewsroom, runNode } from '../setup/runNewsroom.js'
import { rewrite, rowsOf, typed, write } from '../setup/stories.js'

let newsroom: TestNewsroom
let url: string
let folder: string
let sport: RowId
beforeAll(async () => {
  url = freshDatabaseUrl({ shared: true })
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-archive-'))
  newsroom = await openNewsroom({}, {}, url)
  const section = await newsroom.payload.create({
    collection: 'sections' as CollectionSlug,
    data: { name: { en: 'Sport' }, slug: 'sport' } as never,
  })
  sport = section.id
})
afterAll(async () => {
  await newsroom.destroy()
  rmSync(folder, { recursive: true })
})

const check = async (...args: readonly string[]): Promise<Json> => {
  const { err, out } = await runNewsroom(url, 'check', '--database', '--json', ...args)
  return out === '' ? { err } : (JSON.parse(out) as Json)
}
const countOf = ({ rules }: Json, id: string): Json | undefined =>
  rules.find(({ rule }: Json) => rule === id)
const everything = async () =>
  Promise.all(['articles', 'translations'].map((name) => rowsOf(newsroom, name)))

const american = 'The harvest began on December 9, 2025 in Vientiane.'

describe('newsroom check --database', () => {
  let published: RowId
  let draft: RowId
  beforeAll(async () => {
    published = await publishedAs(
      newsroom,
      'Published',
      [american, 'It ended on January 3, 2026.'],
      {
        publishedAt: '2025-12-10T06:05:00.000Z',
        section: sport,
      },
    )
    await publishedAs(newsroom, 'Long Ago', [american], { publishedAt: '2008-01-01T00:00:00.000Z' })
    await publishedAs(newsroom, 'ເກັບກ່ຽວ', ['ການເກັບກ່ຽວ  ເລີ່ມຂຶ້ນ.'], { language: 'lo' })
    const { id } = await write(newsroom, typed({ title: 'First Save' }, ['Nothing.']), {
      publish: false,
    })
    draft = id
    await rewrite(newsroom, id, typed({ title: 'Newest Save' }, [american]), { draft: true })
    const { id: out } = await write(newsroom, typed({ title: 'Out' }))
    await rewrite(newsroom, out, typed({ title: 'Not Out Yet' }, [american]), { draft: true })
    const { id: gone } = await write(newsroom, typed({ title: 'Gone' }, [american]), {
      publish: false,
    })
    await rewrite(newsroom, gone, { deletedAt: new Date().toISOString() })
  })

  it('counts findings by rule over what readers see and over newest drafts, and changes nothing', async () => {
    const before = await everything()
    const answer = await check()
    expect(answer).toMatchObject({ failed: [], stories: 5 })
    expect(countOf(answer, 'date-form')).toMatchObject({ findings: 4, stories: 3 })
    expect(countOf(answer, 'stray-spaces')).toMatchObject({ findings: 1, stories: 1 })
    expect(await everything()).toEqual(before)
  })

  it('shows each in its context, with the article it is in', async () => {
    const { samples } =
      countOf(await check('--rule', 'date-form', '--samples', '1'), 'date-form') ?? {}
    expect(samples).toEqual([
      {
        actual: 'December 9, 2025',
        after: ' in Vientiane.',
        article: published,
        before: 'The harvest began on ',
        end: 37,
        expected: '9 December 2025',
        message: {
          en: 'Write the date “9 December 2025”.',
          lo: expect.stringContaining('9 December 2025'),
        },
        path: 'body/0',
        start: 21,
        title: 'Published',
      },
    ])
    const { out } = await runNewsroom(url, 'check', '--database', '--rule', 'date-form')
    expect(out).toContain('date-form  warning  4 in 3 stories')
    expect(out).toContain(
      `#${draft} body/0  The harvest began on ⟦December 9, 2025⟧ in Vientiane. → 9 December 2025`,
    )
  })

  it.each<[string, readonly string[], number]>([
    ['one rule', ['--rule', 'stray-spaces'], 5],
    ['a section', ['--section', 'sport'], 1],
    ['a language', ['--language', 'lo'], 1],
    ['what was published since, and drafts changed since', ['--since', '2025-12-10'], 4],
    ['all of it at once', ['--language', 'en', '--section', 'sport', '--since', '2025-12-11'], 0],
  ])('looks at %s', async (_what, args, stories) => {
    expect(await check(...args)).toMatchObject({ stories })
  })

  it.each<[readonly string[], RegExp]>([
    [['--rule', 'no-such-rule'], /no rule “no-such-rule”; there are ambiguous-date, .*weekday/u],
    [['--section', 'gardening'], /no section “gardening”; there are sport/u],
    [['--language', 'th'], /publishes in en, lo, fr, not in th/u],
    [['--since', '31.12.2025'], /expected a day such as 2025-12-01, not “31.12.2025”/u],
    [['--since', '2025-02-30'], /expected a day/u],
    [['story.json'], /reads no files/u],
    [['--style', 'own.json'], /its own house style/u],
    [['--samples', 'many'], /Expected a number/u],
  ])('refuses %j', async (args, message) => {
    const { code, err, out } = await runNewsroom(url, 'check', '--database', ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
  })

  it.each<[readonly string[], number]>([
    [['--rule', 'date-form'], 0],
    [['--rule', 'date-form', '--fail-on', 'warning'], 1],
  ])('ends %j with code %i', async (args, code) => {
    expect((await runNewsroom(url, 'check', '--database', ...args)).code).toBe(code)
  })
})

describe('a check that is interrupted', () => {
  // Two pages of the walk, each long enough to be interrupted in.
  const long = Array.from({ length: 80 }, (_, index) => `${american} It was day ${index}.`)
  beforeAll(async () => {
    for (let index = 0; index < 100; index += 1)
      await write(newsroom, typed({ title: `Story ${index}` }, long), { publish: false })
  })

  it('says how to go on, and comes to the same counts as one that was not', async () => {
    const file = path.join(folder, 'walk.json')
    const args = ['check', '--database', '--json', '--resume', file]
    const first = await runNode({ ...newsroomCall(url, ...args), interruptAt: 'Checking' })
    expect(first).toMatchObject({ code: 130, out: '' })
    expect(first.err).toContain(`--samples 3 --fail-on error --ui en --resume "${file}"`)
    const { tally } = JSON.parse(readFileSync(file, 'utf8')) as Json
    expect(tally.stories).toBeLessThan(105)

    const second = await runNewsroom(url, ...args)
    expect(JSON.parse(second.out)).toEqual(await check())
    expect(existsSync(file)).toBe(false)
  })

  it('goes on with no other check’s file', async () => {
    const file = path.join(folder, 'other.json')
    const progress = { after: 1, question: { rule: 'weekday', samples: 3 } }
    const tally = { failed: [], rules: {}, stories: 1 }
    writeFileSync(file, JSON.stringify({ ...progress, tally }))
    const { code, err } = await runNewsroom(url, 'check', '--database', '--resume', file)
    expect(code).toBe(2)
    expect(err).toContain('left by a check of rule weekday, samples 3; this one is of samples 3')
    writeFileSync(file, 'not JSON')
    expect((await runNewsroom(url, 'check', '--database', '--resume', file)).err).toContain(
      'was not left by an interrupted check',
    )
  })
})
