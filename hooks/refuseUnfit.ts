import type { CollectionBeforeChangeHook, ValidationFieldError } from 'payload'
import { ValidationError } from 'payload'
import { readCredit } from '../src/core/credit/index.js'
import { lint } from '../src/core/lint.js'
import { creditField } from '../src/desk/credit.js'
import { memberOf, textOf } from '../src/desk/documents.js'
import { deskStyle } from '../src/desk/houseStyle.js'
import { findUncreditedMedia } from '../src/desk/media.js'
import { isPublishing } from '../src/desk/publication.js'
import { fieldOf, toStory } from '../src/desk/story.js'
import { label, say } from '../src/i18n/label.js'
import type { WordKey } from '../src/i18n/label.js'
import type { Newsroom } from '../src/options.js'

/**
 * Refuses to publish a story that readers must not see as it is: all reasons at once, each on its field.
 *
 * @throws ValidationError without headline or body, without a credit, with an uncredited picture, or while a rule of
 * level `error` finds something.
 */
export const refuseUnfit = (newsroom: Newsroom): CollectionBeforeChangeHook =>
  async function refuseUnfit({ collection, data, req }) {
    if (!isPublishing(data)) return data
    const inUiLanguage = ({ en, lo }: { en: string; lo: string }): string => (req.i18n.language === 'lo' ? lo : en)
    const refusal = (field: WordKey, path: string, message: string): ValidationFieldError => ({
      label: inUiLanguage(label(field)),
      message,
      path,
    })

    const desk = await deskStyle(newsroom, req)
    const story = toStory(data)
    const hasBody = story.passages.some(({ path, text }) => fieldOf(path) === 'body' && text.trim() !== '')
    const isSummaryOnly = memberOf(data['source'], 'summaryOnly') === true && textOf(data['summary']) !== ''

    const errors: readonly ValidationFieldError[] = [
      ...(textOf(data['title']).trim() === '' ? [refusal('title', 'title', say(req, 'required'))] : []),
      ...(hasBody || isSummaryOnly ? [] : [refusal('body', 'body', say(req, 'body_required'))]),
      ...readCredit(story, desk.style, creditField(data, desk)).problems.map(({ message }) =>
        refusal('credit', 'credit.agencies', inUiLanguage(message)),
      ),
      ...(await findUncreditedMedia(newsroom, req, data['media'])).map((name) =>
        refusal('mediaItems', 'media', say(req, 'photoCreditMissing', { name })),
      ),
      ...lint(story, newsroom.rules, desk.style)
        .filter(({ level }) => level === 'error')
        .map(({ message, path }) => refusal(isKnownField(path) ?? 'body', fieldOf(path), inUiLanguage(message))),
    ]
    if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors: [...errors], req }, req.t)
    return data
  }

const isKnownField = (path: string): WordKey | undefined =>
  (['title', 'summary', 'body'] as const).find((field) => field === fieldOf(path))
