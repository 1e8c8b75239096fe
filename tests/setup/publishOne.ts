/**
 * Another process that publishes: `node scripts/run.js publishOne.ts URL TITLE`. Waits for a line on stdin, puts the story
 * out, prints when, and stays until it is told to end.
 */
import { once } from 'node:events'
import { getPayload } from 'payload'
import { endSoon } from './endSoon.js'
import { testConfig } from './payload.js'
import { typed } from './stories.js'

const [url = '', title = ''] = process.argv.slice(2)
const payload = await getPayload({ config: testConfig({}, {}, url), cron: false })
process.stderr.write('ready\n')
await once(process.stdin, 'data')

await payload.create({
  collection: 'articles' as never,
  data: { ...typed({ title }), _status: 'published' } as never,
})
process.stdout.write('published\n')
await once(process.stdin, 'data')
await payload.destroy()
endSoon()
