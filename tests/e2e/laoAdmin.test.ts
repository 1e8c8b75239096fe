import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitDemo } from '../setup/admin.js'
import type { Visit } from '../setup/admin.js'
import { freshDemoDatabase } from '../setup/demo.js'

let visit: Visit
beforeAll(async () => {
  visit = await visitDemo(freshDemoDatabase())
})
afterAll(() => visit?.close())

const anyStory = async (language: string): Promise<number | undefined> => {
  const address = `${visit.demo().address}/api/articles?where[language][equals]=${language}&limit=1`
  const { docs } = (await (await fetch(address)).json()) as { docs: { id: number }[] }
  return docs[0]?.id
}
const anyOf = async (page: Page, collection: string): Promise<number | undefined> => {
  const address = `${visit.demo().address}/api/${collection}?limit=1&depth=0`
  const { docs } = (await (await page.request.get(address)).json()) as { docs: { id: number }[] }
  return docs[0]?.id
}
const languageOf = (page: Page) => page.getAttribute('html', 'lang')

describe('a browser that asks for Lao', () => {
  it('gets it at the first request, before anybody has chosen anything', async () => {
    const page = await visit.open('/admin/login', { locale: 'lo-LA' })
    expect(await languageOf(page)).toBe('lo')
    await page.getByRole('button', { name: 'ເຂົ້າສູ່ລະບົບ' }).waitFor()
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
  })

  it('gets it too where only the browser knows of the wish', async () => {
    const page = await visit.open('/en', { locale: 'lo-LA' })
    await page.route('**/*', (route) =>
      route.continue({ headers: { ...route.request().headers(), 'accept-language': 'en' } }),
    )
    await page.goto(`${visit.demo().address}/admin/login`)
    await page.waitForSelector('html[lang=lo]')
    await page.context().close()
  })

  it('does not get it after English was chosen', async () => {
    const page = await visit.open('/en', { locale: 'lo-LA' })
    await page
      .context()
      .addCookies([{ name: 'payload-lng', url: visit.demo().address, value: 'en' }])
    await page.goto(`${visit.demo().address}/admin/login`)
    await page.getByRole('button', { name: 'Login' }).waitFor()
    expect(await languageOf(page)).toBe('en')
    await page.context().close()
  })
})

describe('the admin in Lao', () => {
  let page: Page
  beforeAll(async () => {
    page = await visit.logIn('editor', 'lo')
  })
  const show = async (path: string, sign: string) => {
    await page.goto(visit.demo().address + path)
    await page.waitForSelector(sign)
  }

  it('offers ລາວ in the account, and prints its dates in Lao', async () => {
    await show('/admin/account', '.payload-settings')
    await page.locator('.payload-settings').getByText('ລາວ', { exact: true }).waitFor()
    await page
      .locator('.doc-controls')
      .getByText(/^\d{1,2} [ກ-ໝ]\S+ \d{4}, \d\d:\d\d$/u)
      .first()
      .waitFor()
  })

  it('has its font and the room for its marks', async () => {
    await show('/admin/collections/articles', 'table')
    const { family, ratio } = await page.evaluate(() => {
      const { fontFamily, fontSize, lineHeight } = getComputedStyle(
        document.querySelector('h1') ?? document.body,
      )
      return { family: fontFamily, ratio: parseFloat(lineHeight) / parseFloat(fontSize) }
    })
    expect(family).toMatch(/^"?Noto Sans Lao/u)
    expect(await page.evaluate(() => document.fonts.check('16px "Noto Sans Lao"', 'ກິ່'))).toBe(true)
    expect(ratio).toBeGreaterThan(1.5)
  })

  it('prints the dates that the server makes in Lao too: the moment of a version', async () => {
    const address = `${visit.demo().address}/admin/collections/articles/${await anyStory('lo')}/versions`
    await page.goto(address)
    const href = await page.locator('table a').first().getAttribute('href')
    const html = await (await page.request.get(new URL(href ?? '', address).href)).text()
    expect(html).toMatch(/\d{1,2} [ກ-ໝ]\S+ \d{4}, \d\d:\d\d/u)
  })

  it('is the language of the whole page at once, where the login was in English', async () => {
    const newcomer = await visit.logIn('editor', 'lo')
    await newcomer.waitForSelector('html[lang=lo]')
    await newcomer.locator('#newsroom-translation-desk h3', { hasText: 'ການແປ' }).waitFor()
    await newcomer.locator('.nav-group', { hasText: 'ກອງບັນນາທິການ' }).first().waitFor()
    expect(await newcomer.locator('.nav-group').allInnerTexts()).not.toContainEqual(
      expect.stringContaining('Articles'),
    )
    await newcomer.context().close()
  })

  it('says of a headline in a list what language it is in', async () => {
    await show('/admin/collections/articles?limit=100', 'td.cell-title')
    const marked = await page
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector('.cell-title [lang]')?.getAttribute('lang'),
          row.querySelector('.cell-language span')?.className.replace('selected--', ''),
        ]),
      )
    expect(marked.length).toBeGreaterThan(20)
    expect(marked.filter(([lang, language]) => lang !== language)).toEqual([])
    expect(new Set(marked.flat())).toEqual(new Set(['en', 'lo']))
    await show('/admin/collections/translations', 'td.cell-version [lang=lo]')
  })

  it('looks in the browser as the server built it: no error on any of the main screens', async () => {
    const options = { locale: 'lo-LA', timezoneId: 'America/New_York' }
    const reader = await visit.logIn('editor', 'lo', options)
    const errors: string[] = []
    reader.on('pageerror', ({ message }) => errors.push(`${reader.url()} ${message}`))
    const [english, lao, job] = [
      await anyStory('en'),
      await anyStory('lo'),
      await anyOf(reader, 'translations'),
    ]
    const screens = [
      ['', '#newsroom-translation-desk'],
      ['/account', '.payload-settings'],
      ['/collections/articles', 'table'],
      [`/collections/articles/${english}`, '.ContentEditable__root[lang=en]'],
      [`/collections/articles/${lao}`, '.side-by-side-row'],
      [`/collections/articles/${lao}/versions`, 'table'],
      ['/collections/translations', 'table'],
      [`/collections/translations/${job}`, '#field-note'],
      ['/collections/names', 'table'],
      ['/collections/media', 'table'],
    ]
    for (const [path, sign] of screens) {
      await reader.goto(`${visit.demo().address}/admin${path}`)
      await reader.waitForSelector(sign ?? '')
      await reader.waitForLoadState('networkidle')
    }
    expect(errors).toEqual([])
    await reader.context().close()
  })

  it('says of a story what language it is in', async () => {
    const sign = '.ContentEditable__root[lang=en]'
    await show(`/admin/collections/articles/${await anyStory('en')}`, sign)
    expect(await languageOf(page)).toBe('lo')
    expect(await page.getAttribute('#field-title', 'lang')).toBe('en')
  })
})
