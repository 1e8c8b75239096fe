'use client'

import { useParams } from 'next/navigation.js'
import { toSiteLanguage } from '../../../site/languages.js'
import { Notice } from '../../../site/Notice.js'

// Only for a story withdrawn between the visit's check and its page; see answerVisit.
const NotFound = () => {
  const { language } = useParams<{ language: string }>()
  return <Notice language={toSiteLanguage(language)} says="missing" />
}

export default NotFound
