'use client'

import { useTranslation } from '@payloadcms/ui'
import { memo, useId } from 'react'
import { sayFact } from '../../core/translation/facts/index.js'
import { diffWords } from '../../core/translation/paragraphs/index.js'
import type { RowState } from '../../core/translation/sideBySide.js'
import { say } from '../../i18n/label.js'
import type { WordKey } from '../../i18n/label.js'
import type { Row } from './useRows.js'

/** What is done on a row: the cursor goes to it, words are inserted, or it is marked as still right. */
export type RowDeed =
  | { readonly kind: 'go' }
  | { readonly kind: 'insert'; readonly words: string }
  | { readonly kind: 'mark' }

type Props = {
  readonly isCurrent: boolean
  readonly isMarked: boolean
  readonly mayMark: boolean
  readonly onAct: (place: number, deed: RowDeed) => void
  readonly originalLanguage: string
  readonly place: number
  readonly row: Row
  readonly versionLanguage: string
}

const stateWords: Readonly<Record<RowState, WordKey>> = {
  added: 'paragraphAdded',
  changed: 'paragraphChanged',
  done: 'paragraphDone',
  extra: 'paragraphExtra',
  open: 'paragraphOpen',
  removed: 'paragraphRemoved',
}

/**
 * A paragraph of the original, what became of it, and what helps to say it in the other language. Drawn anew only where
 * something in it changed: a story can have hundreds.
 */
export const SideBySideRow = memo(function SideBySideRow(props: Props) {
  const { isCurrent, isMarked, mayMark, onAct, originalLanguage, place, row } = props
  const { i18n } = useTranslation()
  const textId = useId()
  const { facts, state, terms } = row
  const isStale = state === 'added' || state === 'changed' || state === 'removed'
  return (
    <li
      aria-current={isCurrent}
      className={`side-by-side-row side-by-side-row--${isMarked ? 'done' : state}`}
    >
      <p className="side-by-side-state">
        <button
          aria-describedby={textId}
          onClick={() => onAct(place, { kind: 'go' })}
          type="button"
        >
          {say({ i18n }, isMarked ? 'paragraphDone' : stateWords[state])}
        </button>
        {isStale && !isMarked && mayMark && (
          <button
            aria-describedby={textId}
            onClick={() => onAct(place, { kind: 'mark' })}
            type="button"
          >
            {say({ i18n }, 'stillRight')}
          </button>
        )}
      </p>
      <p className="side-by-side-text" id={textId} lang={originalLanguage}>
        <SourceText language={originalLanguage} row={row} />
      </p>
      {terms.length > 0 && (
        <p className="side-by-side-terms">
          {terms.map(({ form, name }) => (
            <button
              key={form}
              // The editor keeps the focus, and with it the place where the words go.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onAct(place, { kind: 'insert', words: form })}
              title={say({ i18n }, 'insertTerm', { name })}
              type="button"
            >
              <span lang={props.versionLanguage}>{form}</span>
            </button>
          ))}
        </p>
      )}
      {facts.length > 0 && (
        <ul className="side-by-side-facts">
          {facts.map((fact) => (
            <li key={sayFact(fact, 'en')}>{sayFact(fact, i18n.language)}</li>
          ))}
        </ul>
      )}
    </li>
  )
})

/** What changed since is marked word by word. */
const SourceText = ({ language, row }: { readonly language: string; readonly row: Row }) => {
  const { before, source, state, version } = row
  if (state === 'extra') return <>{version?.text}</>
  if (before === undefined) return <>{source}</>
  return (
    <>
      {diffWords(before, source, language).map(({ kind, text }, index) => {
        if (kind === 'added') return <ins key={index}>{text}</ins>
        return kind === 'removed' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>
      })}
    </>
  )
}
