'use client'

import { useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import { findId, textOf } from '../../article/documents.js'
import type { OtherNewsDraft } from '../../article/otherNewsView.js'

const useText = (path: string): string => useFormFields(([fields]) => textOf(fields[path]?.value))

/** The language of the story in the form, for the browser to choose the right font; none until it is known. */
export const useStoryLanguage = (): string | undefined => useText('language') || undefined

/** The story as it stands in the form: the same object until something in it changes. */
export const useDraft = (): OtherNewsDraft => {
  // As text: saving puts an equal body in the place of the one that was sent.
  const body = useFormFields(([fields]) => JSON.stringify(fields['body']?.value ?? null))
  const language = useText('language')
  const place = useText('place')
  const section = useFormFields(([fields]) => findId(fields['section']?.value) ?? null)
  const summary = useText('summary')
  const title = useText('title')
  return useMemo(
    () => ({ body: JSON.parse(body) as unknown, language, place, section, summary, title }),
    [body, language, place, section, summary, title],
  )
}
