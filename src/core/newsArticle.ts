import type { Language } from './story.js'

/** A section as a site shows it; `name` is in the answer's language, `mediaTopic` an IPTC Media Topic (`11000000`). */
export type NewsSection = {
  readonly mediaTopic: string | null
  readonly name: string
  readonly slug: string
}

/** One line of other news (ຂ່າວອື່ນໆ). */
export type NewsTeaser = {
  readonly credit: NewsCredit
  readonly publicId: string
  /** Instant, ISO 8601 in UTC. */
  readonly publishedAt: string
  readonly section: NewsSection | null
  readonly slug: string
  /** The instant as the agency prints it, in the agency's zone. */
  readonly stamp: string
  readonly summary: string
  readonly title: string
  readonly url: string
}

/** `agencies` holds codes (`["KPL", "VNA"]`); `line` is the lead credit as this language prints it. */
export type NewsCredit = {
  readonly agencies: readonly string[]
  readonly kind: 'joint' | 'own' | 'republished'
  readonly line: string
}

/** A picture with its credit line as printed in the answer's language (`Photo: KPL/Somsack`). */
export type NewsMedia = {
  readonly alt: string
  readonly caption: string
  readonly credit: string
  readonly height: number | null
  readonly mimeType: string
  readonly url: string
  readonly width: number | null
}

/** The same story in another language; only published ones are ever listed. */
export type NewsVersion = {
  /** Whether this is the story the others were made from. */
  readonly isOriginal: boolean
  readonly language: Language
  readonly publicId: string
  readonly slug: string
  readonly title: string
  readonly url: string
}

/** A published article as a site gets it: everything a page shows, in one answer. */
export type NewsArticle = {
  readonly byline: string | null
  /** What was put right after publication, as the desk tells readers; `null` where nothing was. */
  readonly correction: string | null
  readonly credit: NewsCredit
  /** Sanitised HTML of the body, without credit, headline or sign-off. */
  readonly html: string
  readonly language: Language
  readonly media: readonly NewsMedia[]
  /** Whether the story this one was translated from has changed since; it is served all the same. */
  readonly needsUpdate: boolean
  readonly otherNews: readonly NewsTeaser[]
  readonly place: string | null
  readonly publicId: string
  readonly publishedAt: string
  /** Times the story was read, the opening balance of an imported story included. */
  readonly reads: number
  readonly section: NewsSection | null
  readonly signOff: string
  readonly slug: string
  readonly stamp: string
  readonly summary: string
  /** What the desk filed the story under, beside its section. */
  readonly tags: readonly string[]
  /** The body as plain text, a blank line between paragraphs. */
  readonly text: string
  readonly title: string
  readonly translations: readonly NewsVersion[]
  /** Instant the published text last changed, ISO 8601 in UTC. */
  readonly updatedAt: string
  readonly url: string
}
