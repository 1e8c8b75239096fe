import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { Frame } from '../../../../../site/Frame.js'
import { isSiteLanguage } from '../../../../../site/languages.js'
import { toName } from '../../../../../site/names.js'
import { getSections, getStories } from '../../../../../site/newsApi.js'
import { Pager } from '../../../../../site/Pager.js'
import { sectionPath, toSlug } from '../../../../../site/paths.js'
import { StoryTeaser } from '../../../../../site/StoryTeaser.js'
import { words } from '../../../../../site/words.js'

type Props = {
  readonly params: Promise<{ language: string; slug: string }>
  readonly searchParams: Promise<{ page?: string | string[] }>
}

const storiesPerPage = 12

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { language, page, section } = await readProps(props)
  if (!section) return {}
  return {
    alternates: {
      canonical: sectionPath(language, section.slug, page),
      languages: sectionVersions(section.slug),
    },
    title: toName(section.name, language, section.slug),
  }
}

const SectionPage = async (props: Props) => {
  const { language, page, section, sections } = await readProps(props)
  if (!section) notFound()

  const { slug } = section
  const { docs, totalPages } = await getStories({
    language,
    limit: storiesPerPage,
    page,
    section: slug,
  })
  return (
    <Frame language={language} section={slug} sections={sections} versions={sectionVersions(slug)}>
      <h1 className="page-title">{toName(section.name, language, slug)}</h1>
      {docs.length === 0 && <p className="empty">{words[language].noStories}</p>}
      <ul className="story-list section-list">
        {docs.map((story) => (
          <li key={story.publicId}>
            <StoryTeaser
              heading="h2"
              language={language}
              pictureWidth={400}
              story={story}
              withSection={false}
            />
          </li>
        ))}
      </ul>
      <Pager language={language} page={page} section={slug} totalPages={totalPages} />
    </Frame>
  )
}

export default SectionPage

const sectionVersions = (slug: string) => ({
  en: sectionPath('en', slug),
  lo: sectionPath('lo', slug),
})

const readProps = async ({ params, searchParams }: Props) => {
  const { language, slug } = await params
  if (!isSiteLanguage(language)) notFound()
  const sections = await getSections()
  return {
    language,
    page: toPage((await searchParams).page),
    section: sections.find((known) => known.slug === toSlug(slug)),
    sections,
  }
}

// Anything but a plain number from 1 shows the first page, as a pager's reader expects.
const toPage = (asked: string | string[] | undefined): number =>
  typeof asked === 'string' && /^[1-9]\d{0,4}$/u.test(asked) ? Number(asked) : 1
