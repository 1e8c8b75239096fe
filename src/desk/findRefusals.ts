import type { PayloadRequest, ValidationFieldError } from 'payload'
import { memberOf, textOf } from '../article/documents.js'
import { fieldOf } from '../article/story.js'
import { lint } from '../core/lint.js'
import type { Rule } from '../core/rule.js'
import type { WordKey } from '../i18n/label.js'
import { inAdmin, say } from '../i18n/label.js'
import type { Newsroom } from '../options.js'
import { deskStory } from './deskStory.js'
import { stylebook } from './stylebook.js'

/** Everything that keeps a story from its readers, each on its field, in the language of the request's admin. */
export const findRefusals = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: Readonly<Record<string, unknown>>,
): Promise<readonly ValidationFieldError[]> => {
  const refusal = (field: WordKey, path: string, message: string): ValidationFieldError => ({
    label: say(req, field),
    message,
    path,
  })

  const story = await deskStory(newsroom, req, article)
  const style = await stylebook(newsroom, req)
  const isRefusing = ({ id, level }: Rule): boolean => (style.levels[id] ?? level) === 'error'
  const hasBody = story.passages.some(
    ({ path, text }) => fieldOf(path) === 'body' && text.trim() !== '',
  )
  const isSummaryOnly =
    memberOf(article['source'], 'summaryOnly') === true && textOf(article['summary']) !== ''

  return [
    ...(textOf(article['title']).trim() === ''
      ? [refusal('title', 'title', say(req, 'required'))]
      : []),
    ...(hasBody || isSummaryOnly ? [] : [refusal('body', 'body', say(req, 'body_required'))]),
    ...lint(story, newsroom.rules.filter(isRefusing), style).map(({ message, path }) => {
      const field = fieldOf(path)
      return refusal(wordOf[field] ?? 'body', field, inAdmin(req, message))
    }),
  ]
}

const wordOf: Readonly<Record<string, WordKey>> = {
  'credit.agencies': 'credit',
  media: 'mediaItems',
  summary: 'summary',
  title: 'title',
}
