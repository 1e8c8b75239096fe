import axe from 'axe-core'
import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NewsArticle } from '../../src/core/newsArticle.js'
import { publish, visitDemo, write } from '../setup/admin.js'
import type { Visit } from '../setup/admin.js'
import { freshDemoDatabase } from '../setup/demo.js'

let visit: Visit
beforeAll(async () => {
  visit = await visitDemo(freshDemoDatabase())
})
afterAll(() => visit?.close())

const ask = async <T>(address: string): Promise<T> =>
  (await (await fetch(visit.demo().address + address)).json()) as T
const rowId = async (slug: string): Promise<number> => {
  const { docs } = await ask<{ docs: { id: number }[] }>(
    `/api/articles?where[slug][equals]=${slug}&depth=0`,
  )
  return docs[0]?.id ?? 0
}
const anArticle = async (): Promise<NewsArticle> => {
  const { docs } = await ask<{ docs: { slug: string }[] }>(
    '/api/articles?where[language][equals]=lo&where[media][exists]=true&limit=1&depth=0',
  )
  return visit.article('lo', docs[0]?.slug ?? '')
}

/** What axe says against a page by WCAG 2.2, levels A and AA. */
const findBarriers = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
  })
}
/** This browser calls itself headless, and what is headless is no reader. */
const aReader =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'

describe('the demo', () => {
  it('seeds itself once and says where everything is', async () => {
    const { address, log } = visit.demo()
    expect(log).toMatch(/Writing the news/u)
    expect(log).toContain(`${address}/admin`)
    expect(log).toContain('editor@example.la')
    const { totalDocs } = await ask<{ totalDocs: number }>('/api/articles/count')
    expect(totalDocs).toBeGreaterThan(90)
  })
})

