'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { sayFact } from '../../core/translation/facts/index.js'
import { diffWords } from '../../core/translation/paragraphs/index.js'
import type { RowState } from '../../core/translation/sideBySide.js'
import { say } from '../../i18n/label.js'
import type { WordKey } from '../../i18n/label.js'
import type { Row } from './useRows.js'

type Props = {
  readonly isCurrent: boolean
  readonly isMarked: boolean
  readonly languages: { readonly original: string; readonly version: string }
  readonly onGo: () => void
  readonly onInsert: (words: string) => void
  readonly onMark: (() => void) | undefined
  readonly row: Row
}

const stateWords: Readonly<Record<RowState, WordKey>> = {
  added: 'paragraphAdded',
  changed: 'paragraphChanged',
  done: 'paragraphDone',
  extra: 'paragraphExtra',
  open: 'paragraphOpen',
  removed: 'paragraphRemoved',
}

/** A paragraph of the original, what became of it, and what helps to say it in the other language. */
export const SideBySideRow = (props: Props) => {
  const { isCurrent, isMarked, languages, onGo, onInsert, onMark, row } = props
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
        <button aria-describedby={textId} onClick={onGo} type="button">
          {say({ i18n }, isMarked ? 'paragraphDone' : stateWords[state])}
        </button>
        {isStale && !isMarked && onMark && (
          <button aria-describedby={textId} onClick={onMark} type="button">
            {say({ i18n }, 'stillRight')}
          </button>
        )}
      </p>
      <p className="side-by-side-text" id={textId} lang={languages.original}>
        <SourceText language={languages.original} row={row} />
      </p>
      {terms.length > 0 && (
        <p className="side-by-side-terms">
          {terms.map(({ form, name }) => (
            <button
              key={form}
              // The editor keeps the focus, and with it the place where the words go.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onInsert(form)}
              title={say({ i18n }, 'insertTerm', { name })}
              type="button"
            >
              <span lang={languages.version}>{form}</span>
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
}

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
