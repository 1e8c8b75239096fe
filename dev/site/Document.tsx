import '@fontsource/noto-sans-lao/400.css'
import '@fontsource/noto-sans-lao/700.css'
import './site.css'
import type { ReactNode } from 'react'
import type { SiteLanguage } from './languages.js'

type Props = { readonly children: ReactNode; readonly language: SiteLanguage }

/** The document around every page of the site: its language, its fonts and its one style sheet. */
export const Document = ({ children, language }: Props) => (
  <html lang={language}>
    <body id="top">{children}</body>
  </html>
)