describe('the site', () => {
  it('shows every part of an agency page, without script', async () => {
    const story = await anArticle()
    const page = await visit.open(story.url, { javaScriptEnabled: false })
    const text = await page.innerText('main')
    for (const part of [
      story.title,
      story.stamp,
      String(story.reads.toLocaleString('en')),
      story.credit.line,
      story.media[0]?.credit ?? 'no picture',
      'ຂ່າວອື່ນໆ',
    ])
      expect(text).toContain(part)
    expect(text).toMatch(/ອີເມວ[\s\S]*ພິມ/u)
    expect(story.otherNews).toHaveLength(5)
    for (const { stamp, title } of story.otherNews) {
      expect(text).toContain(title)
      expect(text).toContain(stamp)
    }
    expect(await page.getAttribute('html', 'lang')).toBe('lo')
    expect(
      await page.evaluate(
        () => getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily,
      ),
    ).toContain('Noto Sans Lao')
    expect(await page.locator(`a[href="${story.translations[0]?.url}"]`).count()).toBeGreaterThan(0)
    expect(await page.locator('link[rel=alternate][hreflang=en]').count()).toBe(1)
    expect(await page.locator('a[href^="mailto:"]').count()).toBe(1)
    expect(await page.locator('a[href="#top"], a[href$="#top"]').count()).toBe(1)
  })

  it('tells search engines and feed readers what they ask for, in the head', async () => {
    const story = await anArticle()
    const page = await visit.open(story.url, { javaScriptEnabled: false })
    const { address } = visit.demo()
    const property = (name: string) =>
      page.locator(`head meta[property="${name}"]`).first().getAttribute('content')
    expect(await property('og:url')).toBe(address + story.url)
    expect(await property('og:locale')).toBe('lo_LA')
    const feeds = page.locator('head link[rel=alternate][type="application/rss+xml"]')
    const feed = await (await fetch(String(await feeds.getAttribute('href')))).text()
    expect(feed).toContain('<rss')
    const data = await page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'NewsArticle', headline: story.title })
    await page.context().close()
  })

  it('finds stories and tells the most read, without script', async () => {
    const story = await anArticle()
    const page = await visit.open('/lo', { javaScriptEnabled: false })
    await page.locator('.masthead input[name=q]').fill(story.title)
    await page.locator('.masthead button[type=submit]').click()
    await page.waitForURL('**/lo/search?**')
    expect(await page.locator('main h2 a').first().getAttribute('href')).toBe(story.url)
    await page.locator('footer a[href="/lo/most-read"]').click()
    await page.waitForURL('**/lo/most-read')
    expect(await page.locator('.most-read li').count()).toBeGreaterThan(5)
    await page.goto(`${visit.demo().address}/lo/search?q=zzzz`)
    expect(await page.locator('main .empty').innerText()).toContain('zzzz')
    await page.context().close()
  })

  it('counts a reader who sees a story', async () => {
    const story = await anArticle()
    const staff = await visit.logIn('editor')
    const readsNow = async (): Promise<number> => {
      const query = 'where[day][equals]=total&limit=1000&pagination=false'
      const answer = await staff.request.get(`${visit.demo().address}/api/article-reads?${query}`)
      const { docs } = (await answer.json()) as { docs: { count: number }[] }
      return docs.reduce((sum, { count }) => sum + count, 0)
    }
    const before = await readsNow()
    const page = await visit.open(story.url, { userAgent: aReader })
    await expect.poll(readsNow, { timeout: 30_000 }).toBe(before + 1)
    await page.context().close()
    await staff.context().close()
  })

  it.each([
    ['/en'],
    ['/lo'],
    ['/lo/sections/politics'],
    ['/en/search?q=vientiane'],
    ['/lo/most-read'],
    ['/en/no-such-page'],
  ])('%s puts no barrier before anybody, on a phone too', async (address) => {
    for (const width of [360, 1280]) {
      const page = await visit.open(address, { viewport: { height: 800, width } })
      expect(await findBarriers(page)).toEqual([])
      await page.context().close()
    }
  })

  it('neither does a story', async () => {
    const page = await visit.open((await anArticle()).url, {
      viewport: { height: 800, width: 360 },
    })
    expect(await findBarriers(page)).toEqual([])
    await page.context().close()
  })

  it('can be written from nothing, as docs/sites.md says', async () => {
    const [, code = ''] =
      /```js\n([\s\S]+?)```/u.exec(await readFile('docs/sites.md', 'utf8')) ?? []
    const file = path.join(tmpdir(), `site-${process.pid}.mjs`)
    const port = 20_000 + (process.pid % 10_000)
    await writeFile(file, code.replace('8080', String(port)))
    const site = spawn(process.execPath, [file], {
      env: { ...process.env, CMS: visit.demo().address },
    })
    const front = async (): Promise<string> => {
      try {
        return await (await fetch(`http://localhost:${port}/lo`)).text()
      } catch {
        return 'not up yet'
      }
    }
    await expect.poll(front, { timeout: 10_000 }).toContain('<h1>News</h1>')
    const story = await anArticle()
    const page = await (await fetch(`http://localhost:${port}${story.url}`)).text()
    expect(page).toContain(story.html)
    expect(page).toContain('ຂ່າວອື່ນໆ')
    site.kill()
  })

  it('leads from the front to a section to a story, in both languages, on a phone', async () => {
    for (const language of ['en', 'lo']) {
      const page = await visit.open(`/${language}`, { viewport: { height: 800, width: 360 } })
      await page.locator('nav a[href*="/sections/"]').first().click()
      await page.waitForURL(`**/${language}/sections/**`)
      await page.locator('main a[href*="/articles/"]').first().click()
      await page.waitForURL(`**/${language}/articles/**`)
      expect(await page.locator('h1').count()).toBe(1)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      ).toBe(true)
    }
  })

  it.each([['/en/articles/no-such-story'], ['/lo/sections/no-such-section'], ['/th']])(
    'answers 404 for %s',
    async (address) => {
      expect((await fetch(visit.demo().address + address)).status).toBe(404)
    },
  )
})

