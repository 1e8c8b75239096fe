import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPassword } from '../../dev/seed/people.js'
import type { NewsArticle } from '../../src/core/newsArticle.js'
import { findChromium } from '../setup/chromium.js'
import { freshDemoDatabase, startDemo } from '../setup/demo.js'
import type { Demo } from '../setup/demo.js'

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** The first sight of an admin page on a busy machine. */
const patience = 60_000

const databaseUrl = freshDemoDatabase()
let demo: Demo
let browser: Browser
beforeAll(async () => {
  demo = await startDemo(databaseUrl)
  browser = await chromium.launch({ args: quiet, executablePath: findChromium() ?? '' })
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})

const open = async (address: string, options: object = {}): Promise<Page> => {
  const page = await (
    await browser.newContext({ viewport: { height: 900, width: 1280 }, ...options })
  ).newPage()
  page.setDefaultTimeout(patience)
  await page.goto(demo.address + address)
  return page
}
const logIn = async (role: string): Promise<Page> => {
  const page = await open('/admin/login')
  await page.fill('input[name=email]', `${role}@example.la`)
  await page.fill('input[name=password]', demoPassword)
  await page.click('button[type=submit]')
  await page.waitForURL('**/admin')
  return page
}
const write = async (page: Page, title: string, paragraphs: readonly string[]): Promise<void> => {
  await page.fill('#field-title', title)
  await page.click('.ContentEditable__root')
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(paragraph)
  }
}
/** The editor hands its text to the form a moment after the last key. */
const publish = async (page: Page): Promise<void> => {
  await page.waitForTimeout(1500)
  await page.click('#action-save')
}
const newArticle = async (page: Page): Promise<void> => {
  await page.goto(`${demo.address}/admin/collections/articles/create`)
  await page.waitForURL(/\/articles\/\d+$/u)
  await page.waitForSelector('.ContentEditable__root')
}
const article = async (language: string, slug: string): Promise<NewsArticle> =>
  (await (
    await fetch(`${demo.address}/api/news/${language}/articles/${encodeURIComponent(slug)}`)
  ).json()) as NewsArticle
const rowId = async (slug: string): Promise<number> => {
  const answer = await fetch(`${demo.address}/api/articles?where[slug][equals]=${slug}&depth=0`)
  return ((await answer.json()) as { docs: { id: number }[] }).docs[0]?.id ?? 0
}
const anArticle = async (): Promise<NewsArticle> => {
  const answer = await fetch(
    `${demo.address}/api/articles?where[language][equals]=lo&where[media][exists]=true&limit=1&depth=0`,
  )
  const { docs } = (await answer.json()) as { docs: { slug: string }[] }
  return article('lo', docs[0]?.slug ?? '')
}

describe('the demo', () => {
  it('seeds itself once and says where everything is', async () => {
    expect(demo.log).toMatch(/Writing the news/u)
    expect(demo.log).toContain(`${demo.address}/admin`)
    expect(demo.log).toContain('editor@example.la')
    const { totalDocs } = (await (await fetch(`${demo.address}/api/articles/count`)).json()) as {
      totalDocs: number
    }
    expect(totalDocs).toBeGreaterThan(90)
  })
})

describe('the site', () => {
  it('shows every part of an agency page, without script', async () => {
    const story = await anArticle()
    const page = await open(story.url, { javaScriptEnabled: false })
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
      const page = await open(`/${language}`, { viewport: { height: 800, width: 360 } })
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
      expect((await fetch(demo.address + address)).status).toBe(404)
    },
  )
})

describe('a story and its Lao version', () => {
  const title = 'Elephant Festival Returns to Xayaboury'

  it('is written and published by an editor, who sees the credit read', async () => {
    const page = await logIn('editor')
    await newArticle(page)
    await write(page, title, [
      '(KPL) The Elephant Festival returns to Xayaboury on February 20.',
      'Sixty elephants are expected.',
      'KPL',
    ])
    await publish(page)
    await page.getByText('successfully').first().waitFor()
    const story = await article('en', 'elephant-festival-returns-to-xayaboury')
    expect(story).toMatchObject({
      credit: { agencies: ['KPL'], line: 'KPL' },
      signOff: 'KPL',
      text: 'The Elephant Festival returns to Xayaboury on 20 February.\n\nSixty elephants are expected.',
      title,
    })
    expect(story.otherNews).toHaveLength(5)
    await page.context().close()
  })

  it('is translated by a translator; the site links the two', async () => {
    const page = await logIn('translator')
    const original = await rowId('elephant-festival-returns-to-xayaboury')
    await page.goto(`${demo.address}/admin/collections/articles/${original}`)
    await page.getByRole('button', { name: 'Add a Lao version' }).click()
    await page.waitForURL(
      (url) => /\/articles\/\d+$/u.test(url.pathname) && !url.pathname.endsWith(`/${original}`),
    )
    await page.waitForSelector('.ContentEditable__root')
    await write(page, 'ບຸນຊ້າງ ກັບຄືນສູ່ ໄຊຍະບູລີ', [
      'ຂປລ. ບຸນຊ້າງ ຈະຈັດຂຶ້ນ ທີ່ແຂວງ ໄຊຍະບູລີ ໃນວັນທີ 20 ກຸມພາ.',
      'ຂປລ',
    ])
    await publish(page)
    await page.getByText('successfully').first().waitFor()

    const english = await article('en', 'elephant-festival-returns-to-xayaboury')
    expect(english.translations).toMatchObject([{ language: 'lo', title: 'ບຸນຊ້າງ ກັບຄືນສູ່ ໄຊຍະບູລີ' }])
    const site = await open(english.url)
    await site.locator(`main a[href="${english.translations[0]?.url}"]`).first().click()
    await site.getByRole('heading', { level: 1, name: 'ບຸນຊ້າງ ກັບຄືນສູ່ ໄຊຍະບູລີ' }).waitFor()
    expect(await site.innerText('main')).toContain('ຂປລ.')
    await site.locator(`main a[href="${english.url}"]`).first().click()
    await site.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.context().close()
  })

  it('is refused without a credit, on the field, and the text is kept', async () => {
    const page = await logIn('editor')
    await newArticle(page)
    await write(page, 'Nobody Signed This', ['(XYZ) The two sides agreed.'])
    await publish(page)
    await page
      .locator('.payload-toast-container')
      .getByText(/Credit/u)
      .first()
      .waitFor()
    await page
      .locator(
        '#field-credit .field-error, #field-credit .tooltip, .field-type.group-field--has-error, .group-field__header .error-pill',
      )
      .first()
      .waitFor()
    expect(await page.inputValue('#field-title')).toBe('Nobody Signed This')
    expect((await fetch(`${demo.address}/api/news/en/articles/nobody-signed-this`)).status).toBe(
      404,
    )
    await page.context().close()
  })
})

describe('the demo, stopped and started again', () => {
  it('ends cleanly and does not seed a second time', async () => {
    expect(await demo.stop()).toBe(0)
    demo = await startDemo(databaseUrl)
    expect(demo.log).toContain('already seeded')
    expect((await fetch(`${demo.address}/en`)).status).toBe(200)
  })
})
