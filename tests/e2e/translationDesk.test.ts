import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish, saved, visitDemo, write } from '../setup/admin.js'
import type { Visit } from '../setup/admin.js'
import { freshDemoDatabase } from '../setup/demo.js'

const title = 'Ferry Landing Opens in Paklay'
const slug = 'ferry-landing-opens-in-paklay'

let visit: Visit
beforeAll(async () => {
  visit = await visitDemo(freshDemoDatabase())
})
afterAll(() => visit?.close())

const rowsOf = (page: Page) => page.locator('.side-by-side-row')
const rowWith = (page: Page, words: string) => rowsOf(page).filter({ hasText: words })
const desk = (page: Page) => page.locator('#newsroom-translation-desk')

/** Types another text over the line the cursor is in. */
const retype = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  await page.keyboard.insertText(text)
}

/** One of the desk's lists; what is clicked before the page is at work is clicked again. */
const showList = async (page: Page, name: RegExp): Promise<void> => {
  const button = desk(page).getByRole('button', { name })
  const click = async () => {
    await button.click()
    return button.getAttribute('aria-pressed')
  }
  await expect.poll(click, { interval: 500, timeout: 30_000 }).toBe('true')
}

/** The translator hands in what is written. */
const handIn = async (page: Page): Promise<void> => {
  await saved(page)
  await page.goto(`${visit.demo().address}/admin`)
  await showList(page, /ຂອງຂ້ອຍ/u)
  const own = desk(page).locator('li').filter({ hasText: 'ເປີດທ່າເຮືອບັກ' })
  await own.getByRole('button', { name: 'ສົ່ງໃຫ້ກວດ' }).click()
  await own.getByRole('button', { name: 'ສົ່ງໃຫ້ກວດ' }).waitFor({ state: 'detached' })
}

/** The editor lets it out. */
const approve = async (page: Page): Promise<void> => {
  await page.goto(`${visit.demo().address}/admin`)
  await showList(page, /In review/u)
  const card = desk(page).locator('li').filter({ hasText: 'ເປີດທ່າເຮືອບັກ' })
  await card.getByRole('button', { name: 'Approve and publish' }).click()
  await card.waitFor({ state: 'detached' })
}

/** The sum on the page of the story and of its version, as readers of the site have them at this moment. */
const readersSee = async () => {
  const { translations } = await visit.article('en', slug)
  const sumOn = async (url: string, sum: RegExp) =>
    sum.exec(await (await fetch(visit.demo().address + url)).text())?.[0]
  return {
    en: await sumOn(`/en/articles/${slug}`, /\d+ billion/u),
    lo: await sumOn(translations[0]?.url ?? '', /\d+ ຕື້ກີບ/u),
  }
}

/** The version as sites get it. */
const versionOf = async () => {
  const { translations } = await visit.article('en', slug)
  const [version] = translations
  return version ? visit.article('lo', version.slug) : undefined
}

