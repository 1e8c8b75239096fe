/**
 * A process that publishes until it is killed: `node scripts/run.js endlessPublisher.ts URL FROM COUNT`. Prints a line for
 * each story that came out.
 */
import { getPayload } from 'payload'
import { testConfig } from './payload.js'
import { typed } from './stories.js'

const [url = '', from = '0', count = '0'] = process.argv.slice(2)
const payload = await getPayload({ config: testConfig({}, {}, url), cron: false })

/** No two stories read alike: their words are made of the number. */
const wordsOf = (number: number): string =>
  Array.from({ length: 12 }, (_, index) =>
    ((number + 1) * (index + 7) * 7919).toString(36).replace(/\d/gu, 'k'),
  ).join(' ')

for (let index = Number(from); index < Number(from) + Number(count); index += 1) {
  const created = await payload.create({
    collection: 'articles' as never,
    data: {
      ...typed({ title: `Report ${wordsOf(index)}` }, [`(KPL) The ${wordsOf(index + 31)}.`, 'KPL']),
      _status: 'published',
      publishedAt: new Date(Date.UTC(2025, 10, 1, 0, index)).toISOString(),
    } as never,
  })
  process.stdout.write(`published ${created.id}\n`)
  if (index % 3 === 2)
    await payload.update({
      id: created.id,
      collection: 'articles' as never,
      data: { _status: 'draft' } as never,
    })
  if (index % 5 === 4) await payload.jobs.run({ limit: 10 })
}
process.exit()
