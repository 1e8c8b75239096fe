import { createHash } from 'node:crypto'
import { textOf } from '../article/documents.js'
import { fold } from '../core/language/fold.js'
import { readPassages } from '../lexical/index.js'

type ArticleText = { readonly [field: string]: unknown }

/**
 * What a version is made from: one short fingerprint per paragraph of the original, headline and summary first.
 *
 * Formatting, spaces and spelling variants that search treats as equal do not count as a change.
 */
export const fingerprintsOf = ({ body, summary, title }: ArticleText): readonly string[] =>
  [textOf(title), textOf(summary), ...readPassages(body).map(({ text }) => text)].map((text) =>
    createHash('sha256')
      .update(fold(text).replace(/\s+/gu, ' ').trim())
      .digest('base64url')
      .slice(0, 16),
  )

/** Whether the original changed in substance since. A version with no fingerprints was never compared: nothing is known. */
export const hasChanged = (before: unknown, now: readonly string[]): boolean =>
  Array.isArray(before) && before.length > 0 && before.join() !== now.join()
