'use client'

import { DragHandleIcon, useDraggableSortable, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import type { KeyboardEvent } from 'react'
import type { OtherNewsItem } from '../../article/otherNewsView.js'
import { say } from '../../i18n/label.js'
import { StoryLine } from './StoryLine.js'

type Props = {
  readonly canEdit: boolean
  readonly count: number
  /** The id of the words that tell how to drag with the keyboard. */
  readonly helpId: string
  readonly index: number
  readonly onBan: () => void
  readonly onMove: (to: number) => void
  readonly onPin: () => void
  readonly story: OtherNewsItem
}

const steps: Readonly<Record<string, -1 | 1>> = { ArrowDown: 1, ArrowUp: -1 }

/** One line of the list: its place, the story, why it is there, and what can be done about it. */
export const ListedStory = ({
  canEdit,
  count,
  helpId,
  index,
  onBan,
  onMove,
  onPin,
  story,
}: Props) => {
  const { i18n } = useTranslation()
  const titleId = useId()
  const { attributes, isDragging, listeners, setNodeRef, transform, transition } =
    useDraggableSortable({ disabled: !canEdit, id: String(story.article) })

  const move = (by: -1 | 1): void => {
    const to = index + by
    if (to >= 0 && to < count) onMove(to)
  }
  const moveByKey = (event: KeyboardEvent): void => {
    const by = steps[event.key]
    // While it is lifted, the arrow keys are the drag's.
    if (!canEdit || !event.altKey || by === undefined || isDragging) return
    event.preventDefault()
    move(by)
  }

  return (
    <li
      aria-labelledby={titleId}
      className={`other-news-row ${isDragging ? 'other-news-row--lifted' : ''}`}
      data-listed={story.article}
      onKeyDown={moveByKey}
      ref={setNodeRef}
      style={{ transform, transition }}
      tabIndex={-1}
    >
      {canEdit && (
        <button
          {...attributes}
          {...listeners}
          aria-describedby={`${titleId} ${helpId}`}
          aria-label={say({ i18n }, 'dragStory')}
          aria-roledescription={undefined}
          className="other-news-handle"
          type="button"
        >
          <DragHandleIcon />
        </button>
      )}
      <span className="other-news-place">{index + 1}</span>
      <StoryLine saysWhy story={story} titleId={titleId} />
      {canEdit && (
        <div className="other-news-actions">
          <button aria-describedby={titleId} onClick={onPin} type="button">
            {say({ i18n }, story.isPinned ? 'unpin' : 'pin')}
          </button>
          <button aria-describedby={titleId} onClick={onBan} type="button">
            {say({ i18n }, 'neverUnderThis')}
          </button>
          {/* Not `disabled` at the ends: the button that moved a story there would lose the focus. */}
          <button
            aria-describedby={titleId}
            aria-disabled={index === 0}
            aria-label={say({ i18n }, 'moveUp')}
            onClick={() => move(-1)}
            title={say({ i18n }, 'moveUp')}
            type="button"
          >
            ↑
          </button>
          <button
            aria-describedby={titleId}
            aria-disabled={index === count - 1}
            aria-label={say({ i18n }, 'moveDown')}
            onClick={() => move(1)}
            title={say({ i18n }, 'moveDown')}
            type="button"
          >
            ↓
          </button>
        </div>
      )}
    </li>
  )
}
