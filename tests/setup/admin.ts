import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { demoPassword } from '../../dev/seed/people.js'
import type { NewsArticle } from '../../src/core/newsArticle.js'
import { findChromium } from './chromium.js'
import { startDemo } from './demo.js'
import type { Demo } from './demo.js'

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

/** The demo newsroom with somebody at it. */
export type Visit = {
  /** A story as the site gets it. */
  readonly article: (language: string, slug: string) => Promise<NewsArticle>
  readonly close: () => Promise<void>
  readonly demo: () => Demo
  /** The admin as a member of staff sees it, in the language they chose for it. */
  readonly logIn: (
    role: string,
    uiLanguage?: 'en' | 'lo',
    options?: BrowserContextOptions,
  ) => Promise<Page>
  /** The form of an article that was never saved by a person. */
  readonly newArticle: (page: Page) => Promise<void>
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>
  /** Stops the demo and starts it again; gives the exit code it stopped with. */
  readonly restart: () => Promise<number | null>
}

export const visitDemo = async (databaseUrl: string): Promise<Visit> => {
  let demo = await startDemo(databaseUrl)
  const browser: Browser = await chromium.launch({
    args: quiet,
    executablePath: findChromium() ?? '',
  })
  const open: Visit['open'] = async (address, options = {}) => {
    const page = await (
      await browser.newContext({ viewport: { height: 900, width: 1280 }, ...options })
    ).newPage()
    page.setDefaultTimeout(patience)
    await page.goto(demo.address + address)
    return page
  }
  return {
    article: async (language, slug) => {
      const address = `${demo.address}/api/news/${language}/articles/${encodeURIComponent(slug)}`
      return (await (await fetch(address)).json()) as NewsArticle
    },
    close: async () => {
      await browser.close()
      await demo.stop()
    },
    demo: () => demo,
    logIn: async (role, uiLanguage = 'en', options = {}) => {
      const page = await open('/admin/login', options)
      await page
        .context()
        .addCookies([{ name: 'payload-lng', url: demo.address, value: uiLanguage }])
      await page.fill('input[name=email]', `${role}@example.la`)
      await page.fill('input[name=password]', demoPassword)
      await page.click('button[type=submit]')
      await page.waitForURL('**/admin')
      // A login that was opened in another language is loaded anew, and then leads on.
      await page.waitForSelector(`html[lang=${uiLanguage}]`, { state: 'attached' })
      await page.waitForURL('**/admin')
      return page
    },
    newArticle: async (page) => {
      await page.goto(`${demo.address}/admin/collections/articles/create`)
      await page.waitForURL(/\/articles\/\d+$/u)
      await page.waitForSelector('.ContentEditable__root')
    },
    open,
    restart: async () => {
      const code = await demo.stop()
      demo = await startDemo(databaseUrl)
      return code
    },
  }
}

/** Types a headline and paragraphs into the form. */
export const write = async (
  page: Page,
  title: string,
  paragraphs: readonly string[],
): Promise<void> => {
  await page.fill('#field-title', title)
  await page.click('.ContentEditable__root')
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(paragraph)
  }
}

type Node = { readonly children?: readonly Node[]; readonly text?: string }

/** The draft saves itself a moment after the last key: from then on the server has what the form shows. */
export const saved = async (page: Page): Promise<void> => {
  const id = /\/articles\/([^/?]+)/u.exec(page.url())?.[1]
  const hasAll = () =>
    page.evaluate(async (address) => {
      const wordsOf = ({ children = [], text = '' }: Node): string =>
        text + children.map(wordsOf).join('')
      const answer = await fetch(address, { credentials: 'include' })
      const draft = (await answer.json()) as { body?: { root: Node }; title?: string }
      const title = document.querySelector<HTMLInputElement>('#field-title')?.value
      const body = document.querySelector('.ContentEditable__root')?.textContent
      return draft.title === title && wordsOf(draft.body?.root ?? {}) === body
    }, `/api/articles/${id}?draft=true&depth=0`)
  await expect.poll(hasAll, { interval: 200, timeout: patience }).toBe(true)
}

export const publish = async (page: Page): Promise<void> => {
  await saved(page)
  await page.click('#action-save')
}
