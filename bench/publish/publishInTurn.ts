import type { CollectionSlug, Payload } from 'payload'
import { toBody } from '../../src/lexical/index.js'
import { ordinaryParagraphs } from '../ordinary.js'
import type { BenchStory } from '../related/engine.js'

type Id = number | string

const articles = 'articles' as CollectionSlug
/** With headline and lead, and what the event says in its own words, a story of 400. */
const ordinaryWords = 220

/** A story as a reporter types it: the credit in the lead, the sign-off at the end. */
const toArticle = ({ words: { body, lead, title } }: BenchStory, section: Id | undefined) => ({
  body: toBody([
    `(KPL) ${toSentence(lead)}`,
    toSentence(body),
    ...ordinaryParagraphs(ordinaryWords, 'en'),
    'KPL',
  ]),
  language: 'en',
  section,
  title: toSentence(title).slice(0, -1),
})

const toSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

/** Gives the public id of the story and how long it took to publish its draft, in milliseconds. */
export const publish = async (
  payload: Payload,
  story: BenchStory,
  section: Id | undefined,
): Promise<{ readonly publicId: string; readonly time: number }> => {
  const data = toArticle(story, section)
  const { id, publicId } = (await payload.create({
    collection: articles,
    data: { ...data, _status: 'draft' } as never,
    depth: 0,
    draft: true,
  })) as unknown as { readonly id: Id; readonly publicId: string }
  const before = performance.now()
  await payload.update({
    id,
    collection: articles,
    data: { ...data, _status: 'published' } as never,
    depth: 0,
  })
  return { publicId, time: performance.now() - before }
}

export type Times = {
  readonly later: readonly number[]
  readonly ours: readonly number[]
  readonly plain: readonly number[]
}

/** Publishes a story without the plugin, one with it, the next two the other way round; then does the jobs that are due. */
export const publishInTurn = async (
  { ours, plain }: { readonly ours: Payload; readonly plain: Payload },
  stories: readonly BenchStory[],
  sections: readonly Id[],
): Promise<Times> => {
  const times = { later: [] as number[], ours: [] as number[], plain: [] as number[] }
  for (const [turn, story] of stories.entries()) {
    const isOurs = turn % 4 === 1 || turn % 4 === 2
    const section = sections[Number(story.section) - 1]
    const { time } = await publish(isOurs ? ours : plain, story, section)
    times[isOurs ? 'ours' : 'plain'].push(time)
    if (!isOurs) continue
    const before = performance.now()
    await ours.jobs.run({ limit: 10 })
    times.later.push(performance.now() - before)
  }
  return times
}
