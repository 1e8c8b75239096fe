import type { CollectionSlug, PayloadRequest } from 'payload'
import { canWriteIn } from '../../access/staff.js'
import type { Writer } from '../../article/translationDesk.js'
import type { Language } from '../../core/story.js'
import type { Newsroom } from '../../options.js'

/** More people than a newsroom has; bounds the question. */
const maxPeople = 1000

/** Who can be asked for a version in each of these languages, translators first, then by name. */
export const findWriters = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  languages: readonly Language[],
): Promise<ReadonlyMap<Language, readonly Writer[]>> => {
  if (languages.length === 0) return new Map()
  const collection = newsroom.usersSlug as CollectionSlug
  const title = req.payload.collections[collection]?.config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: maxPeople,
    overrideAccess: true, // who writes in which language is the newsroom's to know; only names leave it
    pagination: false,
    req,
  })
  const people = (docs as unknown as readonly Person[])
    .map((user) => ({
      name: String(user[title] ?? user.id),
      staff: newsroom.staff({ ...user, collection: newsroom.usersSlug } as never),
      user,
    }))
    .sort(
      (a, b) =>
        Number(b.staff?.role === 'translator') - Number(a.staff?.role === 'translator') ||
        a.name.localeCompare(b.name),
    )
  const writersOf = (language: Language): readonly Writer[] =>
    people.flatMap(({ name, staff, user }) =>
      staff && staff.role !== 'reporter' && canWriteIn(staff, language)
        ? [{ id: user.id, name }]
        : [],
    )
  return new Map(languages.map((language) => [language, writersOf(language)]))
}

type Person = Readonly<Record<string, unknown>> & { readonly id: number | string }
