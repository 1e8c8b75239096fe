/** A story as a page prints it, in full or by its summary only. */
export type PageStory = {
  /** Codes from the lead, else from the sign-off; empty when none is printed. */
  readonly agencies: readonly string[]
  readonly dateline: { readonly date?: string; readonly place: string } | undefined
  /** Known from a list of other news: headline, stamp and summary, no body. */
  readonly isSummaryOnly: boolean
  /** Where its headline stands, from 1. */
  readonly line: number
  /** The body without lead credit and sign-off; empty when the story is known by its summary only. */
  readonly paragraphs: readonly string[]
  /** Instant, ISO 8601 in UTC. */
  readonly publishedAt: string
  /** Times the page says the story was read. */
  readonly reads: number | undefined
  /** As printed: `Politics`. */
  readonly section: string | undefined
  /** Without its credit; `undefined` when the page has none besides the first paragraph. */
  readonly summary: string | undefined
  /** Spaces at the ends and doubled ones are cured. */
  readonly title: string
  /** What stands in the place of a credit and names no agency of the house, as typed. */
  readonly unknownAgencies: readonly string[]
}

/** `guessed`: the page says it only indirectly; `repaired`: read past a slip; `refused`: left as it is, or left out. */
export type PageNoteKind = 'guessed' | 'refused' | 'repaired'

/** What an editor should know about one line of a page that was read all the same. */
export type PageNote = {
  readonly kind: PageNoteKind
  readonly line: number
  readonly message: { readonly en: string; readonly lo: string }
}

/** A page of the agency's site: one story, and the stories it lists as other news (ຂ່າວອື່ນໆ). */
export type AgencyPage = {
  readonly notes: readonly PageNote[]
  readonly otherNews: readonly PageStory[]
  readonly story: PageStory
}

/** Says at which line a page cannot be read, what stands there and what was expected. */
export class PageError extends Error {
  readonly expected: string
  readonly line: number

  constructor(line: number, found: string, expected: string) {
    super(`line ${line}: ${found}; expected ${expected}`)
    this.name = 'PageError'
    this.expected = expected
    this.line = line
  }
}
