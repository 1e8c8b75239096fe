'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import type { OtherNewsItem } from '../../article/otherNewsView.js'
import { say } from '../../i18n/label.js'
import { StoryLine } from './StoryLine.js'

type Props = {
  readonly banned: readonly OtherNewsItem[]
  readonly canEdit: boolean
  readonly onAllow: (story: OtherNewsItem) => void
}

/** What the desk keeps out of the list, folded away. */
export const BannedStories = ({ banned, canEdit, onAllow }: Props) => {
  const { i18n } = useTranslation()
  if (banned.length === 0) return null
  return (
    <details>
      <summary>{say({ i18n }, 'neverListed', { count: String(banned.length) })}</summary>
      <ul>
        {banned.map((story) => (
          <BannedStory
            canEdit={canEdit}
            key={story.article}
            onAllow={() => onAllow(story)}
            story={story}
          />
        ))}
      </ul>
    </details>
  )
}

type BannedProps = {
  readonly canEdit: boolean
  readonly onAllow: () => void
  readonly story: OtherNewsItem
}

const BannedStory = ({ canEdit, onAllow, story }: BannedProps) => {
  const { i18n } = useTranslation()
  const titleId = useId()
  return (
    <li className="other-news-row">
      <StoryLine story={story} titleId={titleId} />
      {canEdit && (
        <div className="other-news-actions">
          <button aria-describedby={titleId} onClick={onAllow} type="button">
            {say({ i18n }, 'allowAgain')}
          </button>
        </div>
      )}
    </li>
  )
}
