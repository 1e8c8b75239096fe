import type { Frequencies } from '../../src/core/related/frequencies.js'
import { keysOf } from '../../src/core/related/keys.js'
import { rankOtherNews } from '../../src/core/related/otherNews.js'
import { countInArchive, readFrequencies } from '../../src/desk/otherNews/frequencies.js'
import { findCandidates } from '../../src/desk/otherNews/storyIndex.js'
import { toRow } from '../../src/desk/otherNews/storyRow.js'
import type { Engine } from './engine.js'
import { clientsOf, openPayload } from './openPayload.js'

type Row = ReturnType<typeof toRow>
type Opened = Awaited<ReturnType<typeof openPayload>>
type PutRows = (opened: Opened, rows: readonly Row[]) => Promise<void>

/**
 * Ours as a published story goes through it. Only the rows go in past Payload, many at once and as `putStory` leaves them:
 * one by one half a million would take hours.
 */
const ours = (name: string, putRows: PutRows): Engine => ({
  isInMemory: false,
  name,
  open: async (address) => {
    const opened = await openPayload(address)
    const { newsroom, payload } = opened
    return {
      add: async (stories) => {
        const indexed = stories.map((story) => story.toIndexed())
        for (const language of new Set(stories.map((story) => story.language))) {
          const own = indexed.filter((story) => story.language === language)
          const before: Frequencies = await readFrequencies(payload, language)
          await putRows(
            opened,
            own.map((story) => toRow(story, keysOf(story, before))),
          )
          await countInArchive(
            payload,
            language,
            own.map(({ section, terms }) => ({ section, terms: terms.map(({ term }) => term) })),
          )
        }
      },
      ask: async (story, limit) => {
        const frequencies = await readFrequencies(payload, story.language)
        const asked = story.toIndexed()
        const candidates = await findCandidates(newsroom, { payload }, asked, frequencies)
        return rankOtherNews(asked, candidates, { frequencies, limit }).map(({ id }) => id)
      },
      close: () => payload.destroy(),
    }
  },
})

export const oursOnSqlite = ours('ours, SQLite', async ({ payload }, rows) => {
  const { client } = clientsOf(payload)
  // What is lost in a crash is made again by the next run.
  await client.execute('PRAGMA synchronous = OFF')
  await client.execute('PRAGMA cache_size = -500000')
  await client.execute({
    args: [
      JSON.stringify(
        rows.map((row) => [
          row.id,
          row.language,
          row.section,
          row.position,
          row.comparable,
          row.terms,
          row.words,
        ]),
      ),
    ],
    sql: `INSERT INTO story_index (id, language, section, position, comparable, terms, words)
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
      FROM json_each(?)`,
  })
  await client.execute({
    args: [
      JSON.stringify(
        rows.flatMap(({ id, keys }) => keys.map((row, at) => [at + 1, id, row.id, row.key])),
      ),
    ],
    sql: `INSERT INTO story_index_keys (_order, _parent_id, id, key)
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`,
  })
})

export const oursOnMongo = ours('ours, MongoDB', async ({ newsroom, payload }, rows) => {
  const model = clientsOf(payload).collections[newsroom.slugs.storyIndex]
  await model?.collection.insertMany(rows.map(({ id, ...row }) => ({ __v: 0, _id: id, ...row })))
})
