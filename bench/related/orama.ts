import { create, insertMultiple, search } from '@orama/orama'
import { decayOf, pool, timeOf, tuned, wordsToAsk } from './engine.js'
import type { Engine } from './engine.js'

/** Orama with words cut and boosts; it knows no decay, so its best are weighed by age. */
export const orama: Engine = {
  isInMemory: true,
  name: 'Orama',
  open: async () => {
    const index = create({
      components: {
        tokenizer: {
          language: 'english',
          normalizationCache: new Map(),
          tokenize: (text: string) => [...new Set(text.split(' '))],
        },
      },
      schema: { body: 'string', lead: 'string', time: 'number', title: 'string' },
    })
    return {
      add: async (stories) => {
        await insertMultiple(
          index,
          stories.map((story) => ({ id: story.id, time: timeOf(story), ...story.words })),
        )
      },
      ask: async (story, limit) => {
        const { hits } = await search(index, {
          boost: tuned.boosts,
          limit: pool,
          properties: ['title', 'lead', 'body'],
          term: wordsToAsk(story).join(' '),
        })
        return hits
          .filter(({ id }) => id !== story.id)
          .map(({ document, id, score }) => ({
            id,
            score: score * decayOf(timeOf(story), Number(document.time)),
          }))
          .sort((one, other) => other.score - one.score)
          .slice(0, limit)
          .map(({ id }) => id)
      },
      close: async () => {},
    }
  },
}
