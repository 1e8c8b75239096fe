/** One language of a story, as it lies on the desk before publication: credit, sign-off and slips still typed in. */
export type SeedText = {
  /** The first opens with a typed credit; the last may be a bare sign-off, `KPL` or `ຂປລ`. */
  readonly paragraphs: readonly string[]
  /** Absent in about half of the stories, as on a real desk. */
  readonly summary?: string
  readonly title: string
}

/** A story of the demo newsroom. Events and statements are invented; places and institutions are real. */
export type SeedStory = {
  readonly en: SeedText
  /** Kebab case, unique, never reused. */
  readonly key: string
  readonly lo?: SeedText
  /** Key of a photo in `photos`. */
  readonly photo?: string
  readonly place?: string
  /** ISO 8601 to the minute, in Vientiane time: `2025-12-09T10:02+07:00`. No two stories share a minute. */
  readonly publishedAt: string
  readonly reads: number
  /** Slug of a section of the house style. */
  readonly section: string
}

/** What the drawn stand-in for a photograph shows. */
export type SeedMotif =
  | 'city'
  | 'field'
  | 'flag'
  | 'handshake'
  | 'hospital'
  | 'market'
  | 'mountain'
  | 'river'
  | 'road'
  | 'school'
  | 'stadium'
  | 'temple'

/** A picture several stories may use. The photographers are invented. */
export type SeedPhoto = {
  readonly alt: { readonly en: string; readonly lo: string }
  readonly caption: { readonly en: string; readonly lo: string }
  readonly credit: string
  readonly key: string
  readonly motif: SeedMotif
}

/** A person, place or body with the form the house prints and the other spellings that reach the desk. */
export type SeedName = {
  readonly kind: 'body' | 'person' | 'place'
  readonly preferred: { readonly en: string; readonly fr?: string; readonly lo: string }
  readonly variants: readonly { readonly language: string; readonly text: string }[]
}
