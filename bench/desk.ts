/**
 * `node scripts/run.js bench/desk.ts [SIZES]`: what a page of the translation desk costs with a growing number of cards, 1,000
 * and 50,000 if nothing else is asked for, of which 300 wait for somebody. Prints times by the clock, in milliseconds, of
 * each list with the lengths of all of them, and how many times longer it takes at the largest size than at the smallest.
 */
import type { CollectionSlug, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { RowId } from '../src/article/documents.js'
import { deskViews } from '../src/article/translationDesk.js'
import { cardStatuses } from '../src/core/translation/cardMoves.js'
import { insertMany } from '../src/desk/insertMany.js'
import { turnsOf } from '../src/desk/translation/changeCard.js'
import { listDesk } from '../src/desk/translation/deskList.js'
import { databases } from './databases.js'
import { median } from './median.js'
import { openFilled } from './publish/openFilled.js'
import { quantile } from './quantile.js'
import { openPlaces } from './related/places.js'

const sizes = (process.argv[2] ?? '1000,50000').split(',').map(Number)
const waiting = 300
const asked = 40
/** As many as SQLite takes in one statement. */
const batch = 500

const places = await openPlaces(new Set(databases.map(({ needs }) => needs)))

const hour = 60 * 60_000
const now = Date.now()

const toCard = (original: RowId, index: number, assignee: RowId) => {
  const isDone = index >= waiting
  const dueAt = new Date(now + ((index % 48) - 12) * hour).toISOString()
  const createdAt = new Date(now - index * hour).toISOString()
  const status = isDone ? 'published' : cardStatuses[index % cardStatuses.length]
  const turns = turnsOf({ createdAt, dueAt, urgent: index % 20 === 0 })
  return { original, language: 'lo', status, dueAt, assignee, ...turns }
}

const addCards = async (req: PayloadRequest, assignee: RowId): Promise<number> => {
  const { docs } = await req.payload.db.find({
    collection: 'articles' as CollectionSlug,
    limit: 0,
    pagination: false,
    req: {},
    select: { title: true },
  } as never)
  const originals = docs.map(({ id }) => id)
  for (let at = 0; at < originals.length; at += batch)
    await insertMany(
      req,
      'translations' as CollectionSlug,
      originals.slice(at, at + batch).map((id, index) => toCard(id, at + index, assignee)),
    )
  return originals.length
}

type Measured = { readonly cards: number; readonly medians: ReadonlyMap<string, number> }

const measure = async (
  { index, name, needs }: (typeof databases)[number],
  size: number,
): Promise<Measured | undefined> => {
  const address = places.fresh(needs)
  if (address === undefined) return undefined
  const { newsroom, payload } = await openFilled(address, index, size)
  const user = await payload.create({
    collection: 'users',
    data: {
      email: 'editor@example.org',
      name: 'Editor',
      password: 'editor',
      role: 'editor',
    } as never,
  })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
  const cards = await addCards(req, user.id)
  const medians = new Map<string, number>()
  for (const view of deskViews) {
    const times: number[] = []
    for (let turn = 0; turn < asked; turn += 1) {
      const before = performance.now()
      await listDesk(newsroom, req, { language: 'lo', page: 1, sort: 'turn', view })
      times.push(performance.now() - before)
    }
    medians.set(view, median(times))
    console.log(
      `| ${name} | ${cards.toLocaleString('en')} | ${view} | ${median(times).toFixed(1)} | ${quantile(times, 0.95).toFixed(1)} |`,
    )
  }
  await payload.destroy()
  return { cards, medians }
}

try {
  console.log('| database | cards | list | median | p95 |')
  console.log('|---|---|---|---|---|')
  for (const database of databases) {
    const measured: (Measured | undefined)[] = []
    for (const size of sizes) measured.push(await measure(database, size))
    const [first, last] = [measured[0], measured.at(-1)]
    if (!first || !last) console.error(`${database.name}: there is no server`)
    else
      for (const [view, time] of last.medians)
        console.log(
          `${database.name}, ${view}: ${(time / (first.medians.get(view) ?? NaN)).toFixed(2)} times`,
        )
  }
} finally {
  await places.remove()
}
