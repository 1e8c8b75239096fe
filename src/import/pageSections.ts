import type { CollectionSlug, PayloadRequest } from 'payload'
import { isObject, textOf } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import { fold } from '../core/language/fold.js'
import { toSlug } from '../core/slug.js'
import type { Language } from '../core/story.js'
import type { Newsroom } from '../options.js'

/** More sections than any newsroom has; bounds the one query. */
const maxSections = 200

/**
 * The section a page names, in whatever language; created when it is missing, with the house style's names and Media
 * Topic where the house knows it.
 */
export const findSection = async (
  {
    language,
    newsroom,
    req,
  }: { readonly language: Language; readonly newsroom: Newsroom; readonly req: PayloadRequest },
  printed: string,
): Promise<RowId> => {
  const collection = newsroom.slugs.sections as CollectionSlug
  const asTheNewsroom = { collection, depth: 0, overrideAccess: true, req } as const // the import acts for the newsroom itself
  const { docs } = await req.payload.find({
    ...asTheNewsroom,
    limit: maxSections,
    pagination: false,
    sort: 'order',
  })
  const sections = docs as unknown as readonly { id: RowId; name: unknown; slug: string }[]
  const isNamed = (names: unknown): boolean =>
    isObject(names) && Object.values(names).some((name) => fold(textOf(name)) === fold(printed))

  const known = sections.find(({ name, slug }) => isNamed(name) || slug === toSlug(printed))
  if (known) return known.id

  const house = newsroom.style.sections.find(({ names }) => isNamed(names))
  const names = Object.fromEntries(
    newsroom.languages.flatMap((code) => (house?.names[code] ? [[code, house.names[code]]] : [])),
  )
  const created = await req.payload.create({
    ...asTheNewsroom,
    data: {
      mediaTopic: house?.mediaTopic,
      name: { [newsroom.defaultLanguage]: printed, [language]: printed, ...names },
      order: sections.length + 1,
      slug: house?.slug ?? toSlug(printed),
    } as never,
  })
  return created.id
}
