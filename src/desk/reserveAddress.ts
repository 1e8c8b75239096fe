import type { CollectionSlug, Payload } from 'payload'
import { ValidationError } from 'payload'
import type { Language } from '../core/story.js'
import type { Newsroom } from '../options.js'

/** Headlines like "Weather" come every day: beyond this many equal ones the story's own id tells them apart. */
const numbered = 9

type Address = { readonly language: Language; readonly publicId: string; readonly slug: string }

/**
 * Takes the first free address for a story: the slug as wished, else `-2` … `-9`, else the start of its public id.
 *
 * An address belongs to one story for ever, also after the story moved or was withdrawn, so no link ever leads to
 * another story. The row is written at once, outside the publication's transaction: of two processes that publish the
 * same headline in the same moment, the unique key gives one of them the next address instead of an error.
 */
export const reserveAddress = async (
  newsroom: Newsroom,
  payload: Payload,
  wish: Address,
): Promise<string> => {
  for (const slug of candidates(wish))
    // Written before it is asked for: most first wishes are free.
    if (await take(newsroom, payload, { ...wish, slug })) return slug
  throw new Error(`No free address for “${wish.slug}” in ${wish.language}`)
}

/**
 * Takes exactly this address for the story; `false` when it belongs to another. Asked first, for a story that is edited
 * again has it already.
 */
export const isTakenFor = async (
  newsroom: Newsroom,
  payload: Payload,
  address: Address,
): Promise<boolean> => {
  const owner = await findOwner(newsroom, payload, address)
  return owner === undefined ? take(newsroom, payload, address) : owner === address.publicId
}

const take = async (newsroom: Newsroom, payload: Payload, address: Address): Promise<boolean> => {
  try {
    // Outside any transaction: two that want one key end in a conflict instead of “taken” in MongoDB.
    await payload.db.create({
      collection: newsroom.slugs.addresses as CollectionSlug,
      data: { ...address, key: keyOf(address) },
      returning: false,
    } as never)
    return true
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return (await findOwner(newsroom, payload, address)) === address.publicId
  }
}

const candidates = ({ publicId, slug }: Address): readonly string[] => [
  slug,
  ...Array.from({ length: numbered - 1 }, (_, index) => `${slug}-${index + 2}`),
  `${slug}-${publicId.slice(0, 8)}`,
  `${slug}-${publicId}`,
]

const keyOf = ({ language, slug }: Omit<Address, 'publicId'>): string => `${language}/${slug}`

/** Public id of the story an address belongs to, whether that stands there, moved or was taken down. */
export const findOwner = async (
  newsroom: Newsroom,
  payload: Payload,
  address: Omit<Address, 'publicId'>,
): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection: newsroom.slugs.addresses as CollectionSlug,
    depth: 0,
    limit: 1,
    overrideAccess: true, // nobody edits addresses by hand
    pagination: false,
    where: { key: { equals: keyOf(address) } },
  })
  return (docs[0] as undefined | { publicId: string })?.publicId
}
