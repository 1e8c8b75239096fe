import type { RowId } from './documents.js'

/** What an editor said of an earlier report of the same event. */
export type Relation = 'followUp' | 'notTheSame' | 'updateOf'

/** A story as the panel shows it. */
export type OtherNewsItem = {
  readonly article: RowId
  readonly byDesk: boolean
  readonly isPinned: boolean
  readonly isSameEvent: boolean
  readonly relation?: Relation
  readonly score: number
  readonly section?: string
  readonly stamp: string
  readonly summary: string
  readonly title: string
  readonly url?: string
  /** In the language of the admin. */
  readonly why: string
}

/** A story's other news as the desk sees it. */
export type OtherNewsView = {
  readonly banned: readonly OtherNewsItem[]
  /** Earlier stories that tell the same event; those with a `relation` are decided. */
  readonly earlierReports: readonly OtherNewsItem[]
  /** Whether the desk arranged the list; the newsroom then only proposes. */
  readonly isTouched: boolean
  readonly limit: number
  /** Whether this reader of the view may arrange the list: the desk may, other staff may look. */
  readonly mayEdit: boolean
  /** As readers will see it, no more than `limit`. */
  readonly listed: readonly OtherNewsItem[]
  /** What the newsroom would list now, where that differs. */
  readonly proposal: null | readonly OtherNewsItem[]
}

/** The story as it stands in the form. */
export type OtherNewsDraft = {
  readonly body: unknown
  readonly language: string
  readonly place: string
  readonly section: null | RowId
  readonly summary: string
  readonly title: string
}

/** What the panel asks of the desk; `view` changes nothing. */
export type OtherNewsAction =
  | { readonly action: 'accept' | 'refresh' | 'view' }
  | { readonly action: 'add' | 'ban' | 'pin' | 'unban' | 'unpin'; readonly article: RowId }
  | { readonly action: 'order'; readonly articles: readonly RowId[] }
  | { readonly action: 'relate'; readonly article: RowId; readonly relation: null | Relation }
