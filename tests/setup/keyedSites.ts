import { randomUUID } from 'node:crypto'
import type { CollectionConfig, CollectionSlug } from 'payload'
import type { TestNewsroom } from './payload.js'

/** Sites of the host, known by their keys: users of Payload who are no staff. */
export const keyedSites: CollectionConfig = {
  slug: 'sites',
  auth: { useAPIKey: true },
  fields: [],
}

/** Makes a site and gives the headers it sends. */
export const keyOfSite = async ({
  payload,
}: TestNewsroom): Promise<Readonly<Record<string, string>>> => {
  const apiKey = randomUUID()
  await payload.create({
    collection: 'sites' as CollectionSlug,
    data: {
      apiKey,
      email: 'site@example.org',
      enableAPIKey: true,
      password: 'correct horse battery',
    } as never,
  })
  return { Authorization: `sites API-Key ${apiKey}` }
}
