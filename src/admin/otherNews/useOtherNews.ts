'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { OtherNewsAction, OtherNewsDraft, OtherNewsView } from '../../article/otherNewsView.js'
import { askServer, ServerError } from '../askServer.js'

/** Tells the desk what an editor decided, what to say when it is done, and, where that is known, the list as it will be. */
export type Decide = (asked: OtherNewsAction, done: string, shown?: OtherNewsView) => void

type Request = {
  readonly asked: OtherNewsAction
  /** What is said when it is done. */
  readonly done?: string
  /** The list as it will be, shown at once. */
  readonly shown?: OtherNewsView
}

type State = {
  readonly failed: { readonly reason: string; readonly request: Request } | undefined
  readonly isAsking: boolean
  readonly isRefused: boolean
  readonly said: string
  readonly view: OtherNewsView | undefined
}

const atFirst: State = {
  failed: undefined,
  isAsking: false,
  isRefused: false,
  said: '',
  view: undefined,
}

/** In milliseconds: who types is not interrupted, who has stopped does not wait. */
const pause = 800

/** The other news of the story in the form, asked anew as it is written, and everything an editor can do about it. */
export const useOtherNews = (desk: string | undefined, draft: OtherNewsDraft) => {
  const { hasSavePermission = false } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [state, setState] = useState(atFirst)
  const looking = useRef<AbortController>(undefined)
  const decisions = useRef<Promise<unknown>>(Promise.resolve())
  const turn = useRef(0)
  const answered = useRef<OtherNewsView>(undefined)
  const latestDraft = useRef(draft)
  const set = useCallback(
    (part: Partial<State>): void => setState((before) => ({ ...before, ...part })),
    [],
  )

  const send = useCallback(
    async (request: Request): Promise<void> => {
      if (desk === undefined) return
      const { asked, done, shown } = request
      turn.current += 1
      const mine = turn.current
      const asking = new AbortController()
      looking.current?.abort()
      if (asked.action === 'view') looking.current = asking
      set({ failed: undefined, isAsking: true, ...(shown ? { view: shown } : {}) })
      // One after the other: of two moves that overtake each other, the first would win.
      const answer = decisions.current.then(() =>
        askServer<OtherNewsView>({
          address: desk,
          body: { ...asked, draft: latestDraft.current },
          language: i18n.language,
          signal: asking.signal,
        }),
      )
      if (asked.action !== 'view') decisions.current = answer.catch(() => undefined)
      try {
        answered.current = await answer
        if (done !== undefined) set({ said: done })
        if (mine === turn.current) set({ isAsking: false, view: answered.current })
      } catch (error) {
        if (asking.signal.aborted) return
        const isRefused = error instanceof ServerError && error.isForbidden
        const reason = error instanceof Error ? error.message : String(error)
        set({
          failed: isRefused ? undefined : { reason, request },
          ...(isRefused && { isRefused }),
        })
        if (mine === turn.current) set({ isAsking: false, view: answered.current })
      }
    },
    [desk, i18n.language, set],
  )

  useEffect(() => {
    latestDraft.current = draft
    const timer = setTimeout(
      () => void send({ asked: { action: 'view' } }),
      turn.current === 0 ? 0 : pause,
    )
    return () => {
      clearTimeout(timer)
      looking.current?.abort()
    }
  }, [draft, send])

  const { failed, isAsking, isRefused, said, view } = state
  const decide: Decide = (asked, done, shown) =>
    void send({ asked, done, ...(shown ? { shown } : {}) })
  return {
    canEdit: hasSavePermission && !isRefused && view?.mayEdit === true,
    decide,
    failed: failed?.reason,
    isAsking,
    isRefused,
    retry: (): void => (failed ? void send(failed.request) : undefined),
    said,
    tell: (said: string): void => set({ said }),
    view,
  }
}