describe('a story and its Lao version', () => {
  const title = 'Elephant Festival Returns to Xayaboury'

  it('is written and published by an editor, who sees the credit read', async () => {
    const page = await visit.logIn('editor')
    await visit.newArticle(page)
    await write(page, title, [
      '(KPL) The Elephant Festival returns to Xayaboury on February 20.',
      'Sixty elephants are expected.',
      'KPL',
    ])
    await publish(page)
    await page.getByText('successfully').first().waitFor()
    const story = await visit.article('en', 'elephant-festival-returns-to-xayaboury')
    expect(story).toMatchObject({
      credit: { agencies: ['KPL'], line: 'KPL' },
      signOff: 'KPL',
      text: 'The Elephant Festival returns to Xayaboury on 20 February.\n\nSixty elephants are expected.',
      title,
    })
    expect(story.otherNews).toHaveLength(5)
    await page.context().close()
  })

  it('is translated by a translator and published by an editor; the site links the two', async () => {
    const page = await visit.logIn('translator')
    const original = await rowId('elephant-festival-returns-to-xayaboury')
    await page.goto(`${visit.demo().address}/admin/collections/articles/${original}`)
    await page.getByRole('button', { name: 'Add a Lao version' }).click()
    await page.waitForURL(
      (url) => /\/articles\/\d+$/u.test(url.pathname) && !url.pathname.endsWith(`/${original}`),
    )
    await page.waitForSelector('.ContentEditable__root')
    await write(page, 'ບຸນຊ້າງ ກັບຄືນສູ່ ໄຊຍະບູລີ', [
      'ຂປລ. ບຸນຊ້າງ ຈະຈັດຂຶ້ນ ທີ່ແຂວງ ໄຊຍະບູລີ ໃນວັນທີ 20 ກຸມພາ.',
      'ຂປລ',
    ])
    await page.waitForResponse(
      (answer) =>
        answer.request().method() === 'PATCH' &&
        (answer.request().postData() ?? '').includes('20 ກຸມພາ'),
    )
    expect(await page.locator('#action-save').count()).toBe(0)
    const editor = await visit.logIn('editor')
    await editor.goto(page.url())
    await editor.waitForSelector('.ContentEditable__root')
    await publish(editor)
    await editor.getByText('successfully').first().waitFor()
    await editor.context().close()

    const english = await visit.article('en', 'elephant-festival-returns-to-xayaboury')
    expect(english.translations).toMatchObject([{ language: 'lo', title: 'ບຸນຊ້າງ ກັບຄືນສູ່ ໄຊຍະບູລີ' }])
    const site = await visit.open(english.url)
    await site.locator(`main a[href="${english.translations[0]?.url}"]`).first().click()
    await site.getByRole('heading', { level: 1, name: 'ບຸນຊ້າງ ກັບຄືນສູ່ ໄຊຍະບູລີ' }).waitFor()
    expect(await site.innerText('main')).toContain('ຂປລ.')
    await site.locator(`main a[href="${english.url}"]`).first().click()
    await site.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.context().close()
  })

  it('is refused under an unknown credit, on the field, and the text is kept', async () => {
    const page = await visit.logIn('editor')
    await visit.newArticle(page)
    await write(page, 'Nobody Signed This', ['(XYZ) The two sides agreed.'])
    await publish(page)
    await page.locator('.payload-toast-container').getByText(/Body/u).first().waitFor()
    await page.locator('.field-error, .tooltip').getByText('“XYZ”').first().waitFor()
    expect(await page.inputValue('#field-title')).toBe('Nobody Signed This')
    expect(
      (await fetch(`${visit.demo().address}/api/news/en/articles/nobody-signed-this`)).status,
    ).toBe(404)
    await page.context().close()
  })
})

describe('the demo, stopped and started again', () => {
  it('ends cleanly and does not seed a second time', async () => {
    expect(await visit.restart()).toBe(0)
    expect(visit.demo().log).toContain('already seeded')
    expect((await fetch(`${visit.demo().address}/en`)).status).toBe(200)
  })
})
