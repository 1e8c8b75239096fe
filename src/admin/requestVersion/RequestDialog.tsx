'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { createPortal } from 'react-dom'
import type { VersionAnswer } from '../../article/translationDesk.js'
import { say } from '../../i18n/label.js'
import { askServer } from '../askServer.js'
import { RequestStyle } from './RequestStyle.js'
import type { RequestProps } from './RequestVersion.js'

type Props = RequestProps & {
  readonly onAnswer: (answer: VersionAnswer) => void
  readonly onClose: () => void
}

/** What an editor agrees on with a translator, in one step. The browser keeps the focus inside; Escape closes it. */
export const RequestDialog = (props: Props) => {
  const { endpoint, language, languageName, onAnswer, onClose, timeZone, writers } = props
  const { i18n } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [failed, setFailed] = useState<string>()
  const [isAsking, setIsAsking] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])

  const ask = async (form: HTMLFormElement): Promise<void> => {
    setIsAsking(true)
    setFailed(undefined)
    try {
      const body = { action: 'request', language, ...toWish(new FormData(form), props) }
      onAnswer(await askServer<VersionAnswer>({ address: endpoint, body, language: i18n.language }))
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error))
      setIsAsking(false)
    }
  }
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    // In the tree of components the form of the story is around this one.
    event.stopPropagation()
    void ask(event.currentTarget)
  }
  return createPortal(
    <dialog
      aria-labelledby={`${id}title`}
      className="request-version"
      onClose={onClose}
      ref={dialog}
    >
      <RequestStyle />
      <form onSubmit={submit}>
        <h3 id={`${id}title`}>{say({ i18n }, 'requestVersion', { language: languageName })}</h3>
        <label htmlFor={`${id}assignee`}>{say({ i18n }, 'assignee')}</label>
        <select id={`${id}assignee`} name="assignee">
          <option value="">{say({ i18n }, 'whoeverTakes')}</option>
          {writers.map((writer) => (
            <option key={writer.id} value={writer.id}>
              {writer.name}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}due`}>{say({ i18n }, 'dueAt')}</label>
        <input
          aria-describedby={`${id}clock`}
          id={`${id}due`}
          max="2200-12-31T23:59"
          name="dueAt"
          type="datetime-local"
        />
        <small id={`${id}clock`}>{say({ i18n }, 'houseClock', { zone: timeZone })}</small>
        <label htmlFor={`${id}note`}>{say({ i18n }, 'note')}</label>
        <textarea id={`${id}note`} maxLength={2000} name="note" rows={3} />
        <label className="request-version-check">
          <input name="urgent" type="checkbox" /> {say({ i18n }, 'urgent')}
        </label>
        {failed !== undefined && (
          <p role="alert">{say({ i18n }, 'deskFailed', { reason: failed })}</p>
        )}
        <div className="request-version-bar">
          <button disabled={isAsking} type="submit">
            {say({ i18n }, 'sendRequest')}
          </button>
          <button onClick={() => dialog.current?.close()} type="button">
            {say({ i18n }, 'cancel')}
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}

/** What was filled in; a select knows ids as text only. */
const toWish = (form: FormData, { writers }: RequestProps): object => {
  const textOf = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const assignee = writers.find(({ id }) => String(id) === textOf('assignee'))?.id
  const [dueAt, note] = [textOf('dueAt'), textOf('note')]
  return {
    ...(assignee === undefined ? {} : { assignee }),
    ...(dueAt === '' ? {} : { dueAt }),
    ...(note === '' ? {} : { note }),
    ...(form.has('urgent') ? { urgent: true } : {}),
  }
}
