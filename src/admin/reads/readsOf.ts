import type { Payload } from 'payload'
import { findId, isObject } from '../../article/documents.js'
import { askTogether } from '../../desk/askTogether.js'
import { countReads } from '../../desk/reads/countReads.js'
import type { Newsroom } from '../../options.js'

/** The rows of a list are counted with one question. */
const counted = askTogether((payload: Payload, ids) =>
  countReads(payload.config.custom['newsroom'] as Newsroom, payload, ids),
)

/** How often a story was read, what it brought along included; `undefined` for one that was never out. */
export const readsOf = async (payload: Payload, article: unknown): Promise<number | undefined> => {
  const id = findId(article)
  if (id === undefined || !isObject(article) || !article['publishedAt']) return undefined
  const { openingReads } = article
  return (typeof openingReads === 'number' ? openingReads : 0) + ((await counted(payload, id)) ?? 0)
}

/** 1,713 in both languages of the admin, as the site prints it. */
export const grouped = (count: number): string => count.toLocaleString('en')
