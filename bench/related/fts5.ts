import { createClient } from '@libsql/client'
import { timeOf, tuned, wordsToAsk } from './engine.js'
import type { Engine } from './engine.js'

/** This SQLite has no powers: halves are shifts, and between two of them a straight line, at most 6 % off. */
const decay =
  'WITH found AS (SELECT id, abs(time - :asked) * 1.0 / :halfLife AS halves, bm25(stories, 0, 0, :title, :lead, :body) AS score FROM stories WHERE stories MATCH :words AND id <> :id) SELECT id FROM found ORDER BY score * (1 - (halves - CAST(halves AS INTEGER)) / 2) / (1 << min(CAST(halves AS INTEGER), 60)) LIMIT :limit'

/** SQLite FTS5 with words cut, English endings taken off, boosts and decay. */
export const fts5: Engine = {
  isInMemory: false,
  name: 'SQLite FTS5',
  open: async (address) => {
    const client = createClient({ url: address })
    await client.execute('PRAGMA journal_mode = WAL')
    await client.execute(
      `CREATE VIRTUAL TABLE IF NOT EXISTS stories USING fts5(id UNINDEXED, time UNINDEXED, title, lead, body,
        tokenize = "porter unicode61 remove_diacritics 0 categories 'L* N* Co M*'")`,
    )
    return {
      add: async (stories) => {
        await client.execute({
          args: [
            JSON.stringify(
              stories.map((story) => {
                const { body, lead, title } = story.words
                return [story.id, timeOf(story), title, lead, body]
              }),
            ),
          ],
          sql: `INSERT INTO stories (id, time, title, lead, body)
            SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)`,
        })
      },
      ask: async (story, limit) => {
        const words = wordsToAsk(story)
        if (words.length === 0) return []
        const { rows } = await client.execute({
          args: {
            asked: timeOf(story),
            halfLife: tuned.halfLife,
            id: story.id,
            limit,
            words: words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR '),
            ...tuned.boosts,
          },
          sql: decay,
        })
        return rows.map(({ id }) => String(id))
      },
      close: async () => client.close(),
    }
  },
}
