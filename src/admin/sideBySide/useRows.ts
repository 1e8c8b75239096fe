'use client'

import { useMemo, useRef } from 'react'
import type { SideBySideView } from '../../article/sideBySideView.js'
import type { RegisteredName } from '../../core/houseStyle.js'
import { findNames } from '../../core/names/findNames.js'
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

/** The original beside what the form says at this moment; a row that says what it said is the same object. */
export const useRows = ({ kept, names, now, original, staleness }: SideBySideView): Rows => {
  const { body, language, summary, title } = useDraft()
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
      terms: termsIn(row.source, original.language, language, names),
    }))
  }, [body, kept, language, names, now, original.language, staleness, summary, title])
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
