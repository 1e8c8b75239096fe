'use client'

import { useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useMemo, useState } from 'react'
import { findId, idsOf, isObject, textOf } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import { toStory } from '../../article/story.js'
import type { CreditField, CreditKind } from '../../core/credit/index.js'
import type { Original, Story } from '../../core/story.js'

/** A decision in the form not to correct something, and its place in the list. */
export type Pass = { readonly reason: string; readonly rule: string; readonly words: string }

/** What the panel reads of the form, apart from the body, which it asks the editor for. */
export type FormFacts = {
  readonly body: unknown
  readonly credit: CreditField | undefined
  readonly language: string
  readonly media: readonly RowId[]
  readonly passes: readonly Pass[]
  readonly publishedAt: string
  readonly summary: string
  readonly title: string
}

const kinds: readonly CreditKind[] = ['joint', 'own', 'republished']

const useValue = (path: string): unknown => useFormFields(([fields]) => fields[path]?.value)

/** The same value as long as its parts are the same, so that a list read anew is no news. */
const useParts = (read: (fields: FormState) => unknown): string =>
  useFormFields(([fields]) => JSON.stringify(read(fields)))

/** The fields of the article's form the rules are asked about, as they are being typed. */
export const useFormFacts = (
  agencies: readonly { readonly code: string; readonly id: RowId }[],
): FormFacts => {
  const body = useValue('body')
  const kind = useValue('credit.kind')
  const language = textOf(useValue('language'))
  const publishedAt = textOf(useValue('publishedAt'))
  const summary = textOf(useValue('summary'))
  const title = textOf(useValue('title'))
  const credited = useParts((fields) => idsOf(fields['credit.agencies']?.value))
  const media = useParts((fields) => idsOf(fields['media']?.value))
  const passes = useParts(passesIn)
  return useMemo(() => {
    const codes = idsOf(JSON.parse(credited)).flatMap(
      (id) => agencies.find((agency) => String(agency.id) === String(id))?.code ?? [],
    )
    const known = kinds.find((one) => one === kind)
    return {
      body,
      credit:
        codes.length === 0 ? undefined : { agencies: codes, ...(known ? { kind: known } : {}) },
      language,
      media: idsOf(JSON.parse(media)),
      passes: JSON.parse(passes) as readonly Pass[],
      publishedAt,
      summary,
      title,
    }
  }, [agencies, body, credited, kind, language, media, passes, publishedAt, summary, title])
}

const passesIn = (fields: FormState): readonly Pass[] =>
  (fields['passes']?.rows ?? []).map((_, index) => {
    const at = (name: keyof Pass): string => textOf(fields[`passes.${index}.${name}`]?.value)
    return { reason: at('reason'), rule: at('rule'), words: at('words') }
  })

/** The story as the publish hook will see it, made of the form, the live body and the credits of its pictures. */
export const toFormStory = (
  facts: FormFacts,
  body: unknown,
  photoCredits: readonly string[],
  original: Original | undefined,
): Story => {
  const story = toStory({ ...facts, body })
  return {
    ...story,
    ...(facts.credit ? { credit: facts.credit } : {}),
    ...(original ? { original } : {}),
    passages: [
      ...story.passages,
      ...photoCredits.map((text, index) => ({ path: `photoCredits/${index}`, text })),
    ],
  }
}

/**
 * The credits of the story's pictures, in their order, asked of the API when the list changes. Until an answer is there,
 * or when there is none, nothing is said of them: publishing checks them all the same.
 */
export const usePhotoCredits = (mediaUrl: string, media: readonly RowId[]): readonly string[] => {
  const [credits, setCredits] = useState<readonly string[]>([])
  const ids = media.join(',')
  useEffect(() => {
    if (ids === '') {
      setCredits([])
      return undefined
    }
    const asking = new AbortController()
    const query = new URLSearchParams({ depth: '0', limit: '100', 'where[id][in]': ids })
    void fetch(`${mediaUrl}?${query.toString()}`, { credentials: 'include', signal: asking.signal })
      .then((answer) => answer.json())
      .then((answer: unknown) => setCredits(creditsIn(answer, ids.split(','))))
      .catch(() => undefined)
    return () => asking.abort()
  }, [ids, mediaUrl])
  return credits
}

const creditsIn = (answer: unknown, ids: readonly string[]): readonly string[] => {
  const docs =
    isObject(answer) && Array.isArray(answer['docs']) ? answer['docs'].filter(isObject) : []
  return ids.flatMap((id) => {
    const picture = docs.find((doc) => String(findId(doc)) === id)
    return picture ? [textOf(picture['credit'])] : []
  })
}
