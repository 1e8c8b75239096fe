import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NewsArticle } from '../../src/core/newsArticle.js'
import type { MostReadTeaser } from '../../src/endpoints/news/mostRead.js'
import { visitDemo } from '../setup/admin.js'
import type { Visit } from '../setup/admin.js'
import { freshDemoDatabase } from '../setup/demo.js'

let visit: Visit
beforeAll(async () => {
  visit = await visitDemo(freshDemoDatabase())
})
afterAll(() => visit?.close())

const ask = async <T>(address: string): Promise<T> =>
  (await (await fetch(visit.demo().address + address)).json()) as T
const grouped = (count: number): string => count.toLocaleString('en')

/** The story that was read most before there was this newsroom, and is read still. */
const imported = async (): Promise<NewsArticle & { readonly id: number }> => {
  const { docs } = await ask<{ docs: { id: number; publicId: string }[] }>(
    '/api/articles?sort=-openingReads&limit=1&depth=0',
  )
  const [row] = docs
  const story = await ask<NewsArticle>(`/api/news/articles/${row?.publicId}`)
  expect(story.reads).toBeGreaterThan(1000)
  return { ...story, id: row?.id ?? 0 }
}

describe.each([
  ['en', 'Reads'],
  ['lo', 'ເທື່ອເບິ່ງ'],
] as const)('in the admin in %s', (language, word) => {
  it('the list has a column of reads', async () => {
    const { reads, title } = await imported()
    const page = await visit.logIn('editor', language)
    await page.goto(
      `${visit.demo().address}/admin/collections/articles?search=${encodeURIComponent(title)}`,
    )
    await page.locator('th', { hasText: word }).waitFor()
    const row = page.locator('tbody tr', { hasText: title }).first()
    expect(await row.locator('.cell-reads').innerText()).toBe(grouped(reads))
    await page.context().close()
  })

  it('a story says beside its text how often it was read', async () => {
    const { id, reads } = await imported()
    const page = await visit.logIn('editor', language)
    await page.goto(`${visit.demo().address}/admin/collections/articles/${id}`)
    const field = page.locator('#newsroom-reads')
    await field.waitFor()
    expect((await field.innerText()).split('\n').filter(Boolean)).toEqual([word, grouped(reads)])
    await page.context().close()
  })

  it('the dashboard has the most read of each language, as readers see them', async () => {
    const page = await visit.logIn('editor', language)
    const list = page.locator('#newsroom-most-read')
    await list.waitFor()
    for (const of of ['en', 'lo']) {
      const { docs } = await ask<{ docs: MostReadTeaser[] }>(`/api/news/${of}/most-read?limit=5`)
      const lines = await list.locator(`li:has(a[lang=${of}])`).allInnerTexts()
      expect(lines).toEqual(docs.map(({ reads, title }) => `${title} – ${grouped(reads)}`))
      expect(lines).toHaveLength(5)
    }
    await page.context().close()
  })
})

describe('a story that was never out', () => {
  it('has no reads, beside its text and in the list', async () => {
    const page = await visit.logIn('editor')
    await visit.newArticle(page)
    await page.fill('#field-title', 'Never Read')
    await page.waitForResponse((answer) => answer.request().method() === 'PATCH')
    expect(await page.locator('#newsroom-reads').count()).toBe(0)
    await page.goto(`${visit.demo().address}/admin/collections/articles?search=Never%20Read`)
    const row = page.locator('tbody tr', { hasText: 'Never Read' }).first()
    expect(await row.locator('.cell-reads').innerText()).toBe('–')
    await page.context().close()
  })
})
