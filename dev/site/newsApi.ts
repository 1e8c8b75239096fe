import type { NewsArticle, NewsMedia, NewsTeaser } from 'payload-plugin-newsroom/core'
import { cache } from 'react'
import { articlePath, askNewsApi, sectionsPath } from './askNewsApi.js'
import type { SiteLanguage } from './languages.js'

/** A section with its name in every language it has one in. */
export type ListedSection = {
  readonly name: Readonly<Record<string, string>>
  readonly slug: string
}

/** A story with all its page shows, and what other sites and search engines are told of it. */
export type PageArticle = NewsArticle & {
  readonly jsonLd: object
  readonly openGraph: readonly {
    readonly content: string
    readonly name?: string
    readonly property?: string
  }[]
  readonly share: Readonly<Record<string, string>>
}

/** A story in a list; with its pictures where the list has some. */
export type ListedStory = NewsTeaser & { readonly media?: readonly NewsMedia[] }

export type StoryPage = { readonly docs: readonly ListedStory[]; readonly next: string | null }

export type MostReadStory = NewsTeaser & { readonly reads: number }

/** The sections in the newsroom's order; one request per page, however many parts of it ask. */
export const getSections = cache(async (): Promise<readonly ListedSection[]> => {
  const { docs } = await getJson<{ docs: readonly ListedSection[] }>(sectionsPath)
  return docs
})

/** The story at this address with all its page shows, or null where none is published. */
export const findArticle = cache(
  async (language: SiteLanguage, slug: string): Promise<null | PageArticle> => {
    const path = articlePath(language, slug)
    const response = await askNewsApi(path)
    if (response.status === 404 || response.status === 410) return null
    return readJson<PageArticle>(path, response)
  },
)

type StoryQuery = {
  readonly cursor?: string | undefined
  readonly language: SiteLanguage
  readonly limit: number
  readonly section?: string
}

const headline = 'credit,publicId,publishedAt,section,stamp,summary,title,url'

/** The newest published stories of a language, of one section if asked, with their pictures. */
export const getStories = (query: StoryQuery): Promise<StoryPage> =>
  getJson(storiesPath(query, `${headline},media`))

/** The newest stories of one section in words alone: a front page asks this of every section at once. */
export const getHeadlines = async (query: StoryQuery): Promise<readonly ListedStory[]> =>
  (await getJson<StoryPage>(storiesPath(query, headline))).docs

const storiesPath = ({ cursor, language, limit, section }: StoryQuery, fields: string): string =>
  `/api/news/${language}/articles?${new URLSearchParams({
    fields,
    limit: String(limit),
    ...(cursor ? { cursor } : {}),
    ...(section ? { section } : {}),
  })}`

export const mostReadWindows = ['24h', '7d', '30d'] as const

export type MostReadWindow = (typeof mostReadWindows)[number]

/** The stories read most often in a window, most reads first. */
export const getMostRead = async (
  language: SiteLanguage,
  window: MostReadWindow,
  limit: number,
): Promise<readonly MostReadStory[]> => {
  const { docs } = await getJson<{ docs: readonly MostReadStory[] }>(
    `/api/news/${language}/most-read?window=${window}&limit=${limit}`,
  )
  return docs
}

/** What a search came to; `tooOften` where the newsroom asks for patience. */
export const searchStories = async (
  language: SiteLanguage,
  question: string,
): Promise<'tooOften' | readonly NewsTeaser[]> => {
  const path = `/api/news/${language}/search?${new URLSearchParams({ q: question })}`
  const response = await askNewsApi(path)
  if (response.status === 429) return 'tooOften'
  return (await readJson<{ docs: readonly NewsTeaser[] }>(path, response)).docs
}

const getJson = async <Answer>(path: string): Promise<Answer> =>
  readJson(path, await askNewsApi(path))

const readJson = async <Answer>(path: string, response: Response): Promise<Answer> => {
  if (!response.ok) throw new Error(`The news API answered ${response.status} to ${path}`)
  return (await response.json()) as Answer
}
