import type { NextRequest } from 'next/server.js'
import { NextResponse } from 'next/server.js'
import { articlePath, askNewsApi, sectionsPath } from './askNewsApi.js'
import type { SiteLanguage } from './languages.js'
import { isSiteLanguage, toSiteLanguage } from './languages.js'
import type { ListedSection } from './newsApi.js'
import { toSlug } from './paths.js'
import { unavailablePage } from './unavailablePage.js'

/** Tells the page for missing addresses which language to speak: Next gives such a page no address to read it from. */
export const languageHeader = 'x-site-language'

// No page answers here, so Next renders global-not-found with its status 404.
const nowhere = '/-/missing'

/**
 * Answers a visit before any page renders: 404 for an address without a story, 503 while the CMS is down.
 *
 * Next 16 can't do this from inside a page: a `notFound()` or error thrown there sends an empty document that only
 * scripts fill (vercel/next.js#62228). Here the reader without scripts gets the page too.
 */
export const answerVisit = async (request: NextRequest): Promise<NextResponse> => {
  const [language, kind, slug, ...more] = request.nextUrl.pathname.split('/').slice(1)
  const spoken = toSiteLanguage(language)
  const isPage = language && isSiteLanguage(language) && more.length === 0
  const standing = isPage ? await findStanding(language, kind, slug && toSlug(slug)) : 'missing'

  if (standing === 'there') return NextResponse.next()
  if (typeof standing === 'object')
    return NextResponse.redirect(new URL(standing.movedTo, request.url), 301)
  if (standing === 'unavailable') {
    return new NextResponse(unavailablePage(spoken), {
      headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '60' },
      status: 503,
    })
  }
  const headers = new Headers(request.headers)
  headers.set(languageHeader, spoken)
  return NextResponse.rewrite(new URL(nowhere, request.url), { request: { headers } })
}

type Standing = 'missing' | 'there' | 'unavailable' | { readonly movedTo: string }

/** Pages that are there in every language, whatever the newsroom has. */
const fixedPages: readonly (string | undefined)[] = ['most-read', 'search']

const findStanding = async (
  language: SiteLanguage,
  kind: string | undefined,
  slug: string | undefined,
): Promise<Standing> => {
  try {
    if (kind === undefined || (fixedPages.includes(kind) && !slug))
      return (await askNewsApi(sectionsPath, { method: 'HEAD' })).ok ? 'there' : 'unavailable'
    if (kind === 'sections' && slug) return await findSectionStanding(slug)
    if (kind === 'articles' && slug) return await findArticleStanding(language, slug)
    return 'missing'
  } catch (problem) {
    console.error(problem)
    return 'unavailable'
  }
}

const findSectionStanding = async (slug: string): Promise<Standing> => {
  const response = await askNewsApi(sectionsPath)
  if (!response.ok) return 'unavailable'
  const { docs } = (await response.json()) as { docs: readonly ListedSection[] }
  return docs.some((section) => section.slug === slug) ? 'there' : 'missing'
}

const findArticleStanding = async (language: SiteLanguage, slug: string): Promise<Standing> => {
  const response = await askNewsApi(articlePath(language, slug), { redirect: 'manual' })
  if (response.ok) return 'there'
  if (response.status === 404 || response.status === 410) return 'missing'
  if (response.status !== 301) return 'unavailable'
  const { movedTo } = (await response.json()) as { movedTo: { url: string } }
  return { movedTo: movedTo.url }
}
