import type { Finding, Level } from '../../core/rule.js'
import { storeByDepth } from './storeByDepth.js'

/** What the panel tells the sign beside the publish button; no findings until the first check. */
export type PanelState = {
  readonly findings: readonly Finding[] | undefined
  /** Shows the next finding. */
  readonly next: () => boolean
}

export const panelStates = storeByDepth<PanelState>()

export const countOf = (findings: readonly Finding[], wanted: Level): number =>
  findings.filter(({ level }) => level === wanted).length
