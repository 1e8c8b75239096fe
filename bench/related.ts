/**
 * `node scripts/run.js bench/related.ts [--sizes 5000,50000,500000] [--engines ours-sqlite,fts5] [--lines FILE] [--chart]`:
 * what other news costs in archives of growing size, beside search engines over the same stories.
 *
 * Each engine has a process of its own, and one that keeps its index elsewhere another that only asks; one that takes
 * longer than a quarter of an hour (`--minutes`) or more than 12 GB is stopped. Prints times by the
 * clock and the memory that the asking process needs for the archive, and ends with 1 where ours takes more than one and a
 * half times as long at the largest size as at the smallest, or needs more memory there.
 *
 * All sizes of all engines take hours: with `--lines FILE` each line is kept there as soon as it is measured, and a run that
 * goes on measures those that are missing.
 *
 * With `--set FILE --scorer FILE` the lists of every engine are scored first, each as its story would have got it on its
 * day; `--every 10` asks about every tenth only, `--sizes ''` about nothing else.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { askWorker } from './related/askWorker.js'
import { drawChart } from './related/chart.js'
import { engines } from './related/engines.js'
import { lineHead, openLines, printLine, toLine } from './related/measured.js'
import type { Line } from './related/measured.js'
import { openPlaces } from './related/places.js'
import type { Answer, Prediction } from './related/task.js'
import { readSet, scoreWith } from './related/yardstick.js'

const { values: wanted } = parseArgs({
  options: {
    chart: { default: false, type: 'boolean' },
    engines: { default: Object.keys(engines).join(), type: 'string' },
    every: { default: '1', type: 'string' },
    lines: { type: 'string' },
    minutes: { default: '15', type: 'string' },
    scorer: { type: 'string' },
    set: { type: 'string' },
    sizes: { default: '5000,50000,500000', type: 'string' },
  },
})

/** From the smallest archive to the largest: so much more time, so many megabytes more. */
const limits = { memory: 64, time: 1.5 } as const

const minutes = Number(wanted.minutes)
const sizes = wanted.sizes.split(',').filter(Boolean).map(Number)
const chosen = wanted.engines.split(',').map((key) => {
  const known = engines[key]
  if (!known)
    throw new Error(`there is no engine “${key}”; there are ${Object.keys(engines).join(', ')}`)
  return { ...known, key }
})
const places = await openPlaces(new Set(chosen.map(({ needs }) => needs)))
const present = chosen.filter(({ engine, needs }) => {
  const isThere = places.fresh(needs) !== undefined
  if (!isThere) console.error(`${engine.name}: there is no server`)
  return isThere
})
type Chosen = (typeof chosen)[number]

const measure = async ({ engine, key, needs }: Chosen, size: number): Promise<Answer> => {
  const address = places.fresh(needs) ?? ''
  if (engine.isInMemory) return askWorker({ address, engine: key, job: 'both', size }, minutes)
  const built = await askWorker({ address, engine: key, job: 'build', size }, minutes)
  if ('error' in built) return built
  const asked = await askWorker({ address, engine: key, job: 'ask', size }, minutes)
  return 'error' in asked ? asked : { ...built, ...asked }
}

const measureAll = async (): Promise<readonly Line[]> => {
  const lines: Line[] = []
  const earlier = openLines(wanted.lines)
  console.log(lineHead)
  for (const each of present) {
    for (const size of sizes) {
      const { key } = each
      const known = earlier.find(key, size)
      const line = known ?? toLine({ key, name: each.engine.name, size }, await measure(each, size))
      if (!known) earlier.keep(line)
      lines.push(line)
      console.log(printLine(line))
      if ('stopped' in line) break
    }
  }
  return lines
}

const scoreAll = async (set: string, scorer: string): Promise<void> => {
  const documents = readSet(set)
  const pools = [...new Set(documents.map(({ pool }) => pool))].sort()
  console.log(`| engine | ${[...pools, 'mean'].join(' | ')} | near-duplicates |`)
  console.log(`|---|${pools.map(() => '---|').join('')}---|---|`)
  for (const { engine, key, needs } of present) {
    const predictions: Prediction[] = []
    for (const pool of pools) {
      const answer = await askWorker(
        {
          address: places.fresh(needs) ?? '',
          engine: key,
          every: Number(wanted.every),
          job: 'predict',
          pool,
          set,
        },
        minutes,
      )
      if ('error' in answer) console.error(`${engine.name}, ${pool}: ${answer.error}`)
      else predictions.push(...(answer.predictions ?? []))
    }
    const scores = await scoreWith(scorer, documents, predictions)
    const cells = [...pools, 'MACRO'].map((slice) => scores[slice]?.ndcg5.toFixed(3) ?? '–')
    const twice = 100 * (scores['MACRO']?.nearDup ?? 0)
    console.log(`| ${engine.name} | ${cells.join(' | ')} | ${twice.toFixed(2)} % |`)
  }
}

type Figures = Extract<Line, { readonly p95: number }>

/** Says where ours grew with the archive. */
const findGrowth = (lines: readonly Figures[]): readonly string[] =>
  present
    .filter(({ key }) => key.startsWith('ours'))
    .flatMap(({ engine, key }) => {
      const own = lines.filter((line) => line.key === key)
      const [first, last] = [own[0], own.at(-1)]
      if (!first || !last || first === last) return []
      const times = last.p95 / first.p95
      const memory = last.kept - first.kept
      console.log(
        `${engine.name}: p95 ${times.toFixed(2)} times as long, ${memory.toFixed(0)} MB more`,
      )
      return [
        ...(times > limits.time ? [`${engine.name} takes ${times.toFixed(2)} times as long.`] : []),
        ...(memory > limits.memory ? [`${engine.name} needs ${memory.toFixed(0)} MB more.`] : []),
      ]
    })

try {
  if (wanted.set !== undefined && wanted.scorer !== undefined)
    await scoreAll(wanted.set, wanted.scorer)
  const lines = sizes.length > 0 ? (await measureAll()).filter((line) => 'p95' in line) : []
  if (wanted.chart)
    writeFileSync(
      'docs/other-news.svg',
      drawChart(
        'A question for other news: 95 of 100 take no longer',
        present
          .map(({ engine, key }) => ({
            name: engine.name,
            points: lines
              .filter((line) => line.key === key)
              .map(({ p95, stories }) => ({ stories, time: p95 })),
          }))
          .filter(({ points }) => points.length > 0),
      ),
    )
  const grown = findGrowth(lines)
  for (const problem of grown) console.error(problem)
  process.exitCode = grown.length > 0 ? 1 : 0
} finally {
  await places.remove()
}
