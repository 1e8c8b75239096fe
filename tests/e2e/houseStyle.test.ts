import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish, visitDemo, write } from '../setup/admin.js'
import type { Visit } from '../setup/admin.js'
import { freshDemoDatabase } from '../setup/demo.js'

let visit: Visit
beforeAll(async () => {
  visit = await visitDemo(freshDemoDatabase())
})
afterAll(() => visit?.close())

const finding = (page: Page, rule: string) =>
  page.locator(`.house-style-finding[data-rule=${rule}]`)
const state = (page: Page) => page.locator('#newsroom-state')
const bodyHtml = (page: Page) => page.locator('.ContentEditable__root').innerHTML()
const bodyText = (page: Page) => page.locator('.ContentEditable__root').innerText()
const selected = (page: Page) => page.evaluate(() => String(getSelection()))
const boldWords = (page: Page) => page.locator('.ContentEditable__root strong').allInnerTexts()

/** Types as a person does, `**bold**` with the keys for it. */
const type = async (page: Page, text: string): Promise<void> => {
  for (const [index, part] of text.split('**').entries()) {
    if (index > 0) await page.keyboard.press('Control+b')
    await page.keyboard.type(part)
  }
}
/** From finding to finding, as F8 does, until the rule's is the current one. */
const goToByKey = async (page: Page, rule: string): Promise<void> => {
  const current = page.locator('.house-style-finding[aria-current=true]')
  for (let step = 0; step < 10; step += 1) {
    await page.keyboard.press('F8')
    await current.waitFor()
    if ((await current.getAttribute('data-rule')) === rule) return
  }
  throw new Error(`F8 never came to ${rule}`)
}

