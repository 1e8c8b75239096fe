import { timeOf, tuned, wordsToAsk } from './engine.js'
import type { Engine } from './engine.js'
import { clientsOf, openEmptyPayload } from './openPayload.js'

/** MongoDB's `$text` with words cut, boosts and decay. */
export const mongoText: Engine = {
  isInMemory: false,
  name: 'MongoDB $text',
  open: async (address) => {
    const payload = await openEmptyPayload(address)
    const stories = clientsOf(payload).connection.collection('bench-texts')
    await stories.createIndex(
      { body: 'text', lead: 'text', title: 'text' },
      { default_language: 'none', weights: tuned.boosts },
    )
    return {
      add: async (added) => {
        await stories.insertMany(
          added.map((story) => ({ _id: story.id, time: timeOf(story), ...story.words })),
        )
      },
      ask: async (story, limit) => {
        const age = { $abs: { $subtract: ['$time', timeOf(story)] } }
        const rows = await stories
          .aggregate([
            {
              $match: {
                $text: { $diacriticSensitive: true, $search: wordsToAsk(story).join(' ') },
                _id: { $ne: story.id },
              },
            },
            {
              $project: {
                score: {
                  $multiply: [
                    { $meta: 'textScore' },
                    { $pow: [0.5, { $divide: [age, tuned.halfLife] }] },
                  ],
                },
              },
            },
            { $sort: { score: -1 } },
            { $limit: limit },
          ])
          .toArray()
        return rows.map(({ _id }) => String(_id))
      },
      close: () => payload.destroy(),
    }
  },
}
