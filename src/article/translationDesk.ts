import type { CardAction } from '../core/translation/cardActions.js'
import type { CardStatus } from '../core/translation/cardMoves.js'
import type { RowId } from './documents.js'

/** The lists of the translation desk. */
export type DeskView = (typeof deskViews)[number]

export const deskViews = ['waiting', 'mine', 'in-review', 'overdue', 'needs-update'] as const

/**
 * What a list can be ordered by; `turn` is urgent first, then by when it is due, then by age. What is due some day comes
 * last.
 */
export const deskSorts = ['turn', 'dueAt', 'updatedAt', '-updatedAt'] as const

export type DeskSort = (typeof deskSorts)[number]

/** A card as the desk lists it. */
export type DeskRow = {
  /** What whoever asks may do with it now. */
  readonly actions: readonly CardAction[]
  readonly assignee: null | Writer
  readonly card: RowId
  /** ISO instant. */
  readonly dueAt: null | string
  /** {@link dueAt} as the house prints it. */
  readonly dueStamp: null | string
  readonly isOverdue: boolean
  readonly isUrgent: boolean
  /** The language of the version. */
  readonly language: string
  /** Since when the version says less than its original, or something else. */
  readonly needsUpdateSince: null | string
  readonly note: string
  readonly original: { readonly id: RowId; readonly language: string; readonly title: string }
  /** Since when the original is not before readers, though it was. */
  readonly originalDownSince: null | string
  /** How many paragraphs changed, came or went in the original since. */
  readonly staleCount: number
  readonly status: CardStatus
  readonly version: { readonly id: RowId; readonly title: string } | null
}

/** A page of a list, and how long each list is. */
export type DeskList = {
  readonly counts: Readonly<Record<DeskView, number>>
  readonly page: number
  readonly pages: number
  readonly rows: readonly DeskRow[]
  readonly view: DeskView
}

/**
 * Paragraphs the version is right about though the original changed. `paragraphs` are named as they were kept
 * (`title`, `summary`, `body/2`); `added` names paragraphs the original has now, which the version can do without.
 */
export type StillRight = {
  readonly action: 'stillRight'
  readonly added?: readonly string[] | undefined
  readonly paragraphs: readonly string[]
}

/** What is asked of the desk about one card. A version is started where its story is. */
export type CardRequest =
  | StillRight
  | { readonly action: 'approve' | 'askAgain' | 'claim' | 'release' | 'submit' }
  | { readonly action: 'decline'; readonly reason: string }
  | { readonly action: 'return'; readonly reason?: string | undefined }

/** A card as it is after something was asked of it. `message` is in the language of the admin. */
export type CardAnswer = { readonly card: DeskRow; readonly message?: string }

/** Somebody who can be asked for a version. */
export type Writer = { readonly id: RowId; readonly name: string }

/** A version that was asked for or started; of several who ask at once one makes it new. */
export type VersionAnswer = CardAnswer & { readonly isNew: boolean }
