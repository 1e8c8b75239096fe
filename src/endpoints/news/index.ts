import type { Endpoint } from 'payload'
import { newsRoute } from '../../delivery/newsRoute.js'
import type { NewsRoute } from '../../delivery/newsRoute.js'
import type { Newsroom } from '../../options.js'
import { articleById, articleBySlug } from './article.js'
import { articleFormats } from './articleFormats.js'
import { articles } from './articles.js'
import { feeds } from './feeds.js'
import { health } from './health.js'
import { mostRead } from './mostRead.js'
import { openApi } from './openApi.js'
import { otherNewsById } from './otherNews.js'
import { search } from './search.js'
import { sections } from './sections.js'
import { monthlySitemap, newsSitemap, sitemapIndex } from './sitemaps.js'
import { unreadable } from './unreadable.js'

/**
 * The public API of a newsroom, in the order in which addresses are compared: those without a language first, for a language
 * could be any word.
 */
export const newsEndpoints = (newsroom: Newsroom): readonly Omit<Endpoint, 'root'>[] => {
  const built = <Query>(route: NewsRoute<Query>) => newsRoute(newsroom, route)
  return [
    ...unreadable(newsroom),
    ...health(newsroom),
    ...built(sections),
    ...built(openApi),
    ...built(sitemapIndex),
    ...built(newsSitemap),
    ...built(monthlySitemap),
    ...built(otherNewsById),
    ...articleFormats.flatMap(built),
    ...built(articleById),
    ...built(articles),
    ...built(articleBySlug),
    ...feeds.flatMap(built),
    ...built(mostRead),
    ...built(search),
  ]
}
