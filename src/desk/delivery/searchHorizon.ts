import type { CollectionSlug, Payload } from 'payload'
import { textOf } from '../../article/documents.js'
import type { Language } from '../../core/story.js'
import type { Newsroom } from '../../options.js'
import { newestFirst } from '../otherNews/newestFirst.js'

/** How long a process may go by what it found; a few stories more or less are no matter. In milliseconds. */
const fresh = 10 * 60_000

type Known = { readonly at: number; readonly position: string }

const known = new WeakMap<Payload, Map<string, Known>>()

/** The position in the index behind which only `count` stories of a language are newer; empty where there are no more. */
export const findHorizon = async (
  newsroom: Newsroom,
  payload: Payload,
  language: Language,
  count: number,
): Promise<string> => {
  const key = `${language} ${count}`
  const last = known.get(payload)?.get(key)
  if (last && Date.now() - last.at < fresh) return last.position
  const { docs } = await payload.db.find({
    collection: newsroom.slugs.storyIndex as CollectionSlug,
    limit: 1,
    page: count + 1,
    pagination: true, // without it MongoDB's adapter skips nothing
    req: {},
    select: { position: true },
    sort: newestFirst(payload),
    where: { language: { equals: language } },
  } as never)
  const position = textOf((docs[0] as Readonly<Record<string, unknown>> | undefined)?.['position'])
  const all = known.get(payload) ?? new Map<string, Known>()
  known.set(payload, all.set(key, { at: Date.now(), position }))
  return position
}
