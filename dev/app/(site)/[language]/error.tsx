'use client'

import { useParams } from 'next/navigation.js'
import { toSiteLanguage } from '../../../site/languages.js'
import { Notice } from '../../../site/Notice.js'
import { words } from '../../../site/words.js'

const Failure = () => {
  const { language } = useParams<{ language: string }>()
  const spoken = toSiteLanguage(language)
  return (
    <Notice language={spoken} says="unavailable">
      <a className="button" href="">
        {words[spoken].tryAgain}
      </a>
    </Notice>
  )
}

export default Failure
