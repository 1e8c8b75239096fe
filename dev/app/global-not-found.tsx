import type { Metadata } from 'next'
import { headers } from 'next/headers.js'
import { languageHeader } from '../site/answerVisit.js'
import { Document } from '../site/Document.js'
import { toSiteLanguage } from '../site/languages.js'
import { Notice } from '../site/Notice.js'
import { words } from '../site/words.js'

const getLanguage = async () => toSiteLanguage((await headers()).get(languageHeader))

export const generateMetadata = async (): Promise<Metadata> => {
  const { agencyShort, missing } = words[await getLanguage()]
  return { title: `${missing} | ${agencyShort}` }
}

const GlobalNotFound = async () => {
  const language = await getLanguage()
  return (
    <Document language={language}>
      <Notice language={language} says="missing" />
    </Document>
  )
}

export default GlobalNotFound