describe('the house style beside a story', () => {
  it('finds a date while it is typed; the keyboard goes to it and corrects it, and what is bold stays bold', async () => {
    const page = await visit.logIn('editor')
    await visit.newArticle(page)
    await page.fill('#field-title', 'Rowers Gather on the Mekong')
    await page.click('.ContentEditable__root')
    await type(page, '(KPL) The **rowers** met on **December 9** and on **December** 12.')
    expect(await finding(page, 'date-form').first().innerText()).toContain('9 December')
    expect(await state(page).innerText()).toMatch(/^\d to look at$/u)

    await page.focus('#field-title')
    await goToByKey(page, 'date-form')
    expect(await selected(page)).toBe('December 9')
    await page.keyboard.press('Control+.')
    await page.waitForFunction(() => document.body.innerText.includes('met on 9 December'))
    expect(await boldWords(page)).toEqual(['rowers', '9 December', 'December'])
    await page.keyboard.press('Control+.')
    await page.waitForFunction(() => document.body.innerText.includes('on 12 December'))
    expect(await boldWords(page)).toEqual(['rowers', '9 December', 'December'])

    await publish(page)
    await page.getByText('successfully').first().waitFor()
    expect(await state(page).innerText()).toBe('Ready')
    expect(await visit.article('en', 'rowers-gather-on-the-mekong')).toMatchObject({
      credit: { agencies: ['KPL'] },
      html: expect.stringMatching(
        /The <strong>rowers<\/strong> met on <strong>9 December<\/strong> and on 12 <strong>December<\/strong>\./u,
      ),
    })
    await page.context().close()
  })

  it('does the same in Lao, for a Lao story', async () => {
    const page = await visit.logIn('editor', 'lo')
    await visit.newArticle(page)
    await page.locator('#field-language').click()
    await page.locator('#field-language').getByText('ລາວ', { exact: true }).last().click()
    await page.fill('#field-title', 'ນັກພາຍເຮືອເຕົ້າໂຮມກັນຢູ່ແມ່ນ້ຳຂອງ')
    await page.click('.ContentEditable__root')
    await type(page, 'ຂປລ. ນັກພາຍເຮືອໄດ້ພົບກັນ ໃນວັນທີ **December 9** ທີ່ວຽງຈັນ.')
    const panel = page.locator('#newsroom-house-style')
    await finding(page, 'date-form').waitFor()
    expect(await panel.innerText()).not.toMatch(/\b(?:Fix|Pass|Headline|Body|Words)\b/u)
    expect(await finding(page, 'date-form').innerText()).toContain('9 ທັນວາ')

    await page.focus('#field-title')
    await goToByKey(page, 'date-form')
    expect(await selected(page)).toBe('December 9')
    await page.keyboard.press('Control+.')
    await page.waitForFunction(() => document.body.innerText.includes('ວັນທີ 9 ທັນວາ'))
    expect(await boldWords(page)).toEqual(['9 ທັນວາ'])

    await publish(page)
    await page.waitForFunction(
      (ready) => document.querySelector('#newsroom-state')?.textContent === ready,
      'ພ້ອມແລ້ວ',
    )
    const list = await fetch(
      `${visit.demo().address}/api/articles?where[language][equals]=lo&sort=-publishedAt&limit=1&depth=0`,
    )
    expect(await list.json()).toMatchObject({
      docs: [{ _status: 'published', title: 'ນັກພາຍເຮືອເຕົ້າໂຮມກັນຢູ່ແມ່ນ້ຳຂອງ' }],
    })
    await page.context().close()
  })

  it('corrects all that is safe at once, in headline and body; undo takes it back', async () => {
    const page = await visit.logIn('editor')
    await visit.newArticle(page)
    await write(page, 'Rice  Harvest Begins.', [
      '(KPL/VNA) The harvest began on December 9 , in Champasack.',
      'KPL',
    ])
    await finding(page, 'date-form').waitFor()
    await page.click('#newsroom-fix-safe')
    await page.waitForFunction(() => document.body.innerText.includes('on 9 December'))
    expect(await page.inputValue('#field-title')).toBe('Rice Harvest Begins')
    expect(await bodyText(page)).toBe('The harvest began on 9 December, in Champassak.')
    expect(await page.locator('.house-style-preview').innerText()).toContain(
      '(KPL/VNA) The harvest',
    )
    await page.locator('.ContentEditable__root').press('Control+z')
    await page.waitForFunction(() =>
      document.body.innerText.includes('(KPL/VNA) The harvest began'),
    )
    await page.context().close()
  })

  it('leaves links and the other blocks as they were', async () => {
    const page = await visit.logIn('editor')
    await visit.newArticle(page)
    await write(page, 'Two Paragraphs', ['(KPL) It began on December 9.', 'It ended well.'])
    await finding(page, 'date-form').waitFor()
    const second = page.locator('.ContentEditable__root p').nth(1)
    await second.evaluate((paragraph) => paragraph.setAttribute('data-seen', 'yes'))
    await finding(page, 'date-form').getByRole('button', { name: 'Fix' }).click()
    await page.waitForFunction(() => document.body.innerText.includes('on 9 December'))
    expect(await second.getAttribute('data-seen')).toBe('yes')
    expect(await bodyHtml(page)).toContain('(KPL)')
    await page.context().close()
  })

  it('offers every reading of an ambiguous date', async () => {
    const page = await visit.logIn('editor')
    await visit.newArticle(page)
    await write(page, 'A Meeting', ['(KPL) They met on 10/12/2025 in Pakse.'])
    await finding(page, 'ambiguous-date').getByRole('button', { name: '12 October 2025' }).click()
    await page.waitForFunction(() => document.body.innerText.includes('on 12 October 2025 in'))
    await page.context().close()
  })

  it('says on the fields what publishing is refused for, and still says it beside them', async () => {
    const page = await visit.logIn('editor')
    await visit.newArticle(page)
    await write(page, 'Who Wrote This', ['(XYZ) The two sides agreed.'])
    await finding(page, 'unknown-agency').waitFor()
    expect(await state(page).innerText()).toBe('1 to fix')
    await publish(page)
    const said = /“XYZ” stands where the credit goes/u
    await page.locator('.field-error, .tooltip').getByText(said).first().waitFor()
    expect(await finding(page, 'unknown-agency').innerText()).toMatch(said)
    await state(page).click()
    expect(await selected(page)).toBe('XYZ')
    await page.context().close()
  })

  it('passes a warning with a reason, which the versions and the chief editor’s list show', async () => {
    const page = await visit.logIn('editor')
    await visit.newArticle(page)
    await write(page, 'The Minister’s Letter', ['(KPL) The letter is of 10/12/2025.'])
    const ambiguous = finding(page, 'ambiguous-date')
    await ambiguous.getByRole('button', { name: 'Pass with a reason' }).click()
    await page.keyboard.type('as the letter has it')
    await page.keyboard.press('Enter')
    await ambiguous.waitFor({ state: 'detached' })
    expect(await page.locator('.house-style-passes').innerText()).toContain('as the letter has it')
    await publish(page)
    await page.getByText('successfully').first().waitFor()
    expect((await visit.article('en', 'the-ministers-letter')).text).toContain('10/12/2025')

    await page.goto(`${page.url().replace(/[?#].*$/u, '')}/versions`)
    await page.locator('table tbody tr a').first().click()
    await page.getByLabel('Modified only').uncheck()
    for (const part of ['ambiguous-date', 'as the letter has it', 'Bounmy (editor)'])
      await page.getByText(part).first().waitFor()

    await page.goto(`${visit.demo().address}/admin`)
    expect(await page.locator('#newsroom-passed-rules').innerText()).toMatch(
      /ambiguous-date\s+1\s+as the letter has it/u,
    )
    await page.context().close()
  })

  it('counts a headline, a summary and a Lao story in characters and words', async () => {
    const page = await visit.logIn('editor')
    await visit.newArticle(page)
    await page.locator('#field-language').click()
    await page.locator('#field-language').getByText('Lao', { exact: true }).last().click()
    await write(page, 'ຂ່າວອື່ນໆ', ['ສະບາຍດີ ປະເທດລາວ'])
    const row = (field: string) => page.locator(`[data-counter=${field}] td`).allInnerTexts()
    await page.waitForFunction(
      () => document.querySelector('[data-counter=title] td')?.textContent === '6/110',
    )
    expect(await row('title')).toEqual(['6/110', '2/18'])
    expect(await row('story')).toEqual(['15', '3'])
    await page.context().close()
  })
})
