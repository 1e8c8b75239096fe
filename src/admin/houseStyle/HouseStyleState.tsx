'use client'

import { useEditDepth, useTranslation } from '@payloadcms/ui'
import { say } from '../../i18n/label.js'
import { countOf, panelStates } from './panelStates.js'
import { PanelStyle } from './PanelStyle.js'

/** Beside the publish button, at one glance: ready, or how much there is to fix; a click leads to the next finding. */
export const HouseStyleState = () => {
  const { i18n } = useTranslation()
  const state = panelStates.useValue(useEditDepth())
  if (!state?.findings) return null
  const [errors, warnings] = [countOf(state.findings, 'error'), countOf(state.findings, 'warning')]
  const [level, text] =
    errors > 0
      ? (['error', say({ i18n }, 'toFix', { count: String(errors) })] as const)
      : warnings > 0
        ? (['warning', say({ i18n }, 'toLookAt', { count: String(warnings) })] as const)
        : (['ready', say({ i18n }, 'ready')] as const)
  return (
    <>
      <PanelStyle />
      <button
        className={`house-style-state house-style-state--${level}`}
        id="newsroom-state"
        onClick={state.next}
        title={say({ i18n }, 'nextFinding')}
        type="button"
      >
        <span aria-live="polite">{text}</span>
      </button>
    </>
  )
}
