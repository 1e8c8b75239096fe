import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { CountRead } from '../../../../../site/CountRead.js'
import { toAlternates } from '../../../../../site/feeds.js'
import { Frame } from '../../../../../site/Frame.js'
import type { Versions } from '../../../../../site/languages.js'
import { isSiteLanguage } from '../../../../../site/languages.js'
import type { PageArticle } from '../../../../../site/newsApi.js'
import { findArticle, getSections } from '../../../../../site/newsApi.js'
import { OtherNews } from '../../../../../site/OtherNews.js'
import { PageHead } from '../../../../../site/PageHead.js'
import { frontVersions, toSlug } from '../../../../../site/paths.js'
import { Story } from '../../../../../site/Story.js'
import { words } from '../../../../../site/words.js'

type Props = { readonly params: Promise<{ language: string; slug: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { article, language } = await readParams(params)
  if (!article) return {}
  const { section, summary, title, url } = article
  return {
    alternates: toAlternates(language, url, storyAddresses(article), section?.slug),
    description: summary,
    title,
  }
}

const ArticlePage = async ({ params }: Props) => {
  const { article, language } = await readParams(params)
  if (!article) notFound()

  const versions: Versions = { ...frontVersions, ...storyAddresses(article) }
  return (
    <Frame
      language={language}
      section={article.section?.slug}
      sections={await getSections()}
      versions={versions}
    >
      <PageHead article={article} />
      <div className="reading">
        <Story article={article} language={language} />
        <CountRead publicId={article.publicId} />
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
const storyAddresses = ({ language, translations, url }: PageArticle): Partial<Versions> =>
  Object.fromEntries(
    [{ language, url }, ...translations].flatMap((version) =>
      isSiteLanguage(version.language) ? [[version.language, version.url]] : [],
    ),
  )
