import { parseArgs } from 'node:util'
/**
 * `node scripts/run.js bench/delivery.ts [--minutes 10]`: what the public API costs, beside Payload's own REST over the
 * same stories in the same process.
 *
 * First a kept article and feed, and their 304, against the plain list of twenty stories. Then ten readers at once with an
 * editor saving; then the same for minutes, over thousands of addresses, while the memory is watched. Prints times by
 * the clock, in milliseconds, and ends with 1 where a figure is over its limit.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { letReadersIn } from './delivery/crowd.js'
import { measureHotAnswers } from './delivery/hotAnswers.js'
import { openSites } from './delivery/openSites.js'
import type { Sites } from './delivery/openSites.js'
import { serve } from './delivery/serve.js'
import { openPlaces } from './related/places.js'

const { values: wanted } = parseArgs({
  options: {
    minutes: { default: '10', type: 'string' },
    seconds: { default: '20', type: 'string' },
    turns: { default: '60', type: 'string' },
  },
})
const [minutes, seconds, turns] = [wanted.minutes, wanted.seconds, wanted.turns].map(Number)

/** Times the plain list takes longer; milliseconds that one reader of a hundred waits longer than; and megabytes. */
const limits = { body: 15, growth: 16, notModified: 35, p99: 50 } as const

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const refuse = (name: string, why: string): void => {
  console.error(`${name}: ${why}`)
  process.exitCode = 1
}

const showHotAnswers = async (database: string, sites: Sites): Promise<void> => {
  console.log('\n| database | answer | plain list | body | times | 304 | times |')
  console.log('|---|---|---|---|---|---|---|')
  for (const { body, name, notModified, plainList } of await measureHotAnswers(sites, turns ?? 0)) {
    const [faster, fasterKnown] = [plainList / body, plainList / notModified]
    const cells = [database, name, plainList.toFixed(2), body.toFixed(3), faster.toFixed(0)]
    console.log(`| ${[...cells, notModified.toFixed(3), fasterKnown.toFixed(0)].join(' | ')} |`)
    if (faster < limits.body) refuse(database, `a hot ${name} is not ${limits.body} times as fast`)
    if (fasterKnown < limits.notModified)
      refuse(database, `a 304 of the ${name} is not ${limits.notModified} times as fast`)
  }
}

/** What many readers ask for; nine of ten what everybody asks for, the tenth something of its own. */
const toPaths = (publicIds: readonly string[]): readonly string[] =>
  publicIds.flatMap((id, at) => [
    ...Array.from({ length: 3 }, () => ['feed.xml', 'articles', 'most-read'])
      .flat()
      .map((path) => `/api/news/en/${path}`),
    `/api/news/articles/${id}`,
    `/api/news/en/articles?limit=${1 + at}&until=20${30 + (at % 60)}-01-01`,
    `/api/news/articles/${id.replaceAll('a', 'b')}`,
  ])

const showCrowd = async (database: string, sites: Sites): Promise<void> => {
  const { address, close } = await serve(sites.ours)
  const paths = toPaths(sites.publicIds)
  console.log('\n| database | minute | answers | median | p99 | failed | heap, MB |')
  console.log('|---|---|---|---|---|---|---|')
  const heaps: number[] = []
  const letIn = async (name: string, duration: number): Promise<void> => {
    const met = await letReadersIn(sites, address, paths, duration)
    collectGarbage()
    const heap = process.memoryUsage().heapUsed / 1024 / 1024
    heaps.push(heap)
    console.log(
      `| ${database} | ${name} | ${met.answers} | ${met.median} | ${met.p99} | ${met.failed} | ${heap.toFixed(1)} |`,
    )
    if (met.failed > 0) refuse(database, `${met.failed} readers got no answer`)
    if (met.p99 > limits.p99) refuse(database, `one in a hundred waits more than ${limits.p99} ms`)
  }
  await letIn('–', seconds ?? 0)
  for (let minute = 1; minute <= (minutes ?? 0); minute += 1) await letIn(String(minute), 60)
  close()
  // By the second minute the cache is as full as it gets.
  const [full = 0, end = 0] = [heaps[2], heaps.at(-1)]
  if (heaps.length > 3 && end - full > limits.growth)
    refuse(database, `the memory grew by ${(end - full).toFixed(1)} MB`)
}

const places = await openPlaces(new Set(['file', 'mongodb'] as const))
try {
  for (const [database, needs] of [
    ['SQLite', 'file'],
    ['MongoDB', 'mongodb'],
  ] as const) {
    const address = places.fresh(needs)
    if (address === undefined) {
      console.error(`${database}: there is no server`)
      continue
    }
    const sites = await openSites(address)
    await showHotAnswers(database, sites)
    await showCrowd(database, sites)
    await sites.close()
  }
} finally {
  await places.remove()
}
