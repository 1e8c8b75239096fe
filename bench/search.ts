/**
 * `node scripts/run.js bench/search.ts [SIZES]`: what a search costs in archives of growing size, 5,000 and 50,000 stories if
 * nothing else is asked for. Prints times by the clock, in milliseconds, of words from headlines, from copy, and of a word
 * that no story has, each asked for the first time.
 */
import { openPublicDesk } from '../src/desk/delivery/publicDesk.js'
import { searchStories } from '../src/desk/delivery/searchStories.js'
import { databases } from './databases.js'
import { median } from './median.js'
import { openFilled } from './publish/openFilled.js'
import { quantile } from './quantile.js'
import type { BenchStory } from './related/engine.js'
import { newStories } from './related/growingArchive.js'
import { openPlaces } from './related/places.js'

const sizes = (process.argv[2] ?? '5000,50000').split(',').map(Number)
const asked = 60

type Ask = (story: BenchStory, turn: number) => string

const questions: Readonly<Record<string, Ask>> = {
  'a word of a headline': ({ words }) => words.title.split(' ')[0] ?? '',
  'three words of a headline': ({ words }) => words.title.split(' ').slice(0, 3).join(' '),
  'a word of the copy': ({ words }) => words.body.split(' ').at(-1) ?? '',
  'a word of no story': (_, turn) =>
    `qqzz${[...String(turn)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`,
}

const places = await openPlaces(new Set(databases.map(({ needs }) => needs)))

const measure = async ({ index, name, needs }: (typeof databases)[number], size: number) => {
  const address = places.fresh(needs)
  if (address === undefined) return console.error(`${name}: there is no server`)
  const { filled, newsroom, payload } = await openFilled(address, index, size)
  const desk = await openPublicDesk(newsroom, payload)
  for (const [question, ask] of Object.entries(questions)) {
    const times: number[] = []
    for (const [turn, story] of newStories(asked).entries()) {
      const before = performance.now()
      await searchStories(desk, ask(story, turn), 'en', 10)
      times.push(performance.now() - before)
    }
    const cells = [name, filled.toLocaleString('en'), question]
    console.log(
      `| ${cells.join(' | ')} | ${median(times).toFixed(1)} | ${quantile(times, 0.95).toFixed(1)} |`,
    )
  }
  await payload.destroy()
}

try {
  console.log('| database | stories | asked for | median | p95 |')
  console.log('|---|---|---|---|---|')
  for (const database of databases) for (const size of sizes) await measure(database, size)
} finally {
  await places.remove()
}
