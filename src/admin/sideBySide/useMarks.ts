'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { StillRight } from '../../article/translationDesk.js'
import type { SideBySideRow } from '../../core/translation/sideBySide.js'
import { askServer } from '../askServer.js'

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
    await askServer({ address: deskUrl, body: asked, language: i18n.language })
    setMarked((before) => new Set([...before, keyOf(row)]))
    setFailed(undefined)
  }
  return {
    failed,
    isMarked: (row) => marked.has(keyOf(row)),
    mark: (row) => {
      ask(row).catch((error: unknown) =>
        setFailed(error instanceof Error ? error.message : String(error)),
      )
    },
  }
}
