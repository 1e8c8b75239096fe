import type { Passed, Story } from '../core/story.js'
import { readPassages, writePassages } from '../lexical/index.js'
import { isObject, textOf } from './documents.js'

type ArticleText = { readonly [field: string]: unknown }

/** The article as the core sees it: headline, summary and the blocks of the body, and what the desk passed in them. */
export const toStory = ({ body, language, passes, summary, title }: ArticleText): Story => ({
  language: textOf(language),
  passed: toPassed(passes),
  passages: [
    { path: 'title', text: textOf(title) },
    { path: 'summary', text: textOf(summary) },
    ...readPassages(body),
  ],
})

const toPassed = (passes: unknown): readonly Passed[] =>
  (Array.isArray(passes) ? passes : [])
    .filter(isObject)
    .map(({ rule, words }) => ({ rule: textOf(rule), words: textOf(words) }))

/** The article with a story's texts written back; fields whose text did not change keep their value. */
export const withStory = <T extends ArticleText>(article: T, { passages }: Story): T => {
  const textAt = (path: string): string =>
    passages.find((passage) => passage.path === path)?.text ?? ''
  return {
    ...article,
    ...(textOf(article['title']) === textAt('title') ? {} : { title: textAt('title') }),
    ...(textOf(article['summary']) === textAt('summary') ? {} : { summary: textAt('summary') }),
    body: writePassages(article['body'], passages),
  }
}

/** The field of the article form a passage is typed in: `body/3` is the field `body`, `photoCredits/0` is `media`. */
export const fieldOf = (path: string): string => {
  const field = path.split('/')[0] ?? path
  return field === 'photoCredits' ? 'media' : field
}
