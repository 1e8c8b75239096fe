import type { Config } from 'payload'
import type { Publisher } from './core/delivery/index.js'
import type { HouseStyle } from './core/houseStyle.js'
import type { Language } from './core/story.js'

/** A front page, or that of a section, by its slug. */
export type ListPage = { readonly language: Language; readonly section?: string }

/** What the public API needs to know of the site and of those who ask. */
export type DeliveryOptions = {
  /** Where readers reach the plugin's endpoints, absolute. @default Payload's `serverURL`, its API route and `apiPath` */
  readonly apiUrl?: string
  /** How answers are kept in each process. */
  readonly cache?: {
    /** Memory for answers. @default 64 */
    readonly megabytes?: number
    /** How long after a publication in one process another may still answer with what was before. @default 5 */
    readonly seconds?: number
  }
  /** The notice that goes out with every story. @default none */
  readonly copyright?: string
  /** Other origins whose pages may ask: all, or those named. @default as Payload's `cors` says */
  readonly cors?: '*' | readonly string[]
  /** Whether feeds have the whole story or its summary. @default true */
  readonly feedFullText?: boolean
  /** Stories in a feed, 1–100. @default 30 */
  readonly feedLength?: number
  /** WebSub hub that is named in feeds. @default none */
  readonly hub?: string
  /** The agency's picture. @default none */
  readonly logo?: string
  /** Who publishes, per language. @default the house style's own agency */
  readonly name?: { readonly [language: string]: string }
  /** Pages of the site that list stories, absolute or on `siteUrl`. @default `/{language}` and `/{language}/sections/{slug}` */
  readonly pageUrl?: (page: ListPage) => string
  /** Origin of the site the stories stand on; `articleUrl` is resolved against it. @default Payload's `serverURL` */
  readonly siteUrl?: string
}

/** The same with every default in place. */
export type Delivery = {
  readonly apiUrl: string
  readonly cache: { readonly megabytes: number; readonly seconds: number }
  readonly cors: '*' | readonly string[] | undefined
  /** Whether the host's own `cors` may answer one origin otherwise than another. */
  readonly corsByOrigin: boolean
  readonly feedFullText: boolean
  readonly feedLength: number
  readonly hub: string | undefined
  /** Absolute. */
  readonly pageUrl: (page: ListPage) => string
  readonly publisher: (language: Language) => Publisher
  readonly siteUrl: string
}

/** A development server; a host in production has a `serverURL` or gives its addresses. */
const localhost = 'http://localhost:3000'

const usualPage = ({ language, section }: ListPage): string =>
  section === undefined ? `/${language}` : `/${language}/sections/${encodeURIComponent(section)}`

export const resolveDelivery = (
  options: DeliveryOptions,
  config: Config,
  apiPath: string,
  style: HouseStyle,
): Delivery => {
  const server = config.serverURL || localhost
  const siteUrl = options.siteUrl ?? server
  const own = style.agencies.find(({ code }) => code === style.own)
  return {
    apiUrl:
      options.apiUrl?.replace(/\/$/u, '') ?? `${server}${config.routes?.api ?? '/api'}${apiPath}`,
    cache: { megabytes: options.cache?.megabytes ?? 64, seconds: options.cache?.seconds ?? 5 },
    cors: options.cors,
    corsByOrigin: Array.isArray(options.cors ?? config.cors) || typeof config.cors === 'object',
    feedFullText: options.feedFullText ?? true,
    feedLength: options.feedLength ?? 30,
    hub: options.hub,
    pageUrl: (page) => new URL((options.pageUrl ?? usualPage)(page), siteUrl).href,
    publisher: (language) => ({
      agency: style.own,
      copyright: options.copyright,
      logo: options.logo,
      name:
        options.name?.[language] ??
        options.name?.['en'] ??
        own?.names[language] ??
        own?.names['en'] ??
        style.own,
      timeZone: style.timeZone,
      url: siteUrl,
    }),
    siteUrl,
  }
}
