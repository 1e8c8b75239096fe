import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { newsOf, runJobs } from '../setup/newsOf.js'
import { freshDatabaseUrl, openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rewrite, rowsOf, typed } from '../setup/stories.js'
import type { Row } from '../setup/stories.js'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.destroy())

const everyday = [
  ['Weavers of Houaphanh Win Prize', 'Silk scarves dyed with indigo took first prize at the fair.'],
  ['Coffee Harvest Begins in Paksong', 'Growers on the plateau began picking ripe cherries.'],
  ['New Ward for Attapeu Hospital', 'Nurses moved patients into a ward with thirty beds.'],
  ['Boat Race Postponed at Oudomxay', 'Rowers must wait a week because of strong currents.'],
  ['Teachers Train in Phongsaly', 'Forty primary teachers finished a course in arithmetic.'],
  ['Elephants Counted in Sayaboury', 'Rangers counted herds along the forest corridor.'],
  ['Museum Opens in Savannakhet', 'Fossils found by farmers are on show at the museum.'],
  ['Bus Line to Vang Vieng', 'Passengers can book seats on a green electric bus.'],
] as const

const publishAll = async (publish: ReturnType<typeof newsOf>['publish']) => {
  for (const [title, lead] of everyday) await publish(title, lead)
}

describe('a list while the archive lives', () => {
  let dam: Row
  let flood: Row

  it('lets a new story into the list of an older one, by job, without a version of it', async () => {
    const { listOf, publish } = newsOf(newsroom)
    await publishAll(publish)
    dam = await publish(
      'Dam at Nam Theun Closes Its Gates',
      'Engineers at the Nam Theun dam closed the spillway gates on Monday.',
    )
    const before = await newsroom.payload.countVersions({ collection: 'articles' as never })
    flood = await publish(
      'Water Behind Nam Theun Spillway Falls',
      'The reservoir of Nam Theun fell by a metre after engineers closed the spillway.',
    )
    expect(await listOf(dam.id)).not.toContain(flood['title'])
    await runJobs(newsroom)

    expect((await listOf(dam.id))[0]).toBe(flood['title'])
    const after = await newsroom.payload.countVersions({ collection: 'articles' as never })
    expect(after.totalDocs).toBe(before.totalDocs + 1)
    const [row] = await rowsOf(newsroom, 'articles', { id: { equals: dam.id } })
    expect(row?.['updatedAt']).toBe(dam['updatedAt'])
  })

  it('counts a story once, however often it is published', async () => {
    const counted = async () =>
      ((await newsroom.payload.kv.get('newsroom-frequencies-en')) as { stories: number }).stories
    const before = await counted()
    await rewrite(newsroom, dam.id, { _status: 'published', byline: 'A Reporter' })
    await runJobs(newsroom)

    expect(await counted()).toBe(before)
    expect(before).toBe(everyday.length + 2)
  })

  it('is full again at once when a listed story is unpublished, and the story comes back when it is out again', async () => {
    const { listOf } = newsOf(newsroom)
    expect(await listOf(dam.id)).toHaveLength(5)
    await rewrite(newsroom, flood.id, { _status: 'draft' })

    expect(await listOf(dam.id)).toHaveLength(5)
    expect(await listOf(dam.id)).not.toContain(flood['title'])
    expect(await rowsOf(newsroom, 'story-index', { id: { equals: String(flood.id) } })).toEqual([])

    await rewrite(newsroom, flood.id, { _status: 'published' })
    await runJobs(newsroom)
    expect((await listOf(dam.id))[0]).toBe(flood['title'])
  })

  it('has nothing of a story under an embargo until its hour, and then without anybody at the desk', async () => {
    const { listOf } = newsOf(newsroom)
    await rewrite(newsroom, flood.id, { _status: 'draft' })
    await newsroom.payload.jobs.queue({
      input: { doc: { relationTo: 'articles', value: String(flood.id) }, type: 'publish' },
      task: 'schedulePublish',
      waitUntil: new Date(Date.now() + 2000),
    } as never)
    await runJobs(newsroom)
    expect(await listOf(dam.id)).toHaveLength(5)
    expect(await listOf(dam.id)).not.toContain(flood['title'])

    await vi.waitFor(
      async () => {
        await runJobs(newsroom)
        expect((await listOf(dam.id))[0]).toBe(flood['title'])
      },
      { interval: 300, timeout: 20_000 },
    )
  })

  it('is full again when a listed story is deleted for good', async () => {
    const { listOf } = newsOf(newsroom)
    const [, second] = await listOf(dam.id)
    const [story] = await rowsOf(newsroom, 'articles', { title: { equals: second } })
    await newsroom.payload.delete({ id: story?.id ?? 0, collection: 'articles' as never })

    const list = await listOf(dam.id)
    expect(list).toHaveLength(5)
    expect(list).not.toContain(second)
    await runJobs(newsroom)
    expect(await listOf(dam.id)).toEqual(list)
  })
})

