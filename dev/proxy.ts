import { answerVisit } from './site/answerVisit.js'

/**
 * Answers before a page is built: Next sends an empty document for a `notFound()` thrown in a page, which only a script
 * would fill, and the site works without script.
 */
export const proxy = answerVisit

/** Everything but the admin, the API, Next's own files and files with an extension. */
export const config = { matcher: ['/((?!(?:admin|api|_next|-)/|admin$|.*\\.).+)'] }
