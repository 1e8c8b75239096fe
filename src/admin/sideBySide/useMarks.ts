'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { StillRight } from '../../article/translationDesk.js'
import type { SideBySideRow } from '../../core/translation/sideBySide.js'
import { say } from '../../i18n/label.js'

type Marks = {
  readonly failed: string | undefined
  readonly isMarked: (row: SideBySideRow) => boolean
  readonly mark: (row: SideBySideRow) => void
}

const keyOf = ({ path, state }: SideBySideRow): string =>
  `${state === 'added' ? 'added' : 'kept'} ${path}`

/** Tells the desk which paragraphs are right as they are though the original changed. */
export const useMarks = (deskUrl: string): Marks => {
  const { i18n } = useTranslation()
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [failed, setFailed] = useState<string>()

  const ask = async (row: SideBySideRow): Promise<void> => {
    const isAdded = row.state === 'added'
    const asked: StillRight = {
      action: 'stillRight',
      ...(isAdded ? { added: [row.path] } : {}),
      paragraphs: isAdded ? [] : [row.path],
    }
    const response = await fetch(deskUrl, {
      body: JSON.stringify(asked),
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
      method: 'POST',
    })
    if (!response.ok) throw new Error(await reasonOf(response))
    setMarked((before) => new Set([...before, keyOf(row)]))
    setFailed(undefined)
  }
  return {
    failed,
    isMarked: (row) => marked.has(keyOf(row)),
    mark: (row) => {
      ask(row).catch((error: unknown) =>
        setFailed(error instanceof Error ? error.message : say({ i18n }, 'noAnswer')),
      )
    },
  }
}

/** What the server says, in the words of its answer. */
const reasonOf = async (response: Response): Promise<string> => {
  const answer = (await response.json().catch(() => undefined)) as
    undefined | { readonly errors?: readonly { readonly message: string }[] }
  return answer?.errors?.[0]?.message ?? `${response.status}`
}
