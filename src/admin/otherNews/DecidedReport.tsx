'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import type { OtherNewsItem, Relation } from '../../article/otherNewsView.js'
import { say } from '../../i18n/label.js'
import { relationWords } from './relations.js'
import { ReportSentence } from './ReportSentence.js'

type Props = {
  readonly canEdit: boolean
  readonly onChange: () => void
  readonly relation: Relation
  readonly report: OtherNewsItem
}

/** What the desk decided about an earlier report, in one line. */
export const DecidedReport = ({ canEdit, onChange, relation, report }: Props) => {
  const { i18n } = useTranslation()
  const lineId = useId()
  return (
    <div className="other-news-head">
      <p className="other-news-quiet" id={lineId}>
        <ReportSentence report={report} word={relationWords[relation].decided} />
      </p>
      {canEdit && (
        <button aria-describedby={lineId} onClick={onChange} type="button">
          {say({ i18n }, 'changeRelation')}
        </button>
      )}
    </div>
  )
}
