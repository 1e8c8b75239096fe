import type { CollectionSlug, PayloadRequest } from 'payload'
import { findId, isObject, textOf } from '../article/documents.js'
import type { RowId } from '../article/documents.js'
import type { Agency, HouseStyle } from '../core/houseStyle.js'
import type { PerLanguage } from '../core/story.js'
import type { Newsroom } from '../options.js'
import type { ArticleRow } from './articleRows.js'
import { besideTransaction } from './besideTransaction.js'
import { onceARequest } from './onceARequest.js'
import { whileStylebookStands } from './whileStylebookStands.js'

/** The house style with the agencies as the desk keeps them, and the way between their codes and rows. */
export type DeskStyle = {
  readonly codeOf: (relation: unknown) => string | undefined
  readonly idOf: (code: string) => RowId | undefined
  readonly style: HouseStyle
}

/** More agencies than any newsroom takes copy from; bounds the one query. */
const maxAgencies = 500

/** The agencies as they are at each request. The house style's own entry stands in for a missing one. */
export const deskStyle = (newsroom: Newsroom, req: PayloadRequest): Promise<DeskStyle> =>
  onceARequest(req, 'newsroomDeskStyle', () =>
    whileStylebookStands(newsroom, req, 'deskStyle', () => readDeskStyle(newsroom, req)),
  )

const readDeskStyle = async (newsroom: Newsroom, req: PayloadRequest): Promise<DeskStyle> => {
  const { docs } = await req.payload.db.find({
    collection: newsroom.slugs.agencies as CollectionSlug,
    joins: false,
    limit: maxAgencies,
    pagination: false,
    req: besideTransaction(req),
  } as never)
  const rows = (docs as unknown as readonly ArticleRow[]).map((doc) => ({
    agency: toAgency(doc),
    id: doc.id,
  }))
  const kept = newsroom.style.agencies.filter(
    ({ code }) => !rows.some(({ agency }) => agency.code === code),
  )
  const ids = new Map(rows.map(({ agency, id }) => [agency.code, id]))
  const codes = new Map(rows.map(({ agency, id }) => [String(id), agency.code]))
  return {
    codeOf: (relation) => codes.get(String(findId(relation))),
    idOf: (code) => ids.get(code),
    style: { ...newsroom.style, agencies: [...rows.map(({ agency }) => agency), ...kept] },
  }
}

const toAgency = (doc: Readonly<Record<string, unknown>>): Agency => ({
  aliases: Array.isArray(doc['aliases'])
    ? doc['aliases'].filter((alias) => typeof alias === 'string')
    : [],
  code: textOf(doc['code']),
  names: textsOf(doc['names']),
  printed: textsOf(doc['printed']),
})

/** The texts of a per-language group that has any, by language. */
export const textsOf = (group: unknown): PerLanguage<string> =>
  isObject(group)
    ? Object.fromEntries(
        Object.entries(group).flatMap(([language, text]) =>
          textOf(text) === '' ? [] : [[language, textOf(text)]],
        ),
      )
    : {}
