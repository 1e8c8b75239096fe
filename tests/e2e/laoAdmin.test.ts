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

  it('has its dates in Lao where they are picked, too', async () => {
    await show(`/admin/collections/articles/${await anyStory('en')}`, '#field-title')
    const picked = page.locator('.react-datepicker__input-container input').first()
    // In English until Payload has loaded the language's dates.
    await expect
      .poll(() => picked.inputValue(), { timeout: 20_000 })
      .toMatch(/^\d{1,2} [ກ-ໝ]\S+ \d{4} \d\d:\d\d$/u)
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

describe('what Payload prints itself', () => {
  const french = 'La course de pirogues à Vientiane'
  const addresses = new Map<string, string>()
  beforeAll(async () => {
    const page = await visit.logIn('editor')
    const answer = await page.request.post(`${visit.demo().address}/api/articles?draft=true`, {
      data: { language: 'fr', title: french },
    })
    const { doc } = (await answer.json()) as { doc: { id: number } }
    addresses.set('fr', `/articles/${doc.id}`)
    addresses.set('en', `/articles/${await anyStory('en')}`)
    addresses.set('lo', `/articles/${await anyStory('lo')}`)
    addresses.set('card', `/translations/${await anyOf(page, 'translations')}`)
    addresses.set('picture', `/media/${await anyOf(page, 'media')}`)
    await page.context().close()
  })
  const openIn = async (uiLanguage: 'en' | 'lo', name: string) => {
    const page = await visit.logIn('editor', uiLanguage)
    await page.goto(`${visit.demo().address}/admin/collections${addresses.get(name)}`)
    return page
  }

  it.each([
    ['en', 'lo'],
    ['lo', 'en'],
    ['en', 'fr'],
    ['lo', 'fr'],
  ] as const)('in %s: the heading and the path above a story in %s', async (ui, story) => {
    const page = await openIn(ui, story)
    await page.waitForSelector(`.render-title[lang=${story}]`)
    await page.waitForSelector(`.step-nav__last[lang=${story}]`)
    await page.waitForSelector(`.ContentEditable__root[lang=${story}]`)
    expect(await page.getAttribute('#field-title', 'lang')).toBe(story)
    expect(await page.getAttribute('#field-summary', 'lang')).toBe(story)
    await page.context().close()
  })

  it.each(['en', 'lo'] as const)('in %s: nothing of a story in that language', async (ui) => {
    const page = await openIn(ui, ui)
    await page.waitForSelector(`.ContentEditable__root[lang=${ui}]`)
    expect(await page.locator('.render-title[lang], .step-nav [lang]').count()).toBe(0)
    await page.context().close()
  })

  it('follows a story into another language', async () => {
    const page = await openIn('lo', 'fr')
    await page.waitForSelector('.render-title[lang=fr]')
    await page.click('#field-language .rs__control')
    await page.locator('.rs__option').nth(0).click()
    await page.waitForSelector('.render-title[lang=en]')
    await page.context().close()
  })

  it.each([
    ['en', 'version', 'lo'],
    ['lo', 'original', 'en'],
  ] as const)('in %s: the %s of a card, picked and listed', async (ui, field, language) => {
    const page = await openIn(ui, 'card')
    await page.waitForSelector(`#field-${field} [lang=${language}]`)
    await page.goto(`${visit.demo().address}/admin/collections/translations`)
    await page.waitForSelector(`.cell-${field} [lang=${language}]`)
    await page.context().close()
  })

  it.each([
    ['en', 'lo'],
    ['lo', 'en'],
  ] as const)('in %s: stories that can be picked', async (ui, language) => {
    const page = await visit.logIn('editor', ui)
    await page.goto(`${visit.demo().address}/admin/collections/related-links/create`)
    await page.click('#field-from .rs__control')
    await page.waitForSelector(`.rs__option[lang=${language}]`)
    await page.context().close()
  })

  it('fields for one text in each language', async () => {
    const page = await openIn('lo', 'picture')
    await page.waitForSelector('[name="caption.en"][lang=en]')
    expect(await page.getAttribute('[name="alt.fr"]', 'lang')).toBe('fr')
    expect(await page.getAttribute('[name="alt.lo"]', 'lang')).toBe(null)
    await page.context().close()
  })
})
