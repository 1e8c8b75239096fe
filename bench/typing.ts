/**
 * `node scripts/run.js bench/typing.ts`: how long a key takes to be seen in a story of 3,000 words, against one of 30, with
 * the house-style panel at work beside both.
 *
 * Keys come further apart than the panel's pause, so that it checks the story between any two of them: the worst time to
 * type. From the key to the next paint, as the browser itself measures it (Event Timing), in milliseconds.
 */
import type { Page } from 'playwright-core'
import { visitDemo, write } from '../tests/setup/admin.js'
import { freshDemoDatabase } from '../tests/setup/demo.js'
import { median } from './median.js'
import { ordinaryParagraphs } from './ordinary.js'

const sizes = [30, 3000] as const
const rounds = 3
const keysPerRound = 20
/** More than the panel's 250 ms. */
const betweenKeys = 300
/** Beyond this people feel that a page lags (web.dev, Interaction to Next Paint: good is at most 200 ms). */
const felt = 200

const measure = async (page: Page): Promise<readonly number[]> => {
  await page.evaluate(() => {
    const durations: number[] = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'keydown') durations.push(entry.duration)
    }).observe({ durationThreshold: 16, type: 'event' } as PerformanceObserverInit)
    Object.assign(window, { durations })
  })
  await page.click('.ContentEditable__root p >> nth=0')
  await page.keyboard.press('End')
  for (let key = 0; key < keysPerRound; key += 1) {
    await page.keyboard.press('a')
    await page.waitForTimeout(betweenKeys)
  }
  const seen = await page.evaluate(() => (window as unknown as { durations: number[] }).durations)
  // What took less than a frame is not reported.
  return [...seen, ...Array.from({ length: Math.max(0, keysPerRound - seen.length) }, () => 16)]
}

const visit = await visitDemo(freshDemoDatabase())
try {
  const pages: { readonly page: Page; readonly times: number[]; readonly words: number }[] = []
  for (const words of sizes) {
    const page = await visit.logIn('editor')
    await visit.newArticle(page)
    await write(page, `A Story of ${words} Words`, ordinaryParagraphs(words, 'en'))
    await page.waitForFunction(
      (least) =>
        Number(document.querySelector('[data-counter=story] td:last-child')?.textContent) >= least,
      words,
    )
    pages.push({ page, times: [], words })
  }
  for (let round = 0; round < rounds; round += 1)
    for (const { page, times } of pages) {
      await page.bringToFront()
      times.push(...(await measure(page)))
    }
  const [short = 0, long = 0] = pages.map(({ times }) => median(times))
  console.log('| words | keys | median, ms | slowest, ms |')
  console.log('|---|---|---|---|')
  for (const { times, words } of pages)
    console.log(`| ${words} | ${times.length} | ${median(times)} | ${Math.max(...times)} |`)
  console.log(`\n3,000 words take ${(long / short).toFixed(1)} times as long as 30.`)
  if (long > felt) process.exitCode = 1
} finally {
  await visit.close()
}
