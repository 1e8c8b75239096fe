import type { NewsArticle } from 'payload-plugin-newsroom/core'
import { cache } from 'react'
import { articlePath, askNewsApi, sectionsPath } from './askNewsApi.js'
import type { SiteLanguage } from './languages.js'

/** A text in every language the CMS keeps it in. */
export type InLanguages = { readonly [language: string]: string | null | undefined }

export type ListedSection = { readonly name: InLanguages; readonly slug: string }

export type ListedPicture = {
  readonly alt?: InLanguages | null
  readonly sizes?: {
    readonly [size: string]: { readonly url?: string | null; readonly width?: number | null }
  }
  readonly url?: string | null
}

/** A story as Payload lists it. Relations a reader may not see arrive as bare ids. */
export type ListedStory = {
  readonly credit?: { readonly kind?: string | null } | null
  readonly creditLine?: string | null
  readonly media?: readonly (ListedPicture | number | string)[] | null
  readonly publicId: string
  readonly publishedAt: string
  readonly section?: ListedSection | number | string | null
  readonly stamp: string
  readonly summary?: string | null
  readonly title: string
  readonly url: string
}

export type StoryPage = {
  readonly docs: readonly ListedStory[]
  readonly page: number
  readonly totalPages: number
}

/** The sections in the newsroom's order; one request per page, however many parts of it ask. */
export const getSections = cache(async (): Promise<readonly ListedSection[]> => {
  const { docs } = await getJson<{ docs: readonly ListedSection[] }>(sectionsPath)
  return docs
})

/** The story at this address with all its page shows, or null where none is published. */
export const findArticle = cache(
  async (language: SiteLanguage, slug: string): Promise<NewsArticle | null> => {
    const path = articlePath(language, slug)
    const response = await askNewsApi(path)
    if (response.status === 404 || response.status === 410) return null
    return readJson<NewsArticle>(path, response)
  },
)

type StoryQuery = {
  readonly language: SiteLanguage
  readonly limit: number
  readonly page?: number
  readonly section?: string
}

const printed = [
  'credit',
  'creditLine',
  'publicId',
  'publishedAt',
  'stamp',
  'summary',
  'title',
  'url',
] as const

/** The newest published stories of a language, of one section if asked, with their pictures and sections. */
export const getStories = ({ page = 1, ...query }: StoryQuery): Promise<StoryPage> =>
  getJson(storiesPath(query, [...printed, 'media', 'section'], { depth: '1', page: String(page) }))

/** The newest stories of one section in words alone: a front page asks this of every section at once. */
export const getHeadlines = async (query: StoryQuery): Promise<readonly ListedStory[]> => {
  const few = { depth: '0', pagination: 'false' }
  const { docs } = await getJson<{ docs: readonly ListedStory[] }>(storiesPath(query, printed, few))
  return docs
}

const storiesPath = (
  { language, limit, section }: StoryQuery,
  fields: readonly (keyof ListedStory)[],
  reach: Readonly<Record<string, string>>,
): string =>
  `/api/articles?${new URLSearchParams({
    joins: 'false',
    limit: String(limit),
    sort: '-publishedAt',
    'where[language][equals]': language,
    ...(section ? { 'where[section.slug][equals]': section } : {}),
    ...Object.fromEntries(fields.map((field) => [`select[${field}]`, 'true'])),
    ...reach,
  })}`

const getJson = async <Answer>(path: string): Promise<Answer> =>
  readJson(path, await askNewsApi(path))

const readJson = async <Answer>(path: string, response: Response): Promise<Answer> => {
  if (!response.ok) throw new Error(`The news API answered ${response.status} to ${path}`)
  return (await response.json()) as Answer
}
