import type { CollectionSlug, Payload } from 'payload'
import { readDay } from '../../src/core/reads/readDays.js'
import { openReads } from '../../src/desk/reads/openReads.js'
import type { Newsroom } from '../../src/options.js'

/** Stories of each language that somebody reads today. */
const readToday = 12

/** Lets the newest stories be read today, each one less than the one before, so that most read has something to say. */
export const readTheNews = async (newsroom: Newsroom, payload: Payload): Promise<void> => {
  const { slugs, style } = newsroom
  const { totalDocs } = await payload.count({ collection: slugs.articleReads as CollectionSlug })
  if (totalDocs > 0) return
  const reads = openReads(newsroom, payload)
  const day = readDay(Date.now(), style.timeZone)
  for (const language of newsroom.languages) {
    const { docs } = await payload.find({
      collection: slugs.articles as CollectionSlug,
      depth: 0,
      limit: readToday,
      select: { publicId: true } as never,
      sort: '-publishedAt',
      where: { language: { equals: language } },
    })
    const stories = docs as unknown as readonly { readonly publicId: string }[]
    for (const [index, { publicId }] of stories.entries())
      for (let each = 0; each < 4 * (readToday - index) + 3; each += 1)
        await reads.count(day, publicId)
  }
  await reads.flush()
}
