'use client'

import { useTranslation } from '@payloadcms/ui'
import type { OtherNewsItem } from '../../article/otherNewsView.js'
import { say } from '../../i18n/label.js'
import type { WordKey } from '../../i18n/label.js'
import { printDay } from './printDay.js'
import { useStoryLanguage } from './useDraft.js'

type Props = { readonly report: OtherNewsItem; readonly word: WordKey }

/** A sentence of the admin about an earlier report, with the headline in the language of the story. */
export const ReportSentence = ({ report, word }: Props) => {
  const { i18n } = useTranslation()
  const language = useStoryLanguage()
  const date = printDay(report.stamp, i18n.language === 'lo' ? 'lo' : 'en')
  const [before, after] = say({ i18n }, word, { date }).split('{title}')
  return (
    <>
      {before}
      <span lang={language}>{report.title}</span>
      {after}
    </>
  )
}
