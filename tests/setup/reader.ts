/**
 * One of several processes that count at once: `node scripts/run.js reader.ts URL COUNT HOW PUBLIC_ID…`.
 *
 * Waits for a line on stdin, counts each story COUNT times, and then ends as HOW says: `destroy` closes Payload, `exit` runs
 * out of things to do, `SIGTERM` waits to be told to stop.
 */
import { once } from 'node:events'
import { getPayload } from 'payload'
import { openReads } from '../../src/desk/reads/openReads.js'
import type { Newsroom } from '../../src/options.js'
import { endSoon } from './endSoon.js'
import { testConfig } from './payload.js'

const [url = '', count = '0', how = '', ...publicIds] = process.argv.slice(2)
const payload = await getPayload({ config: testConfig({}, {}, url), cron: false })
process.stderr.write('ready\n')
await once(process.stdin, 'data')

const newsroom = payload.config.custom['newsroom'] as Newsroom
const reads = openReads(newsroom, payload)
for (let each = 0; each < Number(count); each += 1) {
  await Promise.all(publicIds.map((publicId) => reads.count('2025-12-10', publicId)))
  // As requests come in: others are served between two of them.
  await new Promise(setImmediate)
}
process.stdout.write('counted\n')
if (how === 'destroy') {
  await payload.destroy()
  endSoon()
}
if (how === 'exit') process.stdin.destroy()
