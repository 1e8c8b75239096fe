import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitDemo, write } from '../setup/admin.js'
import type { Visit } from '../setup/admin.js'
import { freshDemoDatabase } from '../setup/demo.js'

let visit: Visit
beforeAll(async () => {
  visit = await visitDemo(freshDemoDatabase())
})
afterAll(() => visit?.close())

type Found = { readonly id: number; readonly slug: string; readonly title: string }

const findStory = async (words: string): Promise<Found> => {
  const address = `${visit.demo().address}/api/articles?where[title][like]=${words}&where[language][equals]=en&depth=0`
  const { docs } = (await (await fetch(address)).json()) as { docs: Found[] }
  const [found] = docs
  if (!found) throw new Error(`No story has ${words} in its headline`)
  return found
}

/** What readers see under a story. */
const listOf = async (slug: string): Promise<readonly string[]> =>
  (await visit.article('en', slug)).otherNews.map(({ title }) => title)

const panelOf = (page: Page) => page.locator('#newsroom-other-news')
const rowsOf = (page: Page) => panelOf(page).locator('li[data-listed]')
const openStory = async (page: Page, { id }: Found): Promise<void> => {
  await page.goto(`${visit.demo().address}/admin/collections/articles/${id}`)
  await rowsOf(page).first().waitFor()
}
/** The panel is done when it is no longer busy. */
const settled = (page: Page): Promise<void> =>
  page.locator('#newsroom-other-news[aria-busy=false]').waitFor()
const titlesIn = async (page: Page): Promise<readonly string[]> => {
  await settled(page)
  return rowsOf(page).evaluateAll((rows) =>
    rows.map((row) => {
      const id = row.getAttribute('aria-labelledby') ?? ''
      return row.ownerDocument.getElementById(id)?.textContent ?? ''
    }),
  )
}

describe('the panel of other news', () => {
  let page: Page
  let story: Found
  beforeAll(async () => {
    story = await findStory('Azerbaijan')
    page = await visit.logIn('editor')
    await openStory(page, story)
  })
  afterAll(() => page?.context().close())

  it('shows the list as readers see it, each story with the reason', async () => {
    expect(await titlesIn(page)).toEqual(await listOf(story.slug))
    expect(await rowsOf(page).count()).toBe(5)
    expect(await rowsOf(page).first().innerText()).toMatch(/Azerbaijan/u)
  })

  it('is put in order by keyboard, and readers see it at once', async () => {
    const before = await titlesIn(page)
    await rowsOf(page).nth(2).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await settled(page)
    await expect
      .poll(() => listOf(story.slug))
      .toEqual([before[0], before[2], before[1], before[3], before[4]])
    expect(await titlesIn(page)).toEqual(await listOf(story.slug))
  })

  it('never lists again what was banned, and fills the place', async () => {
    const [, , banned = ''] = await titlesIn(page)
    await rowsOf(page).nth(2).getByRole('button', { name: 'Never under this story' }).click()
    await expect.poll(() => listOf(story.slug)).not.toContain(banned)
    expect(await listOf(story.slug)).toHaveLength(5)
    await panelOf(page).locator('details summary').click()
    expect(await panelOf(page).locator('details').innerText()).toContain(banned)
  })

  it('takes a story found by its headline, pins it, and keeps it after a reload', async () => {
    await panelOf(page).getByRole('combobox').fill('Heritage')
    await panelOf(page).getByRole('option').first().waitFor()
    const added = (await panelOf(page).getByRole('option').first().innerText()).split('\n')[0] ?? ''
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await listOf(story.slug))[0])
      .toSatisfy((title: string) => added.startsWith(title))
    await openStory(page, story)
    expect(await titlesIn(page)).toEqual(await listOf(story.slug))
    await rowsOf(page).first().getByRole('button', { name: 'Unpin' }).waitFor()
  })
})

describe('the guard against the same report twice', () => {
  it('shows the earlier report while it is written, and keeps what the editor decided', async () => {
    const earlier = await findStory('Azerbaijan')
    const page = await visit.logIn('editor')
    const { text } = await visit.article('en', earlier.slug)
    await visit.newArticle(page)
    await write(page, earlier.title, [`(KPL) ${text.split('\n')[0]}`, 'KPL'])
    const warning = panelOf(page).getByRole('group').filter({ hasText: earlier.title }).first()
    await warning.waitFor()
    expect(await warning.innerText()).toContain('Covers the same event')
    await warning.getByRole('button', { name: 'Follow-up to it' }).click()
    await panelOf(page).getByText('Follow-up to “').first().waitFor()
    await settled(page)
    expect((await titlesIn(page))[0]).toBe(earlier.title)
    await page.context().close()
  })
})

describe('the panel in Lao', () => {
  it('says everything in Lao', async () => {
    const page = await visit.logIn('editor', 'lo')
    await openStory(page, await findStory('Azerbaijan'))
    await settled(page)
    const own = await panelOf(page).evaluate((panel) =>
      Array.from(panel.querySelectorAll('button, label, .other-news-quiet'), (element) =>
        element.closest('[lang=en]') ? '' : (element.textContent ?? ''),
      ).join(' '),
    )
    expect(own).toMatch(/[\u0E80-\u0EFF]/u)
    expect(own).not.toMatch(/\b(?:pin|never|refresh|search|list)\b/iu)
    await page.context().close()
  })
})
