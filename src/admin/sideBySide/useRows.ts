'use client'

import { useDeferredValue, useMemo, useRef } from 'react'
import type { SideBySideView } from '../../article/sideBySideView.js'
import type { RegisteredName } from '../../core/houseStyle.js'
import { findNames } from '../../core/names/findNames.js'
import { rememberLast } from '../../core/rememberLast.js'
import { checkPassages } from '../../core/translation/checkPassages.js'
import type { FactWarning } from '../../core/translation/facts/index.js'
import type { SideBySideRow } from '../../core/translation/sideBySide.js'
import { toRows } from '../../core/translation/sideBySide.js'
import { readPassages } from '../../lexical/index.js'
import { useDraft } from '../otherNews/useDraft.js'

/** A name of the paragraph, and how the version's language writes it. */
export type TermForm = { readonly form: string; readonly name: string }

export type Row = SideBySideRow & {
  readonly facts: readonly FactWarning[]
  readonly terms: readonly TermForm[]
}

export type Rows = { readonly language: string; readonly rows: readonly Row[] }

/**
 * The original beside what the form says at this moment; a row that says what it said is the same object. Whoever types sees
 * the key before the rows: a long story takes longer to compare than a key may.
 */
export const useRows = ({ kept, names, now, original, staleness }: SideBySideView): Rows => {
  const { body, language, summary, title } = useDeferredValue(useDraft())
  const termsOf = useMemo(() => {
    const remembered = rememberLast<string, readonly TermForm[]>(1000)
    return (text: string) =>
      remembered(text, () => termsIn(text, original.language, language, names))
  }, [language, names, original.language])
  const known = useRef<readonly Row[]>([])
  const rows = useMemo(() => {
    const version = [
      { path: 'title', text: title },
      { path: 'summary', text: summary },
      ...readPassages(body),
    ]
    const checked = checkPassages(
      { language: original.language, passages: now },
      { language, passages: version },
      names,
    )
    const facts = new Map(checked.map(({ passage, warnings }) => [passage.path, warnings]))
    return toRows(kept, now, staleness, version).map((row) => ({
      ...row,
      facts: facts.get(row.version?.path ?? '') ?? [],
      terms: termsOf(row.source),
    }))
  }, [body, kept, language, names, now, original.language, staleness, summary, termsOf, title])
  return useMemo(() => {
    known.current = withKnown(known.current, rows)
    return { language, rows: known.current }
  }, [language, rows])
}

const withKnown = (known: readonly Row[], rows: readonly Row[]): readonly Row[] => {
  const texts = new Map(known.map((row) => [JSON.stringify(row), row]))
  return rows.map((row) => texts.get(JSON.stringify(row)) ?? row)
}

const termsIn = (
  text: string,
  from: string,
  to: string,
  names: readonly RegisteredName[],
): readonly TermForm[] => {
  const found = findNames({ language: from, passages: [{ path: 'body/0', text }] }, names)
  const terms = new Map<string, TermForm>()
  for (const { spelling } of found) {
    const { preferred } = spelling.entry
    const [form, name] = [preferred[to], preferred[from] ?? spelling.preferred]
    if (form) terms.set(form, { form, name })
  }
  return [...terms.values()]
}
