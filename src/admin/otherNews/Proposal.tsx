'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import type { OtherNewsItem } from '../../article/otherNewsView.js'
import { say } from '../../i18n/label.js'
import type { WordKey } from '../../i18n/label.js'
import { toChanges } from './lists.js'
import type { ProposedChange } from './lists.js'
import { StoryLine } from './StoryLine.js'

type Props = {
  readonly canEdit: boolean
  readonly listed: readonly OtherNewsItem[]
  readonly onAccept: () => void
  readonly proposal: readonly OtherNewsItem[]
}

const marks: Readonly<Record<ProposedChange['change'], string>> = {
  comes: '+',
  leaves: '−',
  stays: '',
}
const words: Readonly<Record<'comes' | 'leaves', WordKey>> = {
  comes: 'wouldCome',
  leaves: 'wouldLeave',
}

/** What the newsroom would list if the desk had not arranged the list: what comes, what leaves. */
export const Proposal = ({ canEdit, listed, onAccept, proposal }: Props) => {
  const { i18n } = useTranslation()
  const headingId = useId()
  const changes = toChanges(listed, proposal)
  return (
    <section aria-labelledby={headingId} className="other-news-proposal">
      <div className="other-news-head">
        <h4 id={headingId}>{say({ i18n }, 'proposal')}</h4>
        {canEdit && (
          <button className="other-news-main" onClick={onAccept} type="button">
            {say({ i18n }, 'acceptProposal')}
          </button>
        )}
      </div>
      {changes.every(({ change }) => change === 'stays') && (
        <p className="other-news-quiet">{say({ i18n }, 'anotherOrder')}</p>
      )}
      <ul>
        {changes.map(({ change, story }) => (
          <li className={`other-news-row other-news-row--${change}`} key={story.article}>
            <span aria-hidden className="other-news-place">
              {marks[change]}
            </span>
            {change !== 'stays' && (
              <span className="other-news-unseen">{say({ i18n }, words[change])}</span>
            )}
            <StoryLine saysWhy={change === 'comes'} story={story} />
          </li>
        ))}
      </ul>
    </section>
  )
}
