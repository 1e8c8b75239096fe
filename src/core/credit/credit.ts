/** `own`: the house alone; `joint`: the house with partners; `republished`: partners without the house. */
export type CreditKind = 'joint' | 'own' | 'republished'

/** Who a story is credited to. `agencies` holds codes without repeats, the own agency first. */
export type Credit = { readonly agencies: readonly string[]; readonly kind: CreditKind }

/** What the credit field of a story holds; codes or other names of agencies. */
export type CreditField = { readonly agencies: readonly string[]; readonly kind?: CreditKind }

/** Where a dateline says the story is from; `date` as typed (`Jan. 13`). */
export type Dateline = { readonly date?: string; readonly place: string }
