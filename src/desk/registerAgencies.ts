import type { CollectionSlug, Payload } from 'payload'
import { ValidationError } from 'payload'
import type { Newsroom } from '../options.js'

/**
 * Enters the house style's agencies that the desk does not have yet, so that a typed `(KPL/VNA)` means something on the
 * first day. What the desk has is never changed. Safe in several processes at once: the code is unique.
 */
export const registerAgencies = async (newsroom: Newsroom, payload: Payload): Promise<void> => {
  const collection = newsroom.slugs.agencies as CollectionSlug
  const { agencies, own } = newsroom.style
  const codes = agencies.map(({ code }) => code)
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: codes.length,
    overrideAccess: true, // the newsroom itself, at start
    pagination: false,
    where: { code: { in: codes } },
  })
  const known = new Set(docs.map((doc) => (doc as unknown as { code: string }).code))
  for (const { aliases, code, names, printed } of agencies.filter(
    (agency) => !known.has(agency.code),
  )) {
    try {
      await payload.create({
        collection,
        data: { aliases: [...aliases], code, isOwn: code === own, names, printed } as never,
        overrideAccess: true, // the newsroom itself, at start
      })
    } catch (error) {
      // Another process entered it between the look and the write.
      if (!(error instanceof ValidationError)) throw error
    }
  }
}
