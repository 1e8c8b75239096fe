import type { CollectionConfig, Config, PayloadRequest } from 'payload'
import type { HouseStyle } from './core/houseStyle.js'
import { kpl } from './core/kpl.js'
import type { Rule } from './core/rule.js'
import { rules } from './core/rules/index.js'
import type { Language } from './core/story.js'
import { resolveDelivery } from './deliveryOptions.js'
import type { Delivery, DeliveryOptions } from './deliveryOptions.js'
import { findOptionsProblem } from './optionsSchema.js'
import { defaultSlugs } from './slugs.js'
import type { CollectionName } from './slugs.js'

/** What the newsroom knows of a member of staff. */
export type Staff = {
  /** Languages a translator may write in; everybody else writes in all. */
  readonly languages?: readonly Language[]
  readonly role: 'admin' | 'editor' | 'reporter' | 'translator'
  /** Slug of the section new stories of theirs open in. */
  readonly section?: string
}

type User = NonNullable<PayloadRequest['user']>

/** How reads are counted. */
export type ReadsOptions = {
  /**
   * Where a reader's address stands, so that one reader counts once in half an hour: the header your own proxy sets, whose
   * last entry is taken, or a function. Only what your proxy wrote may be trusted. Without it every read counts.
   */
  readonly clientAddress?: ((req: { readonly headers: Headers }) => string | undefined) | string
  /** `immediate` where a process may be frozen between requests, as serverless functions are. @default 'buffered' */
  readonly flush?: 'buffered' | 'immediate'
}

export type NewsroomOptions = {
  /** Path of the plugin's own endpoints below Payload's API route. @default '/news' */
  readonly apiPath?: string
  /** The page of an article on the site. @default ({ language, slug }) => `/${language}/articles/${slug}` */
  readonly articleUrl?: (article: { readonly language: Language; readonly slug: string }) => string
  /** Language of a new story whose writer has none of their own. @default the first of `languages` */
  readonly defaultLanguage?: Language
  /** Where the site is, and how the public API answers it. */
  readonly delivery?: DeliveryOptions
  /** Everything the newsroom decides about its copy. @default kpl */
  readonly houseStyle?: HouseStyle
  /**
   * A client component in place of the house-style panel, as Payload names components: `/newsroom/Panel#Panel`. A newsroom with
   * rules of its own gives them to `HouseStylePanel` there, because functions do not travel to the browser.
   */
  readonly houseStylePanel?: string
  /** Whether the admin is offered in Lao, to everybody and to browsers that ask for it. @default `languages` has `lo` */
  readonly laoAdmin?: boolean
  /** Languages the newsroom publishes in, as BCP 47 codes. @default ['en', 'lo', 'fr'] */
  readonly languages?: readonly Language[]
  /** How many stories other news (ຂ່າວອື່ນໆ) lists, 1–20. @default 5 */
  readonly otherNewsLimit?: number
  /** Last word on each collection: gets the finished collection, gives the one to use. */
  readonly overrides?: Partial<
    Record<CollectionName, (collection: CollectionConfig) => CollectionConfig>
  >
  /** How reads are counted. @default every read, written every five seconds */
  readonly reads?: ReadsOptions
  /** The rules of the house, in place of the shipped ones. @default rules */
  readonly rules?: readonly Rule[]
  /** Collection slugs. @default addresses → 'news-addresses', articleReads → 'article-reads', changes → 'news-changes', relatedLinks → 'related-links', the others as named */
  readonly slugs?: Partial<Record<CollectionName, string>>
  /** Who a user is at the desk; `null` for readers. @default reads `role`, `languages` and `section` of the user */
  readonly staff?: (user: User) => null | Staff
  /** Whether versions are taken down with the story they were made from. @default false: the desk is told, and decides */
  readonly takeDownVersions?: boolean
  /** IANA zone stamps are printed and read in. @default the house style's */
  readonly timeZone?: string
  /** Whether translators publish the versions they write. @default false: they hand in, an editor publishes */
  readonly translatorsPublish?: boolean
}

