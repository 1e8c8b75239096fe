import type { PayloadRequest } from 'payload'
import { findId } from '../article/documents.js'
import { toStory } from '../article/story.js'
import type { Story } from '../core/story.js'
import type { Newsroom } from '../options.js'
import { creditField } from './credit.js'
import { deskStyle } from './houseStyle.js'
import { readPhotoCredits } from './media.js'
import { findOriginalCredit } from './originalCredit.js'

/**
 * The whole story the rules are asked about: its text with what the desk passed, the credit field, who took its pictures,
 * and who the original is credited to when it is a version.
 */
export const deskStory = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: Readonly<Record<string, unknown>>,
): Promise<Story> => {
  const text = toStory(article)
  const credit = creditField(article, await deskStyle(newsroom, req))
  const original = await findOriginalCredit(newsroom, req, findId(article['id']))
  const photoCredits = await readPhotoCredits(newsroom, req, article['media'])
  return {
    ...text,
    ...(credit ? { credit } : {}),
    ...(original ? { original: { credit: original } } : {}),
    passages: [
      ...text.passages,
      ...photoCredits.map((credit, index) => ({ path: `photoCredits/${index}`, text: credit })),
    ],
  }
}
