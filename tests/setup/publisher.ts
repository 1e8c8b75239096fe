/**
 * One of several processes that publish at once: `node scripts/run.js publisher.ts URL NAME COUNT`.
 *
 * Waits for a line on stdin, so that all start together; prints what each publication came to as JSON.
 */
import { once } from 'node:events'
import { getPayload } from 'payload'
import { endSoon } from './endSoon.js'
import { testConfig } from './payload.js'
import { typed } from './stories.js'

const [url = '', name = '', count = '0'] = process.argv.slice(2)
const payload = await getPayload({ config: testConfig({}, {}, url), cron: false })
process.stderr.write('ready\n')
await once(process.stdin, 'data')

const outcomes: { error?: string; slug?: string }[] = []
for (let index = 0; index < Number(count); index += 1) {
  const story = typed(
    { _status: 'published', byline: `${name} ${index}`, title: `Flood Warning ${index % 3}` },
    [`(KPL) The Mekong rose by ${index} centimetres at the station of ${name}.`, 'KPL'],
  )
  try {
    const { slug } = (await payload.create({
      collection: 'articles' as never,
      data: story as never,
    })) as unknown as { slug: string }
    outcomes.push({ slug })
  } catch (error) {
    outcomes.push({ error: String(error) })
  }
}
await payload.destroy()
process.stdout.write(`\n${JSON.stringify(outcomes)}\n`)
endSoon()
