import fc from 'fast-check'
import { fillRoute } from './newsRoutes.js'

/** A question as it comes over the wire. */
export type NewsQuestion = {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
}

const oddWords = [
  ...['', ' ', '../..', "' or 1=1 --", '$ne', '[]', '\0', '1e9', '-1', '0', 'ຂ່າວ', '%', '%zz', '*'],
  ...['{"$gt":""}', '9'.repeat(400), 'true', 'null', 'undefined', 'NaN', '\uD800', '.', ','],
  ...[
    '2025-13-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '__proto__',
    'e\u0301',
  ],
]
const word = fc.oneof(fc.constantFrom(...oddWords), fc.string({ maxLength: 30, unit: 'binary' }))

const strangeParameters = [
  'draft',
  'depth',
  'where[title][like]',
  'select[title]',
  '__proto__',
  'sort',
]

const headerNames = [
  ...['Accept', 'Accept-Encoding', 'Accept-Language', 'Authorization', 'Cookie', 'Origin', 'Range'],
  ...['If-Match', 'If-Modified-Since', 'If-None-Match', 'If-Range', 'If-Unmodified-Since'],
  ...['Purpose', 'Sec-Purpose', 'User-Agent', 'X-Forwarded-For', 'X-HTTP-Method-Override'],
]
const headerValues = [
  ...[
    '*',
    '"a", W/"b"',
    'bytes=0-1',
    'payload-token=x',
    'JWT x',
    'users API-Key x',
    'lo',
    'DELETE',
  ],
  ...[
    'Thu, 01 Jan 1970 00:00:00 GMT',
    'Fri, 31 Dec 9999 23:59:59 GMT',
    'https://elsewhere.example',
  ],
]

/** What a place or a parameter may hold: mostly what means something there. */
type Known = Readonly<Record<string, readonly string[]>>

/** An address of the API, and the parameters it takes. */
export type AskedRoute = { readonly parameters: readonly string[]; readonly route: string }

const valueOf = (values: readonly string[] = []): fc.Arbitrary<string> =>
  values.length === 0
    ? word
    : fc.oneof({ arbitrary: fc.constantFrom(...values), weight: 9 }, { arbitrary: word, weight: 1 })

/** Each name with a value of its own, some of them left out. */
const someOf = (names: readonly string[], known: Known): fc.Arbitrary<Record<string, string>> =>
  fc
    .subarray([...names])
    .chain((some) =>
      fc.record(Object.fromEntries(some.map((name) => [name, valueOf(known[name])]))),
    )

/**
 * Questions to the addresses of an API; `known` are values that mean something there. Most are sound. Sometimes a parameter
 * is odd, unheard of or given twice, and sometimes the address is none.
 */
export const newsQuestion = (
  routes: readonly AskedRoute[],
  known: Known,
): fc.Arbitrary<NewsQuestion> => {
  // An address with parameters can be asked in more ways.
  const often = routes.flatMap((each) =>
    each.parameters.length > 0 ? [each, each, each, each] : [each],
  )
  const asked = fc.constantFrom(...often).chain(({ parameters, route }) => {
    const places = Array.from(route.matchAll(/\{(\w+)\}/gu), ([, name = '']) => name)
    return fc.tuple(
      fc.constant(route),
      fc.record(Object.fromEntries(places.map((place) => [place, valueOf(known[place])]))),
      someOf(parameters, known),
    )
  })
  const path = fc.oneof(
    {
      arbitrary: asked.map(([route, values, query]) => ({ path: fillRoute(route, values), query })),
      weight: 9,
    },
    {
      arbitrary: fc.string({ maxLength: 40 }).map((text) => ({ path: `/${text}`, query: {} })),
      weight: 1,
    },
  )
  const strange = fc.array(
    fc.tuple(fc.oneof(fc.constantFrom('limit', 'q', ...strangeParameters), word), word),
    { maxLength: 2, minLength: 1 },
  )
  const others = fc.oneof(
    { arbitrary: fc.constant([]), weight: 4 },
    { arbitrary: strange, weight: 1 },
  )
  const headers = fc.dictionary(
    fc.constantFrom(...headerNames),
    fc.oneof(fc.constantFrom(...headerValues), fc.string({ maxLength: 40 })),
    { maxKeys: 3, noNullPrototype: true },
  )
  return fc
    .tuple(path, others, headers)
    .map(([of, more, sent]) => {
      const query = String(new URLSearchParams([...Object.entries<string>(of.query), ...more]))
      return { address: query === '' ? of.path : `${of.path}?${query}`, headers: sent }
    })
    .filter(({ address }) => staysInside(address))
}

/** What leads out of the public API is no question to it. */
const staysInside = (address: string): boolean =>
  new URL(`http://localhost/api/news${address}`).pathname.startsWith('/api/news/')
