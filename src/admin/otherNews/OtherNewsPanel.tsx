'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import { say } from '../../i18n/label.js'
import { OtherNewsDesk } from './OtherNewsDesk.js'
import { OtherNewsStyle } from './OtherNewsStyle.js'
import { useAddresses } from './useAddresses.js'
import { useDraft } from './useDraft.js'
import { useHeldFocus } from './useHeldFocus.js'
import { useOtherNews } from './useOtherNews.js'
import type { Decide } from './useOtherNews.js'

/** A story's other news while it is written: what readers will see below it, why, and everything an editor may change. */
export const OtherNewsPanel = () => {
  const { i18n } = useTranslation()
  const { desk } = useAddresses()
  const draft = useDraft()
  const headingId = useId()
  const root = useRef<HTMLElement>(null)
  const { canEdit, decide, failed, isAsking, isRefused, retry, said, tell, view } = useOtherNews(
    desk,
    draft,
  )
  const holdFocus = useHeldFocus(root, isAsking)
  const decideAndStay: Decide = (...decision) => {
    holdFocus()
    decide(...decision)
  }
  const retryAndStay = (): void => {
    holdFocus()
    retry()
  }
  return (
    <section
      aria-busy={isAsking}
      aria-labelledby={headingId}
      className="field-type other-news"
      id="newsroom-other-news"
      ref={root}
      tabIndex={-1}
    >
      <OtherNewsStyle />
      <h3 className="field-label" id={headingId}>
        {say({ i18n }, 'otherNews')}
      </h3>
      {desk === undefined && <p>{say({ i18n }, 'listOnFirstSave')}</p>}
      {failed !== undefined && (
        <div className="other-news-head other-news-failed" role="alert">
          <p>{say({ i18n }, 'deskFailed', { reason: failed })}</p>
          <button onClick={retryAndStay} type="button">
            {say({ i18n }, 'tryAgain')}
          </button>
        </div>
      )}
      {isRefused || (view && !canEdit) ? <p>{say({ i18n }, 'listReadOnly')}</p> : null}
      {isAsking && !view && <p>{say({ i18n }, 'listLoading')}</p>}
      {view && (
        <OtherNewsDesk
          canEdit={canEdit}
          decide={decideAndStay}
          draft={draft}
          tell={tell}
          view={view}
        />
      )}
      <p aria-live="polite" className="other-news-quiet">
        {said}
      </p>
    </section>
  )
}
