/** Where the work on a version stands. */
export type CardStatus =
  'declined' | 'in-progress' | 'in-review' | 'needs-update' | 'published' | 'requested'

export const cardStatuses: readonly CardStatus[] = [
  'requested',
  'in-progress',
  'in-review',
  'published',
  'needs-update',
  'declined',
]

/** Statuses in which somebody has something to do. */
export const openStatuses: readonly CardStatus[] = [
  'requested',
  'in-progress',
  'in-review',
  'needs-update',
]

/** Whose hand moves a card: an editor's, or the translator's whose work it is. */
export type Hand = 'desk' | 'translator'

/** What happens to a version or its original. */
export type CardEvent =
  | 'deleted' // the version, for good
  | 'originalChanged'
  | 'published'
  | 'saved'
  | 'started'
  | 'takenDown'
  | 'upToDate' // the version says again what the original says, without being published

type Moves<Value> = { readonly [from in CardStatus]?: { readonly [to in CardStatus]?: Value } }

const either: readonly Hand[] = ['desk', 'translator']
const desk: readonly Hand[] = ['desk']

/** Moves made by hand, and whose hand may make them. Every other move follows from what happens. */
const byHand: Moves<readonly Hand[]> = {
  declined: { requested: desk },
  'in-progress': { declined: either, 'in-review': either },
  'in-review': { 'in-progress': desk },
  'needs-update': { 'in-review': either },
  published: { 'in-review': either },
  requested: { declined: either },
}

/** What a card says after something happened. Where nothing is named it says what it said. */
const byEvent: {
  readonly [event in CardEvent]: { readonly [from in CardStatus]?: CardStatus }
} = {
  deleted: {
    'in-progress': 'requested',
    'in-review': 'requested',
    'needs-update': 'requested',
    published: 'requested',
  },
  originalChanged: { published: 'needs-update' },
  published: {
    declined: 'published',
    'in-progress': 'published',
    'in-review': 'published',
    'needs-update': 'published',
    requested: 'published',
  },
  saved: { requested: 'in-progress' },
  started: { declined: 'in-progress', requested: 'in-progress' },
  takenDown: { 'needs-update': 'in-progress', published: 'in-progress' },
  upToDate: { 'needs-update': 'published' },
}

/** The statuses a card may be moved to by this hand; by any hand where none is named. */
export const movesByHand = (from: CardStatus, hand?: Hand): readonly CardStatus[] =>
  cardStatuses.filter((to) => {
    const hands = byHand[from]?.[to]
    return hands !== undefined && (hand === undefined || hands.includes(hand))
  })

export const statusAfter = (event: CardEvent, from: CardStatus): CardStatus =>
  byEvent[event][from] ?? from
