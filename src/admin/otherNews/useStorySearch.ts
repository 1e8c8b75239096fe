'use client'

import { useEffect, useState } from 'react'
import { findId, isObject, textOf } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'

export type FoundStory = { readonly id: RowId; readonly stamp: string; readonly title: string }

type Search = {
  /** The API's address of the articles. */
  readonly address: string
  readonly language: string | undefined
  /** What cannot be added: the story itself, and what it lists. */
  readonly without: readonly RowId[]
  readonly words: string
}

/** In milliseconds; a search is cheap, and who searches looks at the answer. */
const pause = 300

/**
 * Published stories of the language with these words in the headline, the newest first. Until they are known, those of
 * the words before stay.
 */
export const useStorySearch = ({
  address,
  language,
  without,
  words,
}: Search): 'failed' | readonly FoundStory[] | undefined => {
  const [found, setFound] = useState<'failed' | readonly FoundStory[]>()
  const query = queryFor(words.trim(), language, without)
  useEffect(() => {
    if (query === undefined) {
      setFound(undefined)
      return undefined
    }
    const asking = new AbortController()
    const timer = setTimeout(() => {
      void fetch(`${address}?${query}`, { credentials: 'include', signal: asking.signal })
        .then(async (answer) => setFound(answer.ok ? storiesIn(await answer.json()) : 'failed'))
        .catch(() => (asking.signal.aborted ? undefined : setFound('failed')))
    }, pause)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [address, query])
  return found
}

const queryFor = (
  words: string,
  language: string | undefined,
  without: readonly RowId[],
): string | undefined =>
  words === ''
    ? undefined
    : new URLSearchParams({
        depth: '0',
        limit: '8',
        'select[stamp]': 'true',
        'select[title]': 'true',
        sort: '-publishedAt',
        'where[_status][equals]': 'published',
        'where[id][not_in]': without.join(','),
        'where[title][like]': words,
        ...(language === undefined ? {} : { 'where[language][equals]': language }),
      }).toString()

const storiesIn = (answer: unknown): readonly FoundStory[] => {
  const docs = isObject(answer) && Array.isArray(answer['docs']) ? answer['docs'] : []
  return docs.filter(isObject).flatMap((doc) => {
    const id = findId(doc)
    return id === undefined
      ? []
      : [{ id, stamp: textOf(doc['stamp']), title: textOf(doc['title']) }]
  })
}
