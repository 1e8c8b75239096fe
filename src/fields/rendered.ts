import type { FieldHook, PayloadRequest, TextField } from 'payload'
import { textOf } from '../article/documents.js'
import { printCredit, printSignOff } from '../core/credit/index.js'
import { printStamp } from '../core/dates/stamps.js'
import { creditOf } from '../desk/credit.js'
import { deskStyle } from '../desk/houseStyle.js'
import type { DeskStyle } from '../desk/houseStyle.js'
import { label } from '../i18n/label.js'
import type { WordKey } from '../i18n/label.js'
import type { Newsroom } from '../options.js'

type Article = Readonly<Record<string, unknown>>

/** The article fields the rendered ones are made from; they are read along whatever a query selects. */
export const renderedFrom = { credit: true, language: true, publishedAt: true, slug: true } as const

const rendered = (
  name: 'creditLine' | 'signOff' | 'stamp' | 'url',
  render: (article: Article, req: PayloadRequest) => Promise<null | string> | null | string,
  hidden = false,
): TextField => {
  const read: FieldHook = ({ req, siblingData }) => render(siblingData, req)
  return {
    name,
    type: 'text',
    admin: { hidden, position: 'sidebar', readOnly: true },
    hooks: { afterRead: [read] },
    label: label(name satisfies WordKey),
    virtual: true,
  }
}

/** What readers see in place of stored facts: printed anew on every read, in the article's language and the house's form. */
export const renderedFields = (newsroom: Newsroom): readonly TextField[] => {
  const withCredit =
    (print: (article: Article, desk: DeskStyle) => string) =>
    async (article: Article, req: PayloadRequest) => {
      const desk = await deskStyle(newsroom, req)
      return creditOf(article, desk).agencies.length > 0 ? print(article, desk) : null
    }
  return [
    rendered('stamp', ({ publishedAt }) =>
      textOf(publishedAt) === '' ? null : printStamp(textOf(publishedAt), newsroom.style),
    ),
    rendered(
      'creditLine',
      withCredit((article, desk) =>
        printCredit(creditOf(article, desk), textOf(article['language']), desk.style),
      ),
    ),
    rendered(
      'signOff',
      withCredit((article, desk) =>
        printSignOff(creditOf(article, desk), textOf(article['language']), desk.style),
      ),
    ),
    rendered(
      'url',
      ({ language, slug }) =>
        textOf(slug) === ''
          ? null
          : newsroom.articleUrl({ language: textOf(language), slug: textOf(slug) }),
      true,
    ),
  ]
}
