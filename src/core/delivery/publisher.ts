import type { NewsArticle } from '../newsArticle.js'
import type { Language } from '../story.js'

/** Who publishes: the agency, and the site its stories stand on. */
export type Publisher = {
  /** Code of the agency as in `credit.agencies`: `KPL`. */
  readonly agency: string
  /** The notice that goes out with every story: `© Lao News Agency`. */
  readonly copyright?: string | undefined
  /** Picture of the agency, resolved against `url`. */
  readonly logo?: string | undefined
  /** In the language of what is printed: `Lao News Agency`. */
  readonly name: string
  /** IANA zone feeds are dated in where the format keeps one. @default that of KPL, `Asia/Vientiane` */
  readonly timeZone?: string | undefined
  /** Origin of the site, absolute; paths in an article are resolved against it. */
  readonly url: string
}

/** A feed: what it is called, where it stands, and the stories in it, newest first. */
export type NewsFeed = {
  /** The same feed in other languages and in this format; its own language may be among them. */
  readonly alternates?: readonly LanguageLink[] | undefined
  readonly articles: readonly NewsArticle[]
  /** Instant the feed last changed, by a withdrawal too; ISO 8601. */
  readonly changedAt: string
  readonly description: string
  /** Whether the whole story goes out, or its summary. */
  readonly fullText: boolean
  /** The page this feed belongs to, absolute. */
  readonly homeUrl: string
  /** WebSub hub that is told of every change. */
  readonly hub?: string | undefined
  readonly language: Language
  readonly publisher: Publisher
  /** Where this feed is fetched, absolute. */
  readonly selfUrl: string
  readonly title: string
}

/** A page in a language, BCP 47 with a hyphen; the address is absolute. */
export type LanguageLink = { readonly language: Language; readonly url: string }