/** The options with every default in place; what collections, hooks and endpoints are functions of. */
export type Newsroom = {
  readonly apiPath: string
  readonly articleUrl: (article: { readonly language: Language; readonly slug: string }) => string
  readonly defaultLanguage: Language
  readonly delivery: Delivery
  readonly houseStylePanel: string | undefined
  /** Whether the host keeps its data in MongoDB, which needs another index than SQL where a question is for many keys. */
  readonly isOnMongo: boolean
  readonly laoAdmin: boolean
  readonly languages: readonly Language[]
  readonly otherNewsLimit: number
  readonly overrides: NonNullable<NewsroomOptions['overrides']>
  readonly reads: ReadsOptions
  readonly rules: readonly Rule[]
  readonly slugs: Readonly<Record<CollectionName, string>>
  readonly staff: (user: User) => null | Staff
  readonly style: HouseStyle
  readonly takeDownVersions: boolean
  readonly translatorsPublish: boolean
  /** Slug of the host's collection of people who log in to the admin. */
  readonly usersSlug: string
}

/**
 * Checks the options and puts every default in place. Neither the options nor the config is changed.
 *
 * @throws TypeError naming the path of each wrong option and the reason.
 */
export const resolveOptions = (options: NewsroomOptions, config: Config): Newsroom => {
  const problem = findOptionsProblem(options)
  if (problem !== undefined) refuse(problem)

  const style = options.houseStyle ?? kpl
  const languages = options.languages ?? ['en', 'lo', 'fr']
  const defaultLanguage = options.defaultLanguage ?? languages[0] ?? 'en'
  if (!languages.includes(defaultLanguage))
    refuse(
      `✖ “${defaultLanguage}” is not one of languages (${languages.join(', ')})\n  → at defaultLanguage`,
    )

  const known = options.rules ?? rules
  const ids = known.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) refuse(`✖ the rule “${twice}” is there twice\n  → at rules`)
  const stray = Object.keys(style.levels).find((id) => !ids.includes(id))
  if (stray !== undefined)
    refuse(`✖ there is no rule “${stray}”; there are ${ids.join(', ')}\n  → at houseStyle.levels`)

  const apiPath = options.apiPath ?? '/news'
  const kept = { ...style, timeZone: options.timeZone ?? style.timeZone }
  return {
    apiPath,
    articleUrl:
      options.articleUrl ??
      (({ language: of, slug }) => `/${of}/articles/${encodeURIComponent(slug)}`),
    defaultLanguage,
    delivery: resolveDelivery(options.delivery ?? {}, config, apiPath, kept),
    houseStylePanel: options.houseStylePanel,
    isOnMongo: config.db?.name === 'mongoose',
    laoAdmin: options.laoAdmin ?? languages.includes('lo'),
    languages,
    otherNewsLimit: options.otherNewsLimit ?? 5,
    overrides: options.overrides ?? {},
    reads: options.reads ?? {},
    rules: known,
    slugs: freeSlugs({ ...defaultSlugs, ...withoutUndefined(options.slugs ?? {}) }, config),
    staff: options.staff ?? staffOfUser,
    style: kept,
    takeDownVersions: options.takeDownVersions ?? false,
    translatorsPublish: options.translatorsPublish ?? false,
    usersSlug: config.admin?.user ?? 'users',
  }
}

const freeSlugs = (
  wanted: Record<CollectionName, string>,
  { collections = [] }: Config,
): Readonly<Record<CollectionName, string>> => {
  const taken = new Set(collections.map(({ slug }) => slug))
  for (const [name, slug] of Object.entries(wanted)) {
    if (taken.has(slug))
      refuse(
        `✖ there is already a collection “${slug}”; choose another, for example “news-${slug}”\n  → at slugs.${name}`,
      )
    taken.add(slug)
  }
  return wanted
}

const withoutUndefined = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T

const roles = ['admin', 'editor', 'reporter', 'translator'] as const

/** The default reading of a user: fields `role`, `languages` and `section`. A user without such a role is a reader. */
const staffOfUser = (user: User): null | Staff => {
  const { languages, role, section } = user as unknown as Record<string, unknown>
  const known = roles.find((one) => one === role)
  if (!known) return null
  return {
    role: known,
    ...(Array.isArray(languages)
      ? { languages: languages.filter((one): one is string => typeof one === 'string') }
      : {}),
    ...(typeof section === 'string' ? { section } : {}),
  }
}

const refuse = (reasons: string): never => {
  throw new TypeError(`payload-plugin-newsroom: these options cannot be used\n${reasons}`)
}
