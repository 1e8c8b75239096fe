import MiniSearch from 'minisearch'
import { decayOf, timeOf, tuned, wordsToAsk } from './engine.js'
import type { Engine } from './engine.js'

const split = (text: string): string[] => text.split(' ')

/** MiniSearch with words cut, boosts and decay. */
export const miniSearch: Engine = {
  isInMemory: true,
  name: 'MiniSearch',
  open: async () => {
    const index = new MiniSearch({
      fields: ['title', 'lead', 'body'],
      processTerm: (term) => term,
      storeFields: ['time'],
      tokenize: split,
    })
    return {
      add: async (stories) =>
        index.addAll(
          stories.map((story) => ({ id: story.id, time: timeOf(story), ...story.words })),
        ),
      ask: async (story, limit) =>
        index
          .search(wordsToAsk(story).join(' '), {
            boost: tuned.boosts,
            boostDocument: (_, __, stored) => decayOf(timeOf(story), Number(stored?.['time'])),
          })
          .filter(({ id }) => id !== story.id)
          .slice(0, limit)
          .map(({ id }) => String(id)),
      close: async () => index.removeAll(),
    }
  },
}
