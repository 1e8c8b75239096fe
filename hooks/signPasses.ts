import type { CollectionBeforeChangeHook } from 'payload'
import { isObject, textOf } from '../src/article/documents.js'

/**
 * Notes who passed a finding and when. A pass that stood before keeps its signature: nobody can sign for somebody else,
 * or move a pass in time.
 */
export const signPasses: CollectionBeforeChangeHook = function signPasses({
  data,
  originalDoc,
  req,
}) {
  if (!Array.isArray(data['passes'])) return data
  const before = new Map(
    passesOf(originalDoc).map((pass) => [keyOf(pass), { at: pass['at'], by: pass['by'] }]),
  )
  return {
    ...data,
    passes: passesOf(data).map((pass) => ({
      ...pass,
      ...(before.get(keyOf(pass)) ?? { at: new Date().toISOString(), by: req.user?.id ?? null }),
    })),
  }
}

const passesOf = (article: unknown): readonly Readonly<Record<string, unknown>>[] =>
  isObject(article) && Array.isArray(article['passes']) ? article['passes'].filter(isObject) : []

const keyOf = ({ reason, rule, words }: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([textOf(rule), textOf(words), textOf(reason)])
