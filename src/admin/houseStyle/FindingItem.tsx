'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Finding } from '../../core/rule.js'
import type { Story } from '../../core/story.js'
import { inAdmin, say } from '../../i18n/label.js'
import type { WordKey } from '../../i18n/label.js'
import { isFixable } from './checkStory.js'
import { contextOf, showBlanks } from './context.js'

type Props = {
  readonly canFix: boolean
  readonly finding: Finding
  readonly isCurrent: boolean
  readonly onFix: (chosen?: string) => void
  readonly onGoTo: () => void
  readonly onPass: (reason: string) => void
  readonly story: Story
}

const levelWord: Readonly<Record<Finding['level'], WordKey>> = {
  error: 'levelError',
  hint: 'levelHint',
  warning: 'levelWarning',
}

/** One finding: what is wrong, the words in context with what is expected, and what can be done. */
export const FindingItem = ({
  canFix,
  finding,
  isCurrent,
  onFix,
  onGoTo,
  onPass,
  story,
}: Props) => {
  const { i18n } = useTranslation()
  const [isPassing, setIsPassing] = useState(false)
  const { actual, choices, expected, level, message, path, rule } = finding
  const { after, before } = contextOf(story, finding)
  const put = choices ? undefined : expected
  return (
    <li
      aria-current={isCurrent}
      className={`house-style-finding house-style-finding--${level}`}
      data-rule={rule}
      ref={isCurrent ? (item) => item?.scrollIntoView({ block: 'nearest' }) : undefined}
    >
      <p className="house-style-message">
        <span className="house-style-level">{say({ i18n }, levelWord[level])}</span>{' '}
        {inAdmin({ i18n }, message)}
      </p>
      {path.includes('/') || path === 'title' || path === 'summary' ? (
        <p className="house-style-context" lang={story.language}>
          {before}
          {actual !== '' &&
            (put === undefined ? (
              <mark>{showBlanks(actual)}</mark>
            ) : (
              <del>{showBlanks(actual)}</del>
            ))}
          {put !== undefined && <ins>{showBlanks(put)}</ins>}
          {after}
        </p>
      ) : null}
      <div className="house-style-actions">
        {canFix && isFixable(finding) && !choices && (
          <button className="house-style-main" onClick={() => onFix()} type="button">
            {say({ i18n }, 'fix')}
          </button>
        )}
        {canFix &&
          choices?.map((choice) => (
            <button key={choice} lang={story.language} onClick={() => onFix(choice)} type="button">
              {showBlanks(choice)}
            </button>
          ))}
        <button onClick={onGoTo} type="button">
          {say({ i18n }, 'goTo')}
        </button>
        {canFix && level !== 'error' && (
          <button aria-expanded={isPassing} onClick={() => setIsPassing(!isPassing)} type="button">
            {say({ i18n }, 'passWithReason')}
          </button>
        )}
      </div>
      {isPassing && <PassForm onCancel={() => setIsPassing(false)} onPass={onPass} />}
    </li>
  )
}

type PassProps = { readonly onCancel: () => void; readonly onPass: (reason: string) => void }

/** Asks why. Not a form of its own: it stands inside the article's. */
const PassForm = ({ onCancel, onPass }: PassProps) => {
  const { i18n } = useTranslation()
  const id = useId()
  const [reason, setReason] = useState('')
  const isGiven = reason.trim() !== ''
  return (
    <div className="house-style-pass">
      <label htmlFor={id}>{say({ i18n }, 'reason')}</label>
      <input
        autoFocus
        id={id}
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
          if (event.key !== 'Enter') return
          event.preventDefault()
          if (isGiven) onPass(reason.trim())
        }}
        type="text"
        value={reason}
      />
      <button disabled={!isGiven} onClick={() => onPass(reason.trim())} type="button">
        {say({ i18n }, 'passIt')}
      </button>
    </div>
  )
}
