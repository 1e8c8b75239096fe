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
