import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toNewsSitemap, toSitemap, toSitemapIndex } from '../../../src/core/delivery/index.js'
import type { SitemapEntry } from '../../../src/core/delivery/index.js'
import { hostileText } from './hostile.js'
import { findOneSided, findSitemapErrors, linksIn } from './schemas.js'

const site = 'https://news.example.la'
const changedAt = '2025-12-10T06:05:00.000Z'
const en = { language: 'en', url: `${site}/en/articles/bridge` }
const lo = { language: 'lo', url: `${site}/lo/articles/bridge` }
const fr = { language: 'fr', url: `${site}/fr/articles/pont` }

describe('toSitemapIndex', () => {
  it('fits the protocol where nothing came out yet', async () => {
    const news = { changedAt: undefined, url: `${site}/sitemap-news.xml` }
    expect(await findSitemapErrors(toSitemapIndex([news]))).toEqual([])
  })

  it('fits the protocol', async () => {
    const xml = toSitemapIndex([{ changedAt, url: `${site}/sitemap-2025-12.xml` }])
    expect(xml).toContain('<lastmod>2025-12-10T06:05:00Z</lastmod>')
    expect(await findSitemapErrors(xml)).toEqual([])
  })
})

describe('toSitemap', () => {
  const entries: readonly SitemapEntry[] = [
    { alternates: [en, lo], changedAt, url: en.url, xDefault: en.url },
    { alternates: [lo, fr], changedAt, url: lo.url },
    { alternates: [fr], changedAt, url: fr.url },
    { alternates: [], changedAt, url: `${site}/en` },
  ]

  it('gives every page of a family the same list, itself and x-default included', () => {
    const all = [`en ${en.url}`, `lo ${lo.url}`, `fr ${fr.url}`, `x-default ${en.url}`]
    expect([...linksIn(toSitemap(entries))]).toEqual([
      [en.url, all],
      [lo.url, all],
      [fr.url, all],
      [`${site}/en`, []],
    ])
  })

  it('fits the protocol', async () => {
    expect(await findSitemapErrors(toSitemap(entries))).toEqual([])
  })

  it.each([
    ['a date in the agency’s layout', '2025-12-10T06:05:00Z', '10/12/2025 13:05'],
    ['a locale with an underscore', 'hreflang="lo"', 'hreflang="lo_LA"'],
    ['an address that is none', `<loc>${site}`, '<loc>'],
  ])('the schema finds %s', async (_what, right, wrong) => {
    expect(await findSitemapErrors(toSitemap(entries).replace(right, wrong))).not.toEqual([])
  })

  it('whatever the entries say, pages name each other or not at all', () => {
    const page = fc.integer({ max: 9, min: 0 }).map((number) => `${site}/${number}`)
    const link = fc.record({ language: fc.constantFrom('en', 'lo', 'fr'), url: page })
    const entry = fc.record({
      alternates: fc.array(link, { maxLength: 4 }),
      changedAt: fc.constant(changedAt),
      url: page,
    })
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ url }) => url }), (listed) => {
        expect(findOneSided(linksIn(toSitemap(listed)))).toEqual([])
      }),
    )
  })
})

describe('toNewsSitemap', () => {
  const house = ['KPL', `${site}/en`] as const
  const story = (language: string, title = 'ຂ່າວ (News)') => ({
    language,
    publishedAt: changedAt,
    title,
    url: `${site}/a`,
  })

  it('names each story’s language as Google knows it', async () => {
    const languages = ['en', 'lo', 'en-GB', 'zh-Hans', 'zh-TW', 'zh-Hant-HK']
    const xml = toNewsSitemap(
      languages.map((language) => story(language)),
      ...house,
    )
    expect(Array.from(xml.matchAll(/<news:language>(.*?)</gu), ([, language]) => language)).toEqual(
      ['en', 'lo', 'en', 'zh-cn', 'zh-tw', 'zh-tw'],
    )
    expect(await findSitemapErrors(xml)).toEqual([])
  })

  it('holds the front page where there is no news', async () => {
    const xml = toNewsSitemap([], ...house)
    expect(xml).toContain(`<loc>${site}/en</loc>`)
    expect(await findSitemapErrors(xml)).toEqual([])
  })

  it('holds 1,000 stories, the newest', () => {
    const titles = Array.from({ length: 1001 }, (_, index) => `Story ${index}.`)
    const xml = toNewsSitemap(
      titles.map((title) => story('en', title)),
      ...house,
    )
    expect(xml).toContain('Story 999.')
    expect(xml).not.toContain('Story 1000.')
  })

  it('fits the schema whatever a headline holds', async () => {
    const titles = fc.sample(hostileText, { numRuns: 300, seed: 6 })
    const xml = toNewsSitemap(
      titles.map((title) => story('lo', title)),
      titles.join(''),
      site,
    )
    expect(await findSitemapErrors(xml)).toEqual([])
  })
})
