'use client'

import { useTranslation } from '@payloadcms/ui'
import type { OtherNewsItem } from '../../article/otherNewsView.js'
import { say } from '../../i18n/label.js'
import { useAddresses } from './useAddresses.js'
import { useStoryLanguage } from './useDraft.js'

type Props = {
  readonly saysWhy?: boolean
  readonly story: OtherNewsItem
  /** For the buttons beside it to name the story they are about. */
  readonly titleId?: string
}

/** A story's headline, which leads to its page, and what tells it from others. */
export const StoryLine = ({ saysWhy = false, story, titleId }: Props) => {
  const { i18n } = useTranslation()
  const { pageOf } = useAddresses()
  const { article, isPinned, isSameEvent, section, stamp, title, why } = story
  return (
    <div className="other-news-story">
      <a href={pageOf(article)} id={titleId} lang={useStoryLanguage()}>
        {title}
      </a>
      {isPinned && <span className="other-news-badge">{say({ i18n }, 'pinned')}</span>}
      {isSameEvent && <span className="other-news-badge">{say({ i18n }, 'sameEvent')}</span>}
      <p className="other-news-quiet">{[section, stamp].filter(Boolean).join(' · ')}</p>
      {/* A story the desk found by itself has no reason of the newsroom's. */}
      {saysWhy && why !== '' && (
        <p className="other-news-quiet">{say({ i18n }, 'whyThis', { why })}</p>
      )}
    </div>
  )
}
