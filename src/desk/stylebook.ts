import type { CollectionSlug, PayloadRequest } from 'payload'
import { isObject, textOf } from '../article/documents.js'
import type { HouseStyle, RegisteredName } from '../core/houseStyle.js'
import type { Newsroom } from '../options.js'
import { besideTransaction } from './besideTransaction.js'
import { deskStyle, textsOf } from './houseStyle.js'
import { onceARequest } from './onceARequest.js'
import { whileStylebookStands } from './whileStylebookStands.js'

/** More names than any newsroom keeps a spelling for; bounds the one query. */
const maxNames = 2000

/**
 * Everything copy is held to: the house style with the agencies and the names as the desk keeps them, as
 * they are at each request. What only prints a story does without the names (`deskStyle`).
 */
export const stylebook = (newsroom: Newsroom, req: PayloadRequest): Promise<HouseStyle> =>
  onceARequest(req, 'newsroomStylebook', () =>
    whileStylebookStands(newsroom, req, 'stylebook', () => readStylebook(newsroom, req)),
  )

const readStylebook = async (newsroom: Newsroom, req: PayloadRequest): Promise<HouseStyle> => {
  const [{ style }, { docs }] = await Promise.all([
    deskStyle(newsroom, req),
    req.payload.db.find({
      collection: newsroom.slugs.names as CollectionSlug,
      joins: false,
      limit: maxNames,
      pagination: false,
      req: besideTransaction(req),
      sort: '-updatedAt',
    } as never),
  ])
  const registered = (docs as unknown as readonly Readonly<Record<string, unknown>>[]).map(toName)
  const spellings = new Set(registered.flatMap(formsOf))
  const shipped = style.names.filter((name) => !formsOf(name).some((form) => spellings.has(form)))
  return { ...style, names: [...registered, ...shipped] }
}

/** The desk's entry replaces the shipped one of the same name in any language. */
const formsOf = ({ preferred }: RegisteredName): readonly string[] => Object.values(preferred)

const kinds: readonly RegisteredName['kind'][] = ['body', 'person', 'place', 'term']

const toName = (doc: Readonly<Record<string, unknown>>): RegisteredName => ({
  formOfAddress: textsOf(doc['formOfAddress']),
  kind: kinds.find((kind) => kind === doc['kind']) ?? 'term',
  preferred: textsOf(doc['preferred']),
  variants: (Array.isArray(doc['variants']) ? doc['variants'] : []).filter(isObject).map((row) => ({
    language: textOf(row['language']),
    text: textOf(row['text']),
  })),
})
