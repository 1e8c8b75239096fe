import type { NextRequest } from 'next/server.js'
import { NextResponse } from 'next/server.js'
import { answerVisit } from './site/answerVisit.js'

/**
 * Answers before a page is built: Next sends an empty document for a `notFound()` thrown in a page, which only a script
 * would fill, and the site works without script. Of the API only what Next cannot read: it would answer 500.
 */
export const proxy = (request: NextRequest): NextResponse | Promise<NextResponse> => {
  const { pathname } = request.nextUrl
  if (!pathname.startsWith('/api/')) return answerVisit(request)
  return isReadable(pathname)
    ? NextResponse.next()
    : NextResponse.json(
        {
          type: 'about:blank',
          title: 'Bad Request',
          status: 400,
          detail: 'The address is not UTF-8.',
        },
        { headers: { 'Content-Type': 'application/problem+json; charset=utf-8' }, status: 400 },
      )
}

const isReadable = (pathname: string): boolean => {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

/** The public API, and everything but the admin, the rest of the API, Next's own files and files with an extension. */
export const config = {
  matcher: ['/((?!(?:admin|api|_next|-)/|admin$|.*\\.).+)', '/api/news/:path*'],
}
