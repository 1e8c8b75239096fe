'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { RowId } from '../../article/documents.js'
import { say } from '../../i18n/label.js'
import { useAddresses } from './useAddresses.js'
import { useStoryLanguage } from './useDraft.js'
import { useStorySearch } from './useStorySearch.js'
import type { FoundStory } from './useStorySearch.js'

type Props = {
  readonly listed: readonly RowId[]
  readonly onAdd: (story: FoundStory) => void
}

const steps: Readonly<Record<string, -1 | 1>> = { ArrowDown: 1, ArrowUp: -1 }

/** Finds a published story by its headline and puts it in the list. */
export const AddStory = ({ listed, onAdd }: Props) => {
  const { i18n } = useTranslation()
  const { articles, id } = useAddresses()
  const language = useStoryLanguage()
  const inputId = useId()
  const [words, setWords] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [current, setCurrent] = useState(0)
  const without = id === undefined ? listed : [id, ...listed]
  const found = useStorySearch({ address: articles, language, without, words })
  const stories = isOpen && found && found !== 'failed' ? found : []
  const chosen = stories[current]

  const type = (text: string): void => {
    setWords(text)
    setCurrent(0)
    setIsOpen(true)
  }
  const add = (story: FoundStory): void => {
    onAdd(story)
    setWords('')
    setIsOpen(false)
  }
  const act = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const by = steps[event.key]
    if (by !== undefined && stories.length > 0)
      setCurrent((current + by + stories.length) % stories.length)
    else if (by !== undefined) setIsOpen(true)
    else if (event.key === 'Enter' && chosen) add(chosen)
    // A second Escape is for what the form stands in, a drawer perhaps.
    else if (event.key === 'Escape' && isOpen) setIsOpen(false)
    // Enter would send the form.
    else if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="other-news-add">
      <label htmlFor={inputId}>{say({ i18n }, 'addStory')}</label>
      <input
        aria-activedescendant={chosen && optionId(inputId, chosen)}
        aria-autocomplete="list"
        aria-controls={`${inputId}-found`}
        aria-expanded={stories.length > 0}
        autoComplete="off"
        id={inputId}
        lang={language}
        onBlur={() => setIsOpen(false)}
        onChange={({ target }) => type(target.value)}
        onKeyDown={act}
        placeholder={say({ i18n }, 'addStoryHelp')}
        role="combobox"
        type="text"
        value={words}
      />
      <ul
        aria-label={say({ i18n }, 'addStory')}
        hidden={stories.length === 0}
        id={`${inputId}-found`}
        role="listbox"
      >
        {stories.map((story) => (
          <li
            aria-selected={story === chosen}
            id={optionId(inputId, story)}
            key={story.id}
            onClick={() => add(story)}
            // The input keeps the focus, else the list would close before the click.
            onMouseDown={(event) => event.preventDefault()}
            ref={story === chosen ? (option) => option?.scrollIntoView({ block: 'nearest' }) : null}
            role="option"
          >
            <span lang={language}>{story.title}</span>{' '}
            <span className="other-news-quiet">{story.stamp}</span>
          </li>
        ))}
      </ul>
      <p className="other-news-quiet" role="status">
        {isOpen && found === 'failed' && say({ i18n }, 'searchFailed')}
        {isOpen && found?.length === 0 && say({ i18n }, 'nothingFound')}
      </p>
    </div>
  )
}

const optionId = (inputId: string, { id }: FoundStory): string => `${inputId}-${id}`
