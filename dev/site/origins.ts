import { headers } from 'next/headers.js'
import { newsApiUrl } from './askNewsApi.js'

/** The origin readers see, for canonical addresses and links in mail: `SITE_URL`, else that of the request. */
export const getSiteOrigin = async (): Promise<string> => {
  const fixed = process.env['SITE_URL']
  if (fixed) return new URL(fixed).origin
  const asked = await headers()
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost'
  return `${asked.get('x-forwarded-proto') ?? 'http'}://${host}`
}

/** The browser's address of what the CMS serves: it names pictures by path, which is ours only while we share a server. */
export const toCmsUrl = (url: string): string =>
  process.env['NEWS_API_URL'] ? new URL(url, newsApiUrl()).href : url
