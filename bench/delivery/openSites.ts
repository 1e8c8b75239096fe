import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { getPayload, handleEndpoints } from 'payload'
import type { NewsroomOptions } from '../../src/options.js'
import { testConfig } from '../../tests/setup/payload.js'
import { plainArticles } from '../publish/plainArticles.js'
import { publish } from '../publish/publishInTurn.js'
import { newStories } from '../related/growingArchive.js'

type Ask = (request: Request) => Promise<Response>

/** One database, answered from by the newsroom's public API and by Payload's own REST without the plugin's hooks. */
export type Sites = {
  readonly close: () => Promise<void>
  /** Saves the newest story as the admin does while somebody types; every tenth time publishes another. */
  readonly edit: () => Promise<void>
  readonly ours: Ask
  readonly plain: Ask
  /** Public ids of its stories, the oldest first. */
  readonly publicIds: readonly string[]
}

const stories = 100

const savesPerStory = 10

/** Small, so that it is full early in a long run. */
const cache = { megabytes: 16 }

export const openSites = async (address: string): Promise<Sites> => {
  const ours = await open(address, {
    delivery: { cache, siteUrl: 'https://news.example.la' },
  })
  const plain = await open(address, { overrides: { articles: plainArticles } })
  const { id } = await ours.payload.create({
    collection: 'sections' as CollectionSlug,
    data: { name: { en: 'Society' }, slug: 'society' } as never,
  })
  const waiting = newStories(stories + 500)[Symbol.iterator]()
  const publishNext = async (): Promise<string> => {
    const { value } = waiting.next()
    if (!value) throw new Error('There are no stories left.')
    return (await publish(ours.payload, value, id)).publicId
  }
  const publicIds: string[] = []
  let saves = 0
  while (publicIds.length < stories) publicIds.push(await publishNext())
  return {
    close: async () => {
      await ours.payload.destroy()
      await plain.payload.destroy()
    },
    edit: async () => {
      saves += 1
      if (saves % savesPerStory > 0)
        return autosave(ours.payload, publicIds.at(-1), `Headline ${saves}`)
      publicIds.push(await publishNext())
      await ours.payload.jobs.run({ limit: 10 })
    },
    ours: ours.ask,
    plain: plain.ask,
    publicIds,
  }
}

const autosave = async (payload: Payload, publicId = '', title: string): Promise<void> => {
  await payload.update({
    autosave: true,
    collection: 'articles' as CollectionSlug,
    data: { title } as never,
    depth: 0,
    draft: true,
    where: { publicId: { equals: publicId } },
  })
}

const open = async (
  address: string,
  options: NewsroomOptions,
): Promise<{ readonly ask: Ask; readonly payload: Payload }> => {
  const config = await testConfig(options, { logger: { options: { level: 'error' } } }, address)
  const key = randomUUID()
  const payload = await getPayload({ config, cron: false, key })
  return {
    ask: (request) => handleEndpoints({ config, payloadInstanceCacheKey: key, request }),
    payload,
  }
}
