import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { toAlternates } from '../../../site/feeds.js'
import { Frame } from '../../../site/Frame.js'
import type { SiteLanguage } from '../../../site/languages.js'
import { isSiteLanguage } from '../../../site/languages.js'
import { MostRead } from '../../../site/MostRead.js'
import { toName } from '../../../site/names.js'
import type { ListedSection, ListedStory } from '../../../site/newsApi.js'
import { getHeadlines, getMostRead, getSections, getStories } from '../../../site/newsApi.js'
import { frontPath, frontVersions, mostReadPath, sectionPath } from '../../../site/paths.js'
import { StoryTeaser } from '../../../site/StoryTeaser.js'
import { words } from '../../../site/words.js'

type Props = { readonly params: Promise<{ language: string }> }

const latestStories = 7
const storiesPerSection = 4
const mostReadStories = 5

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { language } = await params
  if (!isSiteLanguage(language)) return {}
  return { alternates: toAlternates(language, frontPath(language), frontVersions) }
}

const FrontPage = async ({ params }: Props) => {
  const { language } = await params
  if (!isSiteLanguage(language)) notFound()

  const [sections, latest, mostRead] = await Promise.all([
    getSections(),
    getStories({ language, limit: latestStories }),
    getMostRead(language, '7d', mostReadStories),
  ])
  const blocks = await Promise.all(
    sections.map(async (section) => ({
      section,
      stories: await getHeadlines({
        language,
        limit: storiesPerSection,
        section: section.slug,
      }),
    })),
  )
  const [lead, ...others] = latest.docs

  return (
    <Frame language={language} sections={sections} versions={frontVersions}>
      <h1 className="page-title">{words[language].latest}</h1>
      {lead ? (
        <div className="front-top">
          <div className="front-lead">
            <StoryTeaser heading="h2" language={language} story={lead} withPicture />
          </div>
          <ul className="story-list">
            {others.map((story) => (
              <li key={story.publicId}>
                <StoryTeaser heading="h2" language={language} story={story} withSummary={false} />
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="empty">{words[language].noStories}</p>
      )}
      <div className="blocks">
        {mostRead.length > 0 && (
          <section aria-labelledby="most-read" className="block">
            <h2 className="block-title" id="most-read">
              <a href={mostReadPath(language)}>{words[language].mostRead}</a>
            </h2>
            <MostRead heading="h3" language={language} stories={mostRead} />
          </section>
        )}
        {blocks.map(({ section, stories }) => (
          <SectionBlock
            key={section.slug}
            language={language}
            section={section}
            stories={stories}
          />
        ))}
      </div>
    </Frame>
  )
}

export default FrontPage

type BlockProps = {
  readonly language: SiteLanguage
  readonly section: ListedSection
  readonly stories: readonly ListedStory[]
}

const SectionBlock = ({ language, section: { name, slug }, stories }: BlockProps) => {
  if (stories.length === 0) return null
  const title = toName(name, language, slug)
  return (
    <section aria-labelledby={`section-${slug}`} className="block">
      <h2 className="block-title" id={`section-${slug}`}>
        <a href={sectionPath(language, slug)}>{title}</a>
      </h2>
      <ul className="story-list">
        {stories.map((story, place) => (
          <li key={story.publicId}>
            <StoryTeaser
              heading="h3"
              language={language}
              story={story}
              withSection={false}
              withSummary={place === 0}
            />
          </li>
        ))}
      </ul>
      <p className="block-more">
        <a href={sectionPath(language, slug)}>{words[language].moreIn(title)}</a>
      </p>
    </section>
  )
}
