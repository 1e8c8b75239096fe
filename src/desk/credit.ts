import { idsOf, memberOf, textOf } from '../article/documents.js'
import type { Credit, CreditField, CreditKind, Dateline } from '../core/credit/index.js'
import type { DeskStyle } from './houseStyle.js'

const kinds: readonly CreditKind[] = ['joint', 'own', 'republished']

/** The credit as the article's field holds it; `undefined` when the field is empty. */
export const creditField = (
  article: { readonly [field: string]: unknown },
  desk: DeskStyle,
): CreditField | undefined => {
  const group = article['credit']
  const agencies = idsOf(memberOf(group, 'agencies')).flatMap((id) => desk.codeOf(id) ?? [])
  const kind = kinds.find((known) => known === memberOf(group, 'kind'))
  if (agencies.length === 0) return undefined
  return kind ? { agencies, kind } : { agencies }
}

/** The credit of a published article. Before publication established one, an article has the kind of an own story. */
export const creditOf = (
  article: { readonly [field: string]: unknown },
  desk: DeskStyle,
): Credit => {
  const { agencies = [], kind = 'own' } = creditField(article, desk) ?? {}
  return { agencies, kind }
}

/** The article with its credit, and the place and date another agency's dateline gave, where the desk left them empty. */
export const withCredit = <T extends { readonly [field: string]: unknown }>(
  article: T,
  { agencies, kind }: CreditField,
  dateline: Dateline | undefined,
  desk: DeskStyle,
): T => ({
  ...article,
  credit: {
    agencies: agencies.flatMap((code) => desk.idOf(code) ?? []),
    ...(kind ? { kind } : {}),
  },
  ...(dateline && textOf(article['place']) === '' ? { place: dateline.place } : {}),
  ...(dateline?.date && textOf(article['datelineDate']) === ''
    ? { datelineDate: dateline.date }
    : {}),
})
