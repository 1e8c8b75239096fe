import type { DefaultServerCellComponentProps, ServerProps, UIFieldServerProps } from 'payload'
import { createLocalReq } from 'payload'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MostReadToday } from '../../src/admin/reads/MostReadToday.js'
import { ReadsCell } from '../../src/admin/reads/ReadsCell.js'
import { ReadsField } from '../../src/admin/reads/ReadsField.js'
import { readDay } from '../../src/core/reads/readDays.js'
import { openReads } from '../../src/desk/reads/openReads.js'
import type { Newsroom } from '../../src/options.js'
import { noonZone } from '../setup/noonZone.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rewrite, rowsOf, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

const timeZone = noonZone()
const today = readDay(Date.now(), timeZone)

let test: TestNewsroom
let imported: Row
let draft: Row
let lao: Row
const quiet: Row[] = []
beforeAll(async () => {
  test = await openNewsroom({ timeZone })
  imported = await write(test, typed({ openingReads: 1711, title: 'Rowers Meet' }))
  lao = await write(test, typed({ language: 'lo', title: 'ຊ່ວງເຮືອ' }, ['ຂປລ. ນ້ຳ.', 'ຂປລ']))
  draft = await write(test, typed({ title: 'Not Out' }), { publish: false })
  for (const title of ['One', 'Two', 'Three']) quiet.push(await write(test, typed({ title })))
  const reads = openReads(newsroom(), test.payload)
  for (const { publicId } of [imported, imported, lao]) await reads.count(today, String(publicId))
  await reads.flush()
})
afterAll(() => test.destroy())

const newsroom = () => test.config.custom?.['newsroom'] as Newsroom
const print = async (component: Promise<ReactNode>): Promise<string> =>
  renderToStaticMarkup(await component)

const cell = (rowData: Row) =>
  print(ReadsCell({ payload: test.payload, rowData } as unknown as DefaultServerCellComponentProps))

/** What a member of staff, or nobody, brings along. */
const asSomebody = async (role: string, language = 'en') => {
  const person = (await rowsOf(test, 'users')).find((each) => each['role'] === role)
  const user = person && { ...person, collection: 'users' }
  const req = await createLocalReq(user ? { user: user as never } : {}, test.payload)
  return { i18n: { ...req.i18n, language }, payload: test.payload, req, user: user ?? null }
}
const field = async ({ id, ...data }: Row, language = 'en') => {
  const props = await asSomebody('editor', language)
  Object.assign(props.req.i18n, { language })
  return print(ReadsField({ ...props, data, id } as unknown as UIFieldServerProps))
}
const dashboard = async (role: string, language = 'en') =>
  print(MostReadToday((await asSomebody(role, language)) as unknown as ServerProps))

/** How often the counts are asked for meanwhile. */
const questionsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const { db } = test.payload
  const { find } = db
  let asked = 0
  db.find = ((args: { collection: string }) => {
    asked += Number(args.collection === 'article-reads')
    return find.call(db, args as never)
  }) as typeof find
  await work()
  db.find = find
  return asked
}

describe('the column of reads', () => {
  it('has what a story brought along and what was counted since', async () => {
    expect(await cell(imported)).toBe('<span>1,713</span>')
    expect(await cell(lao)).toBe('<span>1</span>')
  })

  it('tells a story that nobody read from one that was never out', async () => {
    expect(await Promise.all(quiet.map(cell))).toEqual(Array(3).fill('<span>0</span>'))
    expect(await cell(draft)).toBe('<span>–</span>')
  })

  it('asks once for all rows of a list, and anew for the next list', async () => {
    const rows = [imported, lao, draft, ...quiet]
    const list = () => Promise.all(rows.map(cell))
    expect(await questionsOf(list)).toBe(1)
    expect(await questionsOf(async () => [await list(), await list()])).toBe(2)
  })

  it('asks for nothing where no story was ever out', async () => {
    expect(await questionsOf(() => cell(draft))).toBe(0)
  })

  it('fails for a list whose counts cannot be read, and not for the next', async () => {
    const { db } = test.payload
    const { find } = db
    db.find = () => Promise.reject(new Error('the database is away'))
    const outcomes = await Promise.allSettled([imported, lao].map(cell))
    db.find = find
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await cell(imported)).toBe('<span>1,713</span>')
  })
})

describe('beside a story', () => {
  it.each([
    ['en', 'Reads'],
    ['lo', 'ເທື່ອເບິ່ງ'],
  ])('its reads stand in %s', async (language, word) => {
    const printed = await field(imported, language)
    expect(printed.replace(/<[^>]+>/gu, ' ').trim()).toMatch(new RegExp(`^${word}\\s+1,713$`, 'u'))
  })

  it('nothing stands while it was never out', async () => {
    expect(await field(draft)).toBe('')
  })
})

describe('the dashboard', () => {
  it.each(['reporter', 'translator', 'editor', 'admin'])(
    'has the most read of each language for a %s, with what was read since yesterday',
    async (role) => {
      const lines = (await dashboard(role)).split('<li>').slice(1)
      expect(lines.map((line) => line.replace(/<[^>]+>/gu, ''))).toEqual([
        expect.stringMatching(/^Rowers Meet – 2/u),
        'ຊ່ວງເຮືອ – 1',
      ])
    },
  )

  it('leads to the story, whose language it names', async () => {
    const printed = await dashboard('editor')
    expect(printed).toContain(`<a href="/admin/collections/articles/${lao.id}" lang="lo">`)
  })

  it('speaks Lao', async () => {
    expect(await dashboard('editor', 'lo')).toContain('<h3>ອ່ານຫຼາຍທີ່ສຸດນັບແຕ່ມື້ວານ</h3>')
  })

  it('has nothing for who is no staff', async () => {
    expect(await dashboard('nobody')).toBe('')
  })

  it('says so where nothing was read, and forgets what was taken down', async () => {
    for (const { id } of [imported, lao]) await rewrite(test, id, { _status: 'draft' })
    expect(await dashboard('editor')).toContain('<p>Nothing was read since yesterday.</p>')
  })
})
