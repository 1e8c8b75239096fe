import type { CollectionSlug } from 'payload'
import type { Engine } from '../related/engine.js'
import { newStories } from '../related/growingArchive.js'
import { openPayload } from '../related/openPayload.js'
import { fillArchive } from './fillArchive.js'
import { publish } from './publishInTurn.js'

// Payload's adapter makes tables in the first of several files only.
process.env['PAYLOAD_FORCE_DRIZZLE_PUSH'] = 'true'

/** A newsroom with so many published stories in one section. */
export const openFilled = async (
  address: string,
  index: Engine,
  stories: number,
): Promise<Awaited<ReturnType<typeof openPayload>> & { readonly filled: number }> => {
  const opened = await openPayload(address)
  const { id: section } = await opened.payload.create({
    collection: 'sections' as CollectionSlug,
    data: { name: { en: 'Society' }, slug: 'society' } as never,
  })
  const [first] = newStories(1)
  if (!first) throw new Error('There are no stories.')
  const { publicId: template } = await publish(opened.payload, first, section)
  const filling = { address, sections: [section], stories, template }
  return { ...opened, filled: await fillArchive(opened.payload, index, filling) }
}
