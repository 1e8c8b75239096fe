import { timeOf, tuned, wordsToAsk } from './engine.js'
import type { Engine } from './engine.js'
import { clientsOf, openEmptyPayload } from './openPayload.js'

/** `ts_rank` takes the weights of the classes D to A, none above 1. */
const { body, lead, title } = tuned.boosts
const classes = [0, body / title, lead / title, 1]

/** PostgreSQL's full text with words cut, boosts and decay. */
export const postgres: Engine = {
  isInMemory: false,
  name: 'PostgreSQL full text',
  open: async (address, isNew) => {
    const payload = await openEmptyPayload(address)
    const { pool } = clientsOf(payload)
    if (isNew) await pool.query('DROP TABLE IF EXISTS bench_texts')
    await pool.query(
      'CREATE TABLE IF NOT EXISTS bench_texts (id text PRIMARY KEY, time float8 NOT NULL, words tsvector NOT NULL)',
    )
    await pool.query(
      'CREATE INDEX IF NOT EXISTS bench_texts_words ON bench_texts USING gin (words)',
    )
    return {
      add: async (stories) => {
        await pool.query(
          `INSERT INTO bench_texts
            SELECT value ->> 0, (value ->> 1)::float8, setweight(to_tsvector('simple', value ->> 2), 'A')
              || setweight(to_tsvector('simple', value ->> 3), 'B') || setweight(to_tsvector('simple', value ->> 4), 'C')
            FROM jsonb_array_elements($1::jsonb)`,
          [
            JSON.stringify(
              stories.map((story) => {
                const { words } = story
                return [story.id, timeOf(story), words.title, words.lead, words.body]
              }),
            ),
          ],
        )
      },
      ask: async (story, limit) => {
        const asked = wordsToAsk(story).map((word) => `'${word.replace(/['\\]/gu, '$&$&')}'`)
        const { rows } = await pool.query(
          `SELECT id FROM bench_texts, to_tsquery('simple', $1) AS asked WHERE words @@ asked AND id <> $2
            ORDER BY ts_rank($3::float4[], words, asked) * power(0.5, least(abs(time - $4) / $5, 100)) DESC LIMIT $6`,
          [asked.join(' | '), story.id, classes, timeOf(story), tuned.halfLife, limit],
        )
        return rows.map(({ id }) => String(id))
      },
      close: () => payload.destroy(),
    }
  },
}
