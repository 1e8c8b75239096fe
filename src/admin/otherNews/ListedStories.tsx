'use client'

import { DraggableSortable, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import type { OtherNewsItem, OtherNewsView } from '../../article/otherNewsView.js'
import { say } from '../../i18n/label.js'
import { ListedStory } from './ListedStory.js'
import { moveStory } from './lists.js'
import type { Decide } from './useOtherNews.js'

type Props = {
  readonly canEdit: boolean
  readonly decide: Decide
  readonly tell: (said: string) => void
  readonly view: OtherNewsView
}

/** The list as readers will see it, to be pinned, banned and put in order. */
export const ListedStories = ({ canEdit, decide, tell, view }: Props) => {
  const { i18n } = useTranslation()
  const helpId = useId()
  const { listed } = view
  const count = listed.length

  const pin = ({ article, isPinned, title }: OtherNewsItem): void =>
    isPinned
      ? decide({ action: 'unpin', article }, say({ i18n }, 'saidUnpinned', { title }))
      : decide({ action: 'pin', article }, say({ i18n }, 'saidPinned', { title }))
  const ban = ({ article, title }: OtherNewsItem): void =>
    decide({ action: 'ban', article }, say({ i18n }, 'saidBanned', { title }))
  const move = (from: number, to: number): void => {
    const story = listed[from]
    if (!story || from === to || to < 0) return
    const moved = moveStory(listed, from, to)
    decide(
      { action: 'order', articles: moved.map(({ article }) => article) },
      say({ i18n }, 'saidMoved', {
        count: String(count),
        place: String(to + 1),
        title: story.title,
      }),
      { ...view, listed: moved },
    )
  }
  const lift = (id: number | string): void => {
    const story = listed.find(({ article }) => String(article) === String(id))
    if (story) tell(say({ i18n }, 'saidLifted', { title: story.title }))
  }

  if (count === 0) return <p>{say({ i18n }, 'listEmpty')}</p>
  return (
    <DraggableSortable
      ids={listed.map(({ article }) => String(article))}
      onDragEnd={({ moveFromIndex, moveToIndex }) => move(moveFromIndex, moveToIndex)}
      onDragStart={({ id }) => lift(id)}
    >
      <ol aria-label={say({ i18n }, 'otherNews')}>
        {listed.map((story, index) => (
          <ListedStory
            canEdit={canEdit}
            count={count}
            helpId={helpId}
            index={index}
            key={story.article}
            onBan={() => ban(story)}
            onMove={(to) => move(index, to)}
            onPin={() => pin(story)}
            story={story}
          />
        ))}
      </ol>
      {canEdit && (
        <p className="other-news-quiet">
          <kbd>Alt</kbd> + <kbd>↑</kbd> <kbd>↓</kbd> {say({ i18n }, 'moveByKeys')}{' '}
          <span id={helpId}>{say({ i18n }, 'dragByKeys')}</span>
        </p>
      )}
    </DraggableSortable>
  )
}
