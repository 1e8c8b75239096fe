'use client'

import { useTranslation } from '@payloadcms/ui'
import type { OtherNewsDraft, OtherNewsItem, Relation } from '../../article/otherNewsView.js'
import { say } from '../../i18n/label.js'
import { DecidedReport } from './DecidedReport.js'
import { EarlierReport } from './EarlierReport.js'

type Props = {
  readonly canEdit: boolean
  readonly draft: OtherNewsDraft
  readonly onRelate: (report: OtherNewsItem, relation: null | Relation) => void
  readonly reports: readonly OtherNewsItem[]
}

/** Earlier stories of the same event: a warning for each the desk has not decided about, a line for the others. */
export const EarlierReports = ({ canEdit, draft, onRelate, reports }: Props) => {
  const { i18n } = useTranslation()
  if (reports.length === 0) return null
  return (
    <section aria-label={say({ i18n }, 'earlierReports')} className="other-news-reports">
      {reports.map((report) =>
        report.relation ? (
          <DecidedReport
            canEdit={canEdit}
            key={report.article}
            onChange={() => onRelate(report, null)}
            relation={report.relation}
            report={report}
          />
        ) : (
          <EarlierReport
            canEdit={canEdit}
            draft={draft}
            key={report.article}
            onRelate={(relation) => onRelate(report, relation)}
            report={report}
          />
        ),
      )}
    </section>
  )
}
