import type { PayloadRequest } from 'payload'
import { withStory } from '../article/story.js'
import type { Finding, Rule } from '../core/rule.js'
import type { Story } from '../core/story.js'
import { correct } from '../core/tidy.js'
import type { Newsroom } from '../options.js'
import { withCredit } from './credit.js'
import { deskStyle } from './houseStyle.js'
import { stylebook } from './stylebook.js'

/** An article with every correction these rules make without asking; a credit read off the copy is in its field. */
export const tidyArticle = async <T extends Readonly<Record<string, unknown>>>(
  newsroom: Newsroom,
  req: PayloadRequest,
  { article, story }: { readonly article: T; readonly story: Story },
  rules: readonly Rule[],
): Promise<{ readonly applied: readonly Finding[]; readonly article: T }> => {
  const { applied, story: tidied } = correct(story, rules, await stylebook(newsroom, req))
  const written = withStory(article, tidied)
  const isCreditRead = tidied.credit !== undefined && tidied.credit !== story.credit
  return {
    applied,
    article: isCreditRead
      ? withCredit(written, tidied.credit, tidied.dateline, await deskStyle(newsroom, req))
      : written,
  }
}
