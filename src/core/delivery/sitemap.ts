import { toRfc3339 } from './instants.js'
import type { LanguageLink } from './publisher.js'
import { element, printDocument } from './xml.js'
import type { Xml } from './xml.js'

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** One sitemap of an index; `changedAt` is the last change of any page in it, if there was one. */
export type SitemapPart = { readonly changedAt: string | undefined; readonly url: string }

/** One page of a sitemap; addresses are absolute. */
export type SitemapEntry = {
  /** The page in all its languages, the entry's own among them. */
  readonly alternates: readonly LanguageLink[]
  /** Instant, ISO 8601. */
  readonly changedAt: string
  readonly url: string
  /** The page for readers of any other language. */
  readonly xDefault?: string | undefined
}

/**
 * An index of sitemaps; one at least, for the protocol knows no empty one.
 *
 * Source: sitemaps.org protocol 0.9, which allows 50,000.
 * @throws RangeError when an instant is none.
 */
export const toSitemapIndex = (parts: readonly SitemapPart[]): string =>
  printDocument(
    element(
      'sitemapindex',
      { xmlns: sitemaps },
      parts.map(({ changedAt, url }) =>
        element(
          'sitemap',
          {},
          element('loc', {}, url),
          changedAt === undefined ? [] : element('lastmod', {}, toRfc3339(changedAt)),
        ),
      ),
    ),
  )

/**
 * A sitemap in which every page names all its languages, itself included.
 *
 * A search engine believes a link between languages only where both pages name each other. So pages that any entry
 * links form one family, and all of a family get the same list, whatever their own entries say. The protocol knows no
 * sitemap without a page.
 *
 * Sources: sitemaps.org protocol 0.9, which allows 50,000 pages; Google Search Central, localised versions of pages.
 * @throws RangeError when an instant is none.
 */
export const toSitemap = (entries: readonly SitemapEntry[]): string => {
  const familyOf = findFamilies(entries)
  return printDocument(
    element(
      'urlset',
      { xmlns: sitemaps, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      entries.map(({ changedAt, url }) =>
        element(
          'url',
          {},
          element('loc', {}, url),
          element('lastmod', {}, toRfc3339(changedAt)),
          toAlternates(url, familyOf.get(url)),
        ),
      ),
    ),
  )
}

type Family = {
  readonly links: readonly LanguageLink[]
  /** Members no entry gave a language yet too: the next one may. */
  readonly pages: ReadonlySet<string>
  readonly xDefault: string | undefined
}

/** Joins what shares a page. A family has as many pages as there are languages, so going through one costs nothing. */
const findFamilies = (entries: readonly SitemapEntry[]): ReadonlyMap<string, Family> => {
  const families = new Map<string, Family>()
  for (const { alternates, url, xDefault } of entries) {
    const named = [url, ...alternates.map((link) => link.url)]
    const known = [...new Set(named.flatMap((page) => families.get(page) ?? []))]
    const family: Family = {
      links: [...known.flatMap(({ links }) => links), ...alternates].filter(isFirst),
      pages: new Set([...known.flatMap(({ pages }) => [...pages]), ...named]),
      xDefault: known.map((other) => other.xDefault).find(Boolean) ?? xDefault,
    }
    for (const page of family.pages) families.set(page, family)
  }
  return families
}

const isFirst = (
  { language, url }: LanguageLink,
  index: number,
  links: readonly LanguageLink[],
): boolean => links.findIndex((link) => link.language === language && link.url === url) === index

/** A list that leaves the page itself out is void, so there is none for a page nobody gave a language. */
const toAlternates = (url: string, family: Family | undefined): readonly Xml[] => {
  if (!family?.links.some((link) => link.url === url)) return []
  const links = family.links.map((link) => toLink(link.language, link.url))
  return family.xDefault ? [...links, toLink('x-default', family.xDefault)] : links
}

const toLink = (hreflang: string, href: string): Xml =>
  element('xhtml:link', { rel: 'alternate', hreflang, href })
