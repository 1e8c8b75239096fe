'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { VersionAnswer, Writer } from '../../article/translationDesk.js'
import { say } from '../../i18n/label.js'
import { RequestDialog } from './RequestDialog.js'

export type RequestProps = {
  /** The page of a card, without its id. */
  readonly cardBase: string
  readonly endpoint: string
  readonly language: string
  /** What the language is called in the language of the admin. */
  readonly languageName: string
  /** On whose clocks the due time is read. */
  readonly timeZone: string
  readonly writers: readonly Writer[]
}

/** Asks for a version, with who writes it, until when, and what to look out for; afterwards leads to its card. */
export const RequestVersion = (props: RequestProps) => {
  const { cardBase, languageName } = props
  const { i18n } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const [answer, setAnswer] = useState<VersionAnswer>()
  if (answer)
    return (
      <p role="status">
        <a href={`${cardBase}${answer.card.card}`} ref={takeFocus}>
          {answer.message ?? say({ i18n }, 'versionAskedFor', { language: languageName })}
        </a>
      </p>
    )
  return (
    <>
      <Button
        buttonStyle="secondary"
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
        margin={false}
        onClick={() => setIsOpen(true)}
        size="small"
      >
        {say({ i18n }, 'requestVersion', { language: languageName })}
      </Button>
      {isOpen && <RequestDialog {...props} onAnswer={setAnswer} onClose={() => setIsOpen(false)} />}
    </>
  )
}

/** What was focused is gone with the dialog. */
const takeFocus = (link: HTMLAnchorElement | null): void => link?.focus()