describe('a story, its version, and a correction', () => {
  let editor: Page
  let translator: Page
  let original: string
  let version: string
  let job: string
  afterAll(async () => {
    await editor?.context().close()
    await translator?.context().close()
  })

  it('is published in English, and a Lao version asked for: of whom, by when, and with a note', async () => {
    editor = await visit.logIn('editor')
    await visit.newArticle(editor)
    await write(editor, title, [
      '(KPL) A ferry landing opened in Paklay on Monday.',
      'It cost 40 billion kip.',
      'KPL',
    ])
    await publish(editor)
    await editor.getByText('successfully').first().waitFor()
    original = editor.url()
    await editor.reload()
    await editor.waitForSelector('.ContentEditable__root')
    const button = editor.getByRole('button', { name: 'Ask for a Lao version' })
    await button.press('Enter')
    const dialog = editor.getByRole('dialog', { name: 'Ask for a Lao version' })
    await dialog.waitFor()
    await editor.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await button.press('Enter')
    await dialog.getByLabel('Assigned to').selectOption('Dala (translator, Lao)')
    await dialog.getByLabel('Note').fill('The name as on the sign.')
    await dialog.getByLabel('Due').fill('2099-01-04T17:30')
    await dialog.getByLabel('Due').press('Enter')
    const asked = editor.getByRole('link', { name: 'Lao version asked for' })
    job = new URL((await asked.getAttribute('href')) ?? '', original).href
    expect(await dialog.count()).toBe(0)
    expect(editor.url()).toBe(original)
  })

  it('is started by a translator from the desk, who reads Lao', async () => {
    translator = await visit.logIn('translator', 'lo')
    const card = desk(translator).locator('li').filter({ hasText: title })
    expect(await card.innerText()).toMatch(/Dala.*04\/01\/2099 17:30\s+The name as on the sign\./u)
    await card.getByRole('button', { exact: true, name: 'ແປ' }).click()
    await translator.waitForURL(/\/articles\/[^/]+$/u)
    await translator.waitForSelector('.ContentEditable__root')
    version = translator.url()
    expect(await rowsOf(translator).count()).toBe(3)
    expect(await rowWith(translator, '40 billion').getAttribute('class')).toContain('open')
  })

  it('is written beside the original, where a wrong figure is caught', async () => {
    await write(translator, 'ເປີດທ່າເຮືອບັກ ປາກລາຍ', ['ທ່າເຮືອບັກ ເປີດຢູ່ ປາກລາຍ ໃນວັນຈັນ.', 'ມີມູນຄ່າ 14 ຕື້ກີບ.'])
    const facts = rowWith(translator, '40 billion').locator('.side-by-side-facts')
    await facts.waitFor()
    expect(await facts.innerText()).toMatch(/40 billion kip.*14 ຕື້ກີບ/u)
    await retype(translator, 'ມີມູນຄ່າ 40 ຕື້ກີບ.')
    await facts.waitFor({ state: 'detached' })
    expect(await rowWith(translator, '40 billion').getAttribute('class')).toContain('done')
  })

  it('is handed to the editor, who lets it out', async () => {
    await handIn(translator)
    await approve(editor)
    expect(await versionOf()).toMatchObject({ needsUpdate: false, title: 'ເປີດທ່າເຮືອບັກ ປາກລາຍ' })
    expect(await readersSee()).toEqual({ en: '40 billion', lo: '40 ຕື້ກີບ' })
  })

  it('is due again where the editor corrects the original: its card says in what, and readers keep it', async () => {
    await editor.goto(original)
    await editor.waitForSelector('.ContentEditable__root')
    await editor.locator('.ContentEditable__root').getByText('40 billion').click()
    await retype(editor, 'It cost 45 billion kip.')
    await publish(editor)
    await expect.poll(async () => (await versionOf())?.needsUpdate, { timeout: 30_000 }).toBe(true)

    await translator.goto(job)
    const stale = translator.locator('#newsroom-staleness li')
    await stale.first().waitFor()
    expect(await stale.allInnerTexts()).toEqual(['ວັກທີ 2 ປ່ຽນແລ້ວ: It cost 45 billion kip.'])
    expect(await stale.locator('q').getAttribute('lang')).toBe('en')
    await editor.goto(job)
    await editor.getByText('Paragraph 2 was changed:').waitFor()

    await translator.goto(version)
    await translator.waitForSelector('.ContentEditable__root')
    const row = rowWith(translator, 'billion kip')
    await row.waitFor()
    expect(await row.locator('del').innerText()).toContain('40')
    expect(await row.locator('ins').innerText()).toContain('45')
    expect(await rowsOf(translator).locator('del').count()).toBe(1)
    expect(await readersSee()).toEqual({ en: '45 billion', lo: '40 ຕື້ກີບ' })
  })

  it('is brought up to date beside the original, and is due until that is before readers', async () => {
    const facts = rowWith(translator, 'billion kip').locator('.side-by-side-facts')
    expect(await facts.innerText()).toMatch(/45 billion kip.*40 ຕື້ກີບ/u)
    await translator.locator('.ContentEditable__root').getByText('40 ຕື້ກີບ').click()
    await retype(translator, 'ມີມູນຄ່າ 45 ຕື້ກີບ.')
    await facts.waitFor({ state: 'detached' })
    await handIn(translator)
    expect(await versionOf()).toMatchObject({ needsUpdate: true })
    expect(await readersSee()).toEqual({ en: '45 billion', lo: '40 ຕື້ກີບ' })

    await approve(editor)
    expect(await versionOf()).toMatchObject({ needsUpdate: false })
    expect(await readersSee()).toEqual({ en: '45 billion', lo: '45 ຕື້ກີບ' })
  })
})
