import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import type { NewsArticle } from 'payload-plugin-newsroom/core'
import { Frame } from '../../../../../site/Frame.js'
import type { Versions } from '../../../../../site/languages.js'
import { isSiteLanguage } from '../../../../../site/languages.js'
import { findArticle, getSections } from '../../../../../site/newsApi.js'
import { getSiteOrigin, toMediaUrl } from '../../../../../site/origins.js'
import { OtherNews } from '../../../../../site/OtherNews.js'
import { frontVersions, toSlug } from '../../../../../site/paths.js'
import { PrintSheet } from '../../../../../site/PrintSheet.js'
import { Story } from '../../../../../site/Story.js'
import { words } from '../../../../../site/words.js'

type Props = {
  readonly params: Promise<{ language: string; slug: string }>
  readonly searchParams: Promise<{ print?: string | string[] }>
}

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { article } = await readParams(params)
  if (!article) return {}
  const { media, publishedAt, summary, title, url } = article
  return {
    alternates: { canonical: url, languages: storyAddresses(article) },
    description: summary,
    openGraph: {
      description: summary,
      images: media.map(({ alt, url: picture }) => ({ alt, url: toMediaUrl(picture) })),
      locale: article.language,
      publishedTime: publishedAt,
      title,
      type: 'article',
      url,
    },
    title,
    ...((await searchParams).print === undefined ? {} : { robots: { index: false } }),
  }
}

const ArticlePage = async ({ params, searchParams }: Props) => {
  const { article, language } = await readParams(params)
  if (!article) notFound()
  if ((await searchParams).print !== undefined) {
    return <PrintSheet article={article} language={language} />
  }

  const [origin, sections] = await Promise.all([getSiteOrigin(), getSections()])
  const versions: Versions = { ...frontVersions, ...storyAddresses(article) }
  return (
    <Frame
      language={language}
      section={article.section?.slug}
      sections={sections}
      versions={versions}
    >
      <div className="reading">
        <Story article={article} language={language} origin={origin} />
        <OtherNews language={language} stories={article.otherNews} />
        <p className="to-top">
          <a href="#top">{words[language].top}</a>
        </p>
      </div>
    </Frame>
  )
}

export default ArticlePage

const readParams = async (params: Props['params']) => {
  const { language, slug } = await params
  if (!isSiteLanguage(language)) notFound()
  return { article: await findArticle(language, toSlug(slug)), language }
}

/** Where the story stands in each language of this site; one it is not published in is left out. */
const storyAddresses = ({ language, translations, url }: NewsArticle) =>
  Object.fromEntries(
    [{ language, url }, ...translations].flatMap((version) =>
      isSiteLanguage(version.language) ? [[version.language, version.url]] : [],
    ),
  )
