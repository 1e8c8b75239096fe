import type { TestNewsroom } from './payload.js'
import type { TestSite } from './site.js'

type Values = Readonly<Record<string, string>>

const prefix = '/news'

/** What the public API answers, as the OpenAPI document spells it: `/{language}/articles`. Made of what is served. */
export const newsRoutes = (
  { config }: TestNewsroom,
  ...methods: readonly string[]
): readonly string[] =>
  config.endpoints
    .filter(({ method }) => methods.includes(method))
    .map(({ path }) => path as unknown)
    .filter((path): path is string => typeof path === 'string' && path.startsWith(`${prefix}/`))
    .map((path) => path.slice(prefix.length).replace(/:(\w+)/gu, '{$1}'))

/** The address of a route with values, percent-encoded; half a surrogate pair cannot be. */
export const fillRoute = (route: string, values: Values): string =>
  route.replace(/\{(\w+)\}/gu, (_, name: string) =>
    encodeURIComponent(Buffer.from(values[name] ?? '').toString()),
  )

/** What makes every route of a site an address that answers. */
export const valuesOf = ({ story }: TestSite): Values => ({
  language: 'en',
  month: '2025-12',
  publicId: String(story['publicId']),
  section: 'culture',
  slug: String(story['slug']),
})

/** Every kind of address there is, with a story in it that is out, and a question where one is needed. */
export const answeringAddresses = (site: TestSite): readonly string[] =>
  newsRoutes(site.newsroom, 'get')
    .map((route) => fillRoute(route, valuesOf(site)))
    .map((address) => (address.endsWith('/search') ? `${address}?q=mekong` : address))

/** The headers of an answer without `Last-Modified`, which moves by a second once the second of the last change is over. */
export const steadyHeaders = (headers: Headers): Values => {
  const steady = new Headers(headers)
  steady.delete('Last-Modified')
  return Object.fromEntries(steady)
}
