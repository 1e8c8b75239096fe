import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { Frame } from '../../../../site/Frame.js'
import type { SiteLanguage } from '../../../../site/languages.js'
import { isSiteLanguage } from '../../../../site/languages.js'
import { getSections, searchStories } from '../../../../site/newsApi.js'
import { searchPath, versionsOf } from '../../../../site/paths.js'
import { SearchBox } from '../../../../site/SearchBox.js'
import { StoryTeaser } from '../../../../site/StoryTeaser.js'
import { words } from '../../../../site/words.js'

type Props = {
  readonly params: Promise<{ language: string }>
  readonly searchParams: Promise<{ q?: string | string[] }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { language } = await params
  return isSiteLanguage(language) ? { robots: { index: false }, title: words[language].search } : {}
}

const SearchPage = async ({ params, searchParams }: Props) => {
  const { language } = await params
  if (!isSiteLanguage(language)) notFound()
  const { q } = await searchParams
  const question = typeof q === 'string' ? q.trim().slice(0, 200) : ''
  return (
    <Frame language={language} sections={await getSections()} versions={versionsOf(searchPath)}>
      <h1 className="page-title">{words[language].search}</h1>
      <SearchBox
        asked={question}
        id="search-here"
        language={language}
        name={words[language].search}
      />
      {question === '' ? (
        <p className="empty">{words[language].searchHelp}</p>
      ) : (
        <Found language={language} question={question} />
      )}
    </Frame>
  )
}

export default SearchPage

type FoundProps = { readonly language: SiteLanguage; readonly question: string }

const Found = async ({ language, question }: FoundProps) => {
  const say = words[language]
  const stories = await searchStories(language, question)
  if (stories === 'tooOften') return <p className="empty">{say.tooOften}</p>
  if (stories.length === 0) return <p className="empty">{say.nothingFound(question)}</p>
  return (
    <>
      <p className="found" role="status">
        {say.found(stories.length, question)}
      </p>
      <ul className="story-list">
        {stories.map((story) => (
          <li key={story.publicId}>
            <StoryTeaser heading="h2" language={language} story={story} />
          </li>
        ))}
      </ul>
    </>
  )
}
