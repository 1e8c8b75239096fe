import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Document } from '../../../site/Document.js'
import { toSiteLanguage } from '../../../site/languages.js'
import { getSiteOrigin } from '../../../site/origins.js'
import { words } from '../../../site/words.js'

type Props = {
  readonly children: ReactNode
  readonly params: Promise<{ language: string }>
}

export const dynamic = 'force-dynamic'

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { agency, agencyShort } = words[toSiteLanguage((await params).language)]
  return {
    metadataBase: new URL(await getSiteOrigin()),
    title: { default: `${agency} (${agencyShort})`, template: `%s | ${agencyShort}` },
  }
}

const Layout = async ({ children, params }: Props) => (
  <Document language={toSiteLanguage((await params).language)}>{children}</Document>
)

export default Layout
