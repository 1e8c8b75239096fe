'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import type { OtherNewsDraft, OtherNewsItem, Relation } from '../../article/otherNewsView.js'
import { say } from '../../i18n/label.js'
import { readPassages } from '../../lexical/index.js'
import { relations, relationWords } from './relations.js'
import { ReportSentence } from './ReportSentence.js'
import { StoryLine } from './StoryLine.js'

type Props = {
  readonly canEdit: boolean
  readonly draft: OtherNewsDraft
  readonly onRelate: (relation: Relation) => void
  readonly report: OtherNewsItem
}

/** Warns of an earlier report of the same event and asks what this story is to it. */
export const EarlierReport = ({ canEdit, draft, onRelate, report }: Props) => {
  const { i18n } = useTranslation()
  const headingId = useId()
  const { language, summary, title } = draft
  return (
    <div aria-labelledby={headingId} className="other-news-warning" role="group">
      <h4 id={headingId}>
        <ReportSentence report={report} word="coversSameEvent" />
      </h4>
      <div className="other-news-pair">
        <div>
          <h5>{say({ i18n }, 'thisStory')}</h5>
          <p lang={language || undefined}>
            <strong>{title}</strong>
          </p>
          <p lang={language || undefined}>{summary || leadOf(draft)}</p>
        </div>
        <div>
          <h5>{say({ i18n }, 'earlierStory')}</h5>
          <StoryLine story={report} />
          <p lang={language || undefined}>{report.summary}</p>
        </div>
      </div>
      {canEdit && (
        <div className="other-news-actions">
          {relations.map((relation) => (
            <button
              aria-describedby={headingId}
              key={relation}
              onClick={() => onRelate(relation)}
              type="button"
            >
              {say({ i18n }, relationWords[relation].decide)}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** Where no summary is written, the first paragraph serves readers as one. */
const leadOf = ({ body }: OtherNewsDraft): string => readPassages(body)[0]?.text ?? ''
