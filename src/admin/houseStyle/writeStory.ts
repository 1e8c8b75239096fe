'use client'

import { useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { RowId } from '../../article/documents.js'
import { fieldOf } from '../../article/story.js'
import type { Story } from '../../core/story.js'
import { writeBody } from './bodyEditor.js'
import type { PassageChange } from './bodyEditor.js'
import { liveBodies } from './liveBody.js'

type Agencies = readonly { readonly code: string; readonly id: RowId }[]

/**
 * Gives a function that makes the form say what the corrected story says: words in the headline and summary, in the live
 * body, and a credit that was read off the copy in its field.
 */
export const useWriteStory = (depth: number, agencies: Agencies) => {
  const { dispatchFields, getField, setModified } = useForm()
  return useCallback(
    (form: HTMLFormElement | null, before: Story, after: Story): void => {
      const setField = (path: string, value: unknown): void =>
        dispatchFields({ path, type: 'UPDATE', value })
      const changes = changesOf(before, after)
      for (const { after: text, path } of changes)
        if (path === 'title' || path === 'summary')
          if (!typeInto(form, path, text)) setField(path, text)
      const editor = liveBodies.get(depth)
      const inBody = changes.filter(({ path }) => fieldOf(path) === 'body')
      if (editor && inBody.length > 0) writeBody(editor, inBody)
      if (after.credit && after.credit !== before.credit) {
        setField(
          'credit.agencies',
          after.credit.agencies.flatMap(
            (code) => agencies.find((one) => one.code === code)?.id ?? [],
          ),
        )
        if (after.credit.kind) setField('credit.kind', after.credit.kind)
      }
      if (after.dateline && after.dateline !== before.dateline) {
        const { date, place } = after.dateline
        if (!getField('place')?.value) setField('place', place)
        if (date !== undefined && !getField('datelineDate')?.value) setField('datelineDate', date)
      }
      setModified(true)
    },
    [agencies, depth, dispatchFields, getField, setModified],
  )
}

const changesOf = (before: Story, after: Story): readonly PassageChange[] =>
  after.passages.flatMap(({ path, text }, index) => {
    const old = before.passages[index]?.text ?? ''
    return old === text ? [] : [{ after: text, before: old, path }]
  })

/**
 * Types a text into a field of the form as its user would, so that undo takes it back. Says whether it could: a field in
 * another tab is not on the page.
 */
const typeInto = (form: HTMLFormElement | null, field: string, text: string): boolean => {
  const input = findInput(form, field)
  if (!input) return false
  const focused = document.activeElement
  input.focus({ preventScroll: true })
  const [start, end] = differenceOf(input.value, text)
  input.setSelectionRange(start, input.value.length - end)
  // Deprecated, and the one way a script's change can be undone by the user; every browser keeps it for that.
  const isTyped = document.execCommand('insertText', false, text.slice(start, text.length - end))
  if (focused instanceof HTMLElement && focused !== input) focused.focus({ preventScroll: true })
  return isTyped
}

/** How many characters two texts share at the start and, beyond those, at the end. */
const differenceOf = (before: string, after: string): readonly [number, number] => {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return [start, end]
}

/** The headline's or summary's own field. */
export const findInput = (
  form: HTMLFormElement | null,
  field: string,
): HTMLInputElement | HTMLTextAreaElement | null =>
  form?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#field-${field}`) ?? null
