import type { PayloadRequest } from 'payload'
import { findId, idsOf } from '../article/documents.js'
import { toStory } from '../article/story.js'
import type { Story } from '../core/story.js'
import type { Newsroom } from '../options.js'
import { creditField } from './credit.js'
import { deskStyle } from './houseStyle.js'
import { findPhotoCredits } from './media.js'
import { findOriginals } from './originals.js'

type Article = Readonly<Record<string, unknown>>

/**
 * The whole story the rules are asked about: its text with what the desk passed, the credit field, who took its pictures,
 * and its original when it is a version.
 */
export const deskStory = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: Article,
): Promise<Story> => (await storiesReader(newsroom, req, [article]))(article)

/** The same for many articles, in their order, with as many questions to the database as for one. */
export const deskStories = async <T extends Article>(
  newsroom: Newsroom,
  req: PayloadRequest,
  articles: readonly T[],
): Promise<readonly { readonly article: T; readonly story: Story }[]> => {
  const read = await storiesReader(newsroom, req, articles)
  return articles.map((article) => ({ article, story: read(article) }))
}

const storiesReader = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  articles: readonly Article[],
): Promise<(article: Article) => Story> => {
  const desk = await deskStyle(newsroom, req)
  const ids = articles.map(({ id }) => findId(id)).filter((id) => id !== undefined)
  const originals = await findOriginals(newsroom, req, ids)
  const photos = await findPhotoCredits(
    newsroom,
    req,
    articles.flatMap(({ media }) => idsOf(media)),
  )
  return (article) => {
    const text = toStory(article)
    const credit = creditField(article, desk)
    const original = originals.get(String(findId(article['id'])))
    const photoCredits = idsOf(article['media']).flatMap((id) => photos.get(String(id)) ?? [])
    return {
      ...text,
      ...(credit ? { credit } : {}),
      ...(original ? { original } : {}),
      passages: [
        ...text.passages,
        ...photoCredits.map((by, index) => ({ path: `photoCredits/${index}`, text: by })),
      ],
    }
  }
}
