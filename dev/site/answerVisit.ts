import type { NextRequest } from 'next/server.js'
import { NextResponse } from 'next/server.js'
import { articleCountPath, askNewsApi, sectionsPath } from './askNewsApi.js'
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

type Standing = 'missing' | 'there' | 'unavailable'

const findStanding = async (
  language: SiteLanguage,
  kind: string | undefined,
  slug: string | undefined,
): Promise<Standing> => {
  try {
    if (kind === undefined) return await standingIf(sectionsPath, () => true)
    if (kind === 'sections' && slug)
      return await standingIf<{ docs: readonly ListedSection[] }>(sectionsPath, ({ docs }) =>
        docs.some((section) => section.slug === slug),
      )
    if (kind === 'articles' && slug)
      return await standingIf<{ totalDocs: number }>(
        articleCountPath(language, slug),
        ({ totalDocs }) => totalDocs > 0,
      )
    return 'missing'
  } catch (problem) {
    console.error(problem)
    return 'unavailable'
  }
}

const standingIf = async <Answer>(
  path: string,
  isThere: (answer: Answer) => boolean,
): Promise<Standing> => {
  const response = await askNewsApi(path)
  if (!response.ok) return 'unavailable'
  return isThere((await response.json()) as Answer) ? 'there' : 'missing'
}
