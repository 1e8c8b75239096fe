import type { RowId } from '../article/documents.js'
import { textOf } from '../article/documents.js'
import type { Rule } from '../core/rule.js'
import type { Story } from '../core/story.js'
import { countArchive, readArchive } from '../desk/archive.js'
import type { ArchiveQuestion } from '../desk/archive.js'
import type { ArticleRow } from '../desk/articleRows.js'
import { deskStories } from '../desk/deskStory.js'
import { tidyArticle } from '../desk/tidyArticle.js'
import { toSample } from './archiveTally.js'
import type { Sample } from './archiveTally.js'
import { isInterrupted } from './interruption.js'
import type { Desk } from './openDesk.js'
import { startProgress } from './progress.js'

/** What one rule would correct in one article. `updatedAt` tells whether the article is still the one that was read. */
export type Plan = {
  readonly article: RowId
  readonly changes: readonly Sample[]
  readonly language: string
  readonly status: 'draft' | 'published'
  readonly title: string
  readonly updatedAt: string
}

export type Plans = {
  /** Articles the rule failed on, which is a mistake in the rule. */
  readonly failed: readonly { readonly article: RowId; readonly reason: string }[]
  readonly plans: readonly Plan[]
  readonly stories: number
}

/** Walks the archive and says what the rule would correct. Changes nothing; ends early when the signal is aborted. */
export const planTidy = async (
  desk: Desk,
  rule: Rule,
  question: ArchiveQuestion,
  signal: AbortSignal,
): Promise<Plans> => {
  const { newsroom, req } = desk
  const bar = startProgress('Reading', await countArchive(newsroom, req, question), 'articles')
  const failed: { article: RowId; reason: string }[] = []
  const plans: Plan[] = []
  let stories = 0
  try {
    for await (const { articles, rows } of readArchive(newsroom, req, question)) {
      for (const { article, story } of await deskStories(newsroom, req, articles)) {
        stories += 1
        try {
          plans.push(...(await planArticle(desk, rule, article, story)))
        } catch (error) {
          failed.push({
            article: article.id,
            reason: error instanceof Error ? error.message : String(error),
          })
        }
      }
      bar.increment(rows)
      if (await isInterrupted(signal)) break
    }
  } finally {
    bar.stop()
  }
  return { failed, plans, stories }
}

const planArticle = async (
  { newsroom, req }: Desk,
  rule: Rule,
  article: ArticleRow,
  story: Story,
): Promise<readonly Plan[]> => {
  const { applied } = await tidyArticle(newsroom, req, { article, story }, [rule])
  if (applied.length === 0) return []
  return [
    {
      article: article.id,
      changes: applied.map((finding) => toSample(article, story, finding)),
      language: textOf(article['language']),
      status: article['_status'] === 'published' ? 'published' : 'draft',
      title: textOf(article['title']),
      updatedAt: textOf(article['updatedAt']),
    },
  ]
}