describe('a version', () => {
  it('lists first the versions of what its original lists, in that order', async () => {
    const { listOf, publish } = newsOf(newsroom)
    const lao = { language: 'lo' }
    const bridge = await publish(
      'Bridge at Thakhek Reopens',
      'Lorries crossed the repaired bridge at Thakhek on Tuesday.',
    )
    const laoBridge = await publish('ເປີດຂົວທ່າແຂກ', 'ລົດບັນທຸກຂ້າມຂົວທ່າແຂກທີ່ສ້ອມແປງແລ້ວ.', lao)
    await publish('ຄອບຄົວລ້ຽງປາ', 'ຊາວບ້ານລ້ຽງປາກະຊັງຢູ່ແມ່ນໍ້າງື່ມ.', lao)
    await publish('ກາເຟພາກໃຕ້', 'ຊາວສວນເກັບກ່ຽວໝາກກາເຟຢູ່ພູພຽງບໍລະເວນ.', lao)
    const card = (original: unknown, version: unknown) =>
      newsroom.payload.create({
        collection: 'translations' as never,
        data: { language: 'lo', original, version } as never,
      })
    await card(bridge.id, laoBridge.id)
    const queue = await publish(
      'Lorries Queue for Thakhek Bridge',
      'Drivers waited for hours at the repaired bridge at Thakhek.',
    )
    expect((await listOf(queue.id))[0]).toBe(bridge['title'])

    const draft = (await newsroom.payload.create({
      collection: 'articles' as never,
      data: { language: 'lo', title: 'ຕະຫຼາດນັດ' } as never,
      draft: true,
    })) as unknown as Row
    await card(queue.id, draft.id)
    await rewrite(newsroom, draft.id, {
      ...typed({}, ['(KPL) ແມ່ຍິງຕ່ຳຜ້າໄໝຢູ່ຊຳເໜືອ.', 'KPL']),
      _status: 'published',
      language: 'lo',
      title: 'ຕະຫຼາດນັດ',
    })

    expect((await listOf(draft.id))[0]).toBe(laoBridge['title'])
    const [link] = await rowsOf(newsroom, 'related-links', {
      from: { equals: draft.id },
      to: { equals: laoBridge.id },
    })
    expect(link).toMatchObject({ reasons: { isOfOriginal: true } })
  })
})

describe('a crash between a story and its keys', () => {
  it('is seen by the repair job', async () => {
    const { publish } = newsOf(newsroom)
    const { id } = await publish('Lighthouse at Khong', 'A lighthouse stands on Khong island now.')
    await runJobs(newsroom)
    const index = { id: { equals: String(id) } }
    const keysOf = async () => (await rowsOf(newsroom, 'story-index', index))[0]?.['keys']
    const before = await keysOf()
    expect(before).not.toEqual([])
    await newsroom.payload.db.updateOne({
      collection: 'story-index',
      data: { keys: [] },
      where: index,
    } as never)
    expect(await keysOf()).toEqual([])

    await newsroom.payload.jobs.queue({ input: {}, task: 'newsroomRepairLists' as never })
    await runJobs(newsroom)
    expect(await keysOf()).toEqual(before)
  })
})

describe('a failure to rank', () => {
  it('fails no publication, and is put right by the repair job after a restart', async () => {
    const url = freshDatabaseUrl({ shared: true })
    const before = await openNewsroom({}, {}, url)
    const section = await before.payload.create({
      collection: 'sections' as never,
      data: { name: { en: 'Society', fr: 'Société', lo: 'ສັງຄົມ' }, slug: 'society' } as never,
    })
    const french = { language: 'fr', section: section.id }
    // Counts that a careless hand has broken: to read a section of them throws.
    await before.payload.kv.set('newsroom-frequencies-fr', { stories: 9, terms: {} } as never)
    const { publish } = newsOf(before)
    const school = await publish('Une école ouvre', 'Les élèves de Bokeo ont une école.', french)
    const bridge = await publish('Un pont ouvre', 'Un pont neuf mène à Bokeo.', french)
    expect([school['_status'], bridge['_status']]).toEqual(['published', 'published'])
    expect(await rowsOf(before, 'related-links')).toEqual([])
    await before.payload.kv.delete('newsroom-frequencies-fr')
    await before.destroy()

    const after = await openNewsroom({}, {}, url)
    await after.payload.jobs.queue({ input: {}, task: 'newsroomRepairLists' as never })
    await runJobs(after)
    expect(await newsOf(after).listOf(bridge.id)).toEqual([school['title']])
    expect(await newsOf(after).listOf(school.id)).toEqual([bridge['title']])
    await after.destroy()
  })
})
