import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { toAlternates } from '../../../../../site/feeds.js'
import { Frame } from '../../../../../site/Frame.js'
import { isSiteLanguage } from '../../../../../site/languages.js'
import { toName } from '../../../../../site/names.js'
import { getSections, getStories } from '../../../../../site/newsApi.js'
import { Pager } from '../../../../../site/Pager.js'
import { sectionPath, toSlug, versionsOf } from '../../../../../site/paths.js'
import { StoryTeaser } from '../../../../../site/StoryTeaser.js'
import { words } from '../../../../../site/words.js'

type Props = {
  readonly params: Promise<{ language: string; slug: string }>
  readonly searchParams: Promise<{ cursor?: string | string[] }>
}

const storiesPerPage = 12

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { cursor, language, section } = await readProps(props)
  if (!section) return {}
  const { slug } = section
  return {
    alternates: toAlternates(
      language,
      sectionPath(language, slug, cursor),
      versionsOf((other) => sectionPath(other, slug)),
      slug,
    ),
    title: toName(section.name, language, slug),
  }
}

const SectionPage = async (props: Props) => {
  const { cursor, language, section, sections } = await readProps(props)
  if (!section) notFound()

  const { slug } = section
  const { docs, next } = await getStories({
    cursor,
    language,
    limit: storiesPerPage,
    section: slug,
  })
  const versions = versionsOf((other) => sectionPath(other, slug))
  return (
    <Frame language={language} section={slug} sections={sections} versions={versions}>
      <h1 className="page-title">{toName(section.name, language, slug)}</h1>
      {docs.length === 0 && <p className="empty">{words[language].noStories}</p>}
      <ul className="story-list section-list">
        {docs.map((story) => (
          <li key={story.publicId}>
            <StoryTeaser
              heading="h2"
              language={language}
              story={story}
              withPicture
              withSection={false}
            />
          </li>
        ))}
      </ul>
      <Pager isFirst={cursor === undefined} language={language} next={next} section={slug} />
    </Frame>
  )
}

export default SectionPage

const readProps = async ({ params, searchParams }: Props) => {
  const { language, slug } = await params
  if (!isSiteLanguage(language)) notFound()
  const sections = await getSections()
  const { cursor } = await searchParams
  return {
    // What is no cursor shows the first page: the newsroom would refuse it.
    cursor: typeof cursor === 'string' && /^[\w-]{40,200}$/u.test(cursor) ? cursor : undefined,
    language,
    section: sections.find((known) => known.slug === toSlug(slug)),
    sections,
  }
}
