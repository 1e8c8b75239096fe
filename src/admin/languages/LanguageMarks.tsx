'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { markPage } from './markPage.js'

type Props = { readonly children: ReactNode; readonly languages: readonly string[] }

/** Around the whole admin: what Payload calls a document is seldom in the language of the page. */
export const LanguageMarks = ({ children, languages }: Props) => {
  const { i18n } = useTranslation()
  useEffect(
    () => markPage(document.body, { admin: i18n.language, fields: languages }),
    [i18n.language, languages],
  )
  return children
}
