/**
 * `node scripts/run.js bench/publish.ts [STORIES [TURNS]]`: what it takes to publish a story with the plugin, against the
 * same collection without it.
 *
 * Two Payloads in one process share one database with 50,000 stories in it, and publish in turn: a draft of 400 words
 * through the Local API. Prints times by the clock, in milliseconds, and ends with 1 where the plugin's median is more than
 * twice the other on SQLite, or one and a half times on MongoDB.
 */
import type { CollectionSlug } from 'payload'
import { databases } from './databases.js'
import { median } from './median.js'
import { fillArchive } from './publish/fillArchive.js'
import { plainArticles } from './publish/plainArticles.js'
import { publish, publishInTurn } from './publish/publishInTurn.js'
import { quantile } from './quantile.js'
import { newStories } from './related/growingArchive.js'
import { openPayload } from './related/openPayload.js'
import { openPlaces } from './related/places.js'

const [stories = 50_000, turns = 200] = process.argv.slice(2).map(Number)
const warmUps = 40
const sectionCount = 8

/** How many times as long a publication may take with the plugin. */
const limits = { MongoDB: 1.5, SQLite: 2 } as const

const places = await openPlaces(new Set(databases.map(({ needs }) => needs)))

const compare = async ({ index, needs }: (typeof databases)[number], address: string) => {
  const { payload: ours } = await openPayload(address)
  const { payload: plain } = await openPayload(address, { overrides: { articles: plainArticles } })
  const sections: (number | string)[] = []
  for (let number = 1; number <= sectionCount; number += 1) {
    const section = await ours.create({
      collection: 'sections' as CollectionSlug,
      data: { name: { en: `Section ${number}` }, slug: `section-${number}` } as never,
    })
    sections.push(section.id)
  }
  const [first, ...others] = newStories(1 + warmUps + turns)
  if (!first) throw new Error('There are no stories.')
  const { publicId } = await publish(ours, first, sections[0])
  const filled = await fillArchive(ours, index, { address, sections, stories, template: publicId })
  const all = await publishInTurn({ ours, plain }, others, sections)
  await ours.destroy()
  await plain.destroy()
  const half = warmUps / 2
  return {
    filled,
    later: all.later.slice(half),
    needs,
    ours: all.ours.slice(half),
    plain: all.plain.slice(half),
  }
}

const show = (times: readonly number[]): string =>
  `${median(times).toFixed(1)} | ${quantile(times, 0.95).toFixed(1)}`

try {
  console.log(
    '| database | stories | without, median | p95 | with, median | p95 | with / without | jobs after, median | p95 |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|')
  for (const database of databases) {
    const address = places.fresh(database.needs)
    if (address === undefined) {
      console.error(`${database.name}: there is no server`)
      continue
    }
    const { filled, later, ours, plain } = await compare(database, address)
    const ratio = median(ours) / median(plain)
    console.log(
      `| ${database.name} | ${filled.toLocaleString('en')} | ${show(plain)} | ${show(ours)} | ${ratio.toFixed(2)} | ${show(later)} |`,
    )
    if (ratio > limits[database.name]) {
      console.error(
        `${database.name}: more than ${limits[database.name]} times as long with the plugin`,
      )
      process.exitCode = 1
    }
  }
} finally {
  await places.remove()
}
