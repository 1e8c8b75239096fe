'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { CardRequest, DeskRow } from '../../article/translationDesk.js'
import { say } from '../../i18n/label.js'
import type { WordKey } from '../../i18n/label.js'

type Props = {
  readonly admin: string
  /** The name of a language in the language of the admin. */
  readonly nameOf: (language: string) => string
  readonly onAct: (asked: CardRequest) => void
  readonly onStart: () => void
  readonly row: DeskRow
}

/** What is done with one click; what asks for a reason is not among it. */
const clicks = {
  approve: 'approve',
  askAgain: 'askAgain',
  claim: 'claim',
  release: 'release',
  return: 'returnVersion',
  submit: 'submitForReview',
} as const satisfies { readonly [action in CardRequest['action']]?: WordKey }

type Click = keyof typeof clicks

const isClick = (action: string): action is Click => action in clicks

/** One job of the desk: which story, into which language, whose it is and by when. */
export const DeskCard = ({ admin, nameOf, onAct, onStart, row }: Props) => {
  const { i18n } = useTranslation()
  const titleId = useId()
  const { actions, assignee, dueStamp, isOverdue, isUrgent, language, note, original } = row
  const [isDeclining, setIsDeclining] = useState(false)
  return (
    <li>
      <div className="translation-desk-story">
        <a
          href={`${admin}${row.version?.id ?? original.id}`}
          id={titleId}
          lang={row.version?.title ? language : original.language}
        >
          {row.version?.title || original.title}
        </a>
        <p>
          {nameOf(original.language)} → {nameOf(language)}
          {assignee && ` · ${assignee.name}`}
          {dueStamp && ` · ${say({ i18n }, 'dueAt')} ${dueStamp}`}
          {row.staleCount > 0 &&
            ` · ${say({ i18n }, 'paragraphsOpen', { count: String(row.staleCount) })}`}
          {isUrgent && <strong> · {say({ i18n }, 'urgent')}</strong>}
          {isOverdue && <strong> · {say({ i18n }, 'overdue')}</strong>}
        </p>
        {note !== '' && <p>{note}</p>}
      </div>
      <div className="translation-desk-bar">
        {actions.includes('start') && (
          <button aria-describedby={titleId} onClick={onStart} type="button">
            {say({ i18n }, 'startTranslating')}
          </button>
        )}
        {actions.filter(isClick).map((action) => (
          <button
            aria-describedby={titleId}
            key={action}
            onClick={() => onAct({ action })}
            type="button"
          >
            {say({ i18n }, clicks[action])}
          </button>
        ))}
        {actions.includes('decline') && !isDeclining && (
          <button aria-describedby={titleId} onClick={() => setIsDeclining(true)} type="button">
            {say({ i18n }, 'decline')}
          </button>
        )}
      </div>
      {isDeclining && (
        <ReasonForm
          onCancel={() => setIsDeclining(false)}
          onReason={(reason) => onAct({ action: 'decline', reason })}
        />
      )}
    </li>
  )
}

type ReasonProps = {
  readonly onCancel: () => void
  readonly onReason: (reason: string) => void
}

/** Nobody declines without saying why. */
const ReasonForm = ({ onCancel, onReason }: ReasonProps) => {
  const { i18n } = useTranslation()
  const [reason, setReason] = useState('')
  return (
    <form
      className="translation-desk-bar"
      onSubmit={(event) => {
        event.preventDefault()
        onReason(reason.trim())
      }}
    >
      <input
        aria-label={say({ i18n }, 'declinedReason')}
        autoFocus
        onChange={({ target }) => setReason(target.value)}
        placeholder={say({ i18n }, 'declinedReason')}
        value={reason}
      />
      <button disabled={reason.trim() === ''} type="submit">
        {say({ i18n }, 'decline')}
      </button>
      <button onClick={onCancel} type="button">
        {say({ i18n }, 'cancel')}
      </button>
    </form>
  )
}
