import type { HouseStyle } from '../core/houseStyle.js'
import type { NewsArticle } from '../core/newsArticle.js'
import { writePage } from './writePage.js'
import type { PrintedStory } from './writePage.js'

/** A published story and its other news as the agency's page: see {@link writePage}. */
export const toPage = (article: NewsArticle, style: HouseStyle): string => {
  const paragraphs = article.text === '' ? [] : article.text.split(/\n{2,}/u)
  return writePage(
    { ...printed(article), paragraphs, reads: article.reads },
    article.otherNews.map(printed),
    article.language,
    style,
  )
}

const printed = ({
  credit,
  publishedAt,
  section,
  summary,
  title,
}: NewsArticle | NewsArticle['otherNews'][number]): PrintedStory => ({
  credit,
  paragraphs: [],
  publishedAt,
  section: section?.name,
  summary,
  title,
})
