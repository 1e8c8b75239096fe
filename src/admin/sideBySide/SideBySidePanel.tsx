'use client'

import { useEditDepth, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SideBySideView } from '../../article/sideBySideView.js'
import { isOpen } from '../../core/translation/sideBySide.js'
import { say } from '../../i18n/label.js'
import { insertWords } from './insertWords.js'
import { showParagraph } from './showParagraph.js'
import { SideBySideRow } from './SideBySideRow.js'
import type { RowDeed } from './SideBySideRow.js'
import { SideBySideStyle } from './SideBySideStyle.js'
import { useMarks } from './useMarks.js'
import { useRows } from './useRows.js'

/** On the page while the original takes the left side of it. */
const beside = 'newsroom-side-by-side'

/** The original at the left, paragraph by paragraph, while its version is written at the right. */
export const SideBySidePanel = (view: SideBySideView) => {
  const { i18n } = useTranslation()
  const depth = useEditDepth()
  const root = useRef<HTMLElement>(null)
  const [isBeside, setIsBeside] = useState(true)
  const [current, setCurrent] = useState<string>()
  const { failed, isMarked, mark } = useMarks(view.deskUrl)
  const { language, rows } = useRows(view)
  const open = rows.filter((row) => isOpen(row) && !isMarked(row))

  // In a drawer over another story there is no room for two sides.
  const hasRoom = depth <= 1
  useEffect(() => {
    document.documentElement.classList.toggle(beside, isBeside && hasRoom)
    return () => document.documentElement.classList.remove(beside)
  }, [hasRoom, isBeside])

  const go = (index: number): void => {
    const row = rows[index]
    if (!row) return
    setCurrent(keyOf(row, index))
    root.current?.querySelectorAll('li')[index]?.scrollIntoView({ block: 'nearest' })
    showParagraph(root.current?.closest('form') ?? null, depth, row.version)
  }
  const goToNext = (): void => {
    const at = rows.findIndex((row, index) => keyOf(row, index) === current)
    const next = [...rows.keys()].map((step) => (at + 1 + step) % rows.length)
    const index = next.find((each) => open.some((row) => row === rows[each]))
    if (index !== undefined) go(index)
  }
  useNextKey(goToNext)
  const act = useLatest((place: number, deed: RowDeed) => {
    if (deed.kind === 'go') go(place)
    else if (deed.kind === 'insert') insertWords(depth, deed.words)
    else if (rows[place]) mark(rows[place])
  })

  return (
    <section aria-label={say({ i18n }, 'sideBySide')} className="side-by-side" ref={root}>
      <SideBySideStyle />
      <div className="side-by-side-head">
        <h3 className="field-label">
          <a href={view.original.url}>
            {say({ i18n }, 'original')} · {view.original.name}
          </a>
        </h3>
        <p role="status">
          {open.length === 0
            ? say({ i18n }, 'nothingOpen')
            : say({ i18n }, 'paragraphsOpen', { count: String(open.length) })}
        </p>
        <button disabled={open.length === 0} onClick={goToNext} type="button">
          {say({ i18n }, 'nextOpen')} <kbd>F9</kbd>
        </button>
        <button aria-pressed={isBeside} onClick={() => setIsBeside(!isBeside)} type="button">
          {say({ i18n }, 'sideBySide')}
        </button>
      </div>
      {failed !== undefined && (
        <p role="alert">{say({ i18n }, 'deskFailed', { reason: failed })}</p>
      )}
      <ol>
        {rows.map((row, index) => (
          <SideBySideRow
            isCurrent={keyOf(row, index) === current}
            isMarked={isMarked(row)}
            key={keyOf(row, index)}
            mayMark={view.mayMark}
            onAct={act}
            originalLanguage={view.original.language}
            place={index}
            row={row}
            versionLanguage={language}
          />
        ))}
      </ol>
    </section>
  )
}

const keyOf = ({ path, state }: { path: string; state: string }, index: number): string =>
  `${state === 'added' ? 'added' : 'kept'} ${path} ${index}`

/** One function for as long as the panel stands, that does what the newest of its kind does: rows need not be drawn anew. */
const useLatest = <Args extends readonly unknown[]>(
  newest: (...args: Args) => void,
): ((...args: Args) => void) => {
  const latest = useRef(newest)
  useEffect(() => {
    latest.current = newest
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}

/** F9 leads to the next paragraph that waits, from anywhere in the page. */
const useNextKey = (goToNext: () => void): void => {
  const next = useLatest(goToNext)
  useEffect(() => {
    const act = (event: KeyboardEvent): void => {
      if (event.code !== 'F9' || event.isComposing) return
      event.preventDefault()
      next()
    }
    window.addEventListener('keydown', act)
    return () => window.removeEventListener('keydown', act)
  }, [next])
}
