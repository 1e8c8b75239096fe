import type { PayloadRequest, ValidationFieldError } from 'payload'
import { memberOf, textOf } from '../article/documents.js'
import { fieldOf, toStory } from '../article/story.js'
import { readCredit } from '../core/credit/index.js'
import { lint } from '../core/lint.js'
import type { WordKey } from '../i18n/label.js'
import { label, say } from '../i18n/label.js'
import type { Newsroom } from '../options.js'
import { creditField } from './credit.js'
import { deskStyle } from './houseStyle.js'
import { findUncreditedMedia } from './media.js'

type Both = { readonly en: string; readonly lo: string }

/** Everything that keeps a story from its readers, each on its field, in the language of the request's admin. */
export const findRefusals = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  article: Readonly<Record<string, unknown>>,
): Promise<readonly ValidationFieldError[]> => {
  const inUiLanguage = ({ en, lo }: Both): string => (req.i18n.language === 'lo' ? lo : en)
  const refusal = (field: WordKey, path: string, message: string): ValidationFieldError => ({
    label: inUiLanguage(label(field)),
    message,
    path,
  })

  const desk = await deskStyle(newsroom, req)
  const story = toStory(article)
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
    ...readCredit(story, desk.style, creditField(article, desk)).problems.map(({ message }) =>
      refusal('credit', 'credit.agencies', inUiLanguage(message)),
    ),
    ...(await findUncreditedMedia(newsroom, req, article['media'])).map((name) =>
      refusal('mediaItems', 'media', say(req, 'photoCreditMissing', { name })),
    ),
    ...lint(story, newsroom.rules, desk.style)
      .filter(({ level }) => level === 'error')
      .map(({ message, path }) => refusal(wordOf(path), fieldOf(path), inUiLanguage(message))),
  ]
}

const wordOf = (path: string): WordKey =>
  (['title', 'summary'] as const).find((field) => field === fieldOf(path)) ?? 'body'
