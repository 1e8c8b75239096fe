import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lint } from '../../src/core/lint.js'
import { factsDifferFromOriginal } from '../../src/core/rules/factsDifferFromOriginal.js'
import { deskStory } from '../../src/desk/deskStory.js'
import { stylebook } from '../../src/desk/stylebook.js'
import { kpl } from '../../src/index.js'
import { toBody } from '../../src/lexical/index.js'
import type { Newsroom } from '../../src/options.js'
import { openDesk } from '../setup/desk.js'
import type { TestDesk } from '../setup/desk.js'
import { rewrite, rowsOf, typed, write } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

const english = ['(KPL) The road cost 19 billion kip.', 'It is 14 km long.']
const wrong = { body: toBody(['ຂປລ. ເສັ້ນທາງໃຊ້ທຶນ 91 ຕື້ກີບ.', 'ຍາວ 14 ກິໂລແມັດ.']), title: 'ເສັ້ນທາງ' }
const words = '19 billion kip → 91 ຕື້ກີບ'

const started = async (desk: TestDesk, original: Row): Promise<Row> => {
  const { body } = await desk.start(original)
  return rewrite(desk.newsroom, body['id'], wrong, { draft: true })
}
const publish = ({ newsroom }: TestDesk, { id }: Row, over: object = {}) =>
  newsroom.call('PATCH', `/api/articles/${id}`, {
    as: 'editor',
    body: { ...wrong, _status: 'published', ...over },
  })

describe('a version with another figure than its original', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.newsroom.destroy())

  const findingsIn = async (article: Row): Promise<readonly string[]> => {
    const { config, payload } = desk.newsroom
    const req = await createLocalReq({}, payload)
    const newsroom = config.custom?.['newsroom'] as Newsroom
    const story = await deskStory(newsroom, req, article)
    const found = lint(story, [factsDifferFromOriginal], await stylebook(newsroom, req))
    return found.map(({ level, words: own }) => `${level} ${own}`)
  }

  it('is a warning until it is passed, and goes out with one', async () => {
    const version = await started(desk, await desk.original('Road Opens', english))
    expect(await findingsIn(version)).toEqual([`warning ${words}`])
    const pass = {
      reason: 'the ministry corrected itself',
      rule: factsDifferFromOriginal.id,
      words,
    }
    const { body, status } = await publish(desk, version, { passes: [pass] })
    expect(status).toBe(200)
    expect(body['doc'].passes).toMatchObject([{ ...pass, by: { email: 'editor@example.org' } }])
    const [published] = await rowsOf(desk.newsroom, 'articles', { id: { equals: version.id } })
    expect(await findingsIn(published ?? version)).toEqual([])
  })

  it('is held to the newest draft of an original that readers do not have yet', async () => {
    const draft = await write(desk.newsroom, typed({ title: 'Draft' }, ['Nothing yet.']), {
      publish: false,
    })
    const version = await started(desk, draft)
    await rewrite(desk.newsroom, draft.id, { body: toBody(english) }, { draft: true })
    expect(await findingsIn(version)).toEqual([`warning ${words}`])
  })

  it('is compared with no original when it has none', async () => {
    expect(await findingsIn(await desk.original('On Its Own', english))).toEqual([])
  })
})

describe('a house that makes the rule an error', () => {
  let desk: TestDesk
  beforeAll(async () => {
    const levels = { ...kpl.levels, [factsDifferFromOriginal.id]: 'error' as const }
    desk = await openDesk({ houseStyle: { ...kpl, levels } })
  })
  afterAll(() => desk.newsroom.destroy())

  it('has the version refused, with both sides on its field, and published once it is right', async () => {
    const version = await started(desk, await desk.original('Road Opens', english))
    const refused = await publish(desk, version)
    expect(refused.status).toBe(400)
    expect(refused.body['errors'][0].data.errors).toMatchObject([
      {
        message: 'Sum of money: “19 billion kip” in the original, “91 ຕື້ກີບ” in the version.',
        path: 'body',
      },
    ])
    const right = toBody(['ຂປລ. ເສັ້ນທາງໃຊ້ທຶນ 19 ຕື້ກີບ.', 'ຍາວ 14 ກິໂລແມັດ.'])
    expect((await publish(desk, version, { body: right })).status).toBe(200)
  })
})
