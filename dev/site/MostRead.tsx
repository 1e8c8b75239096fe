import type { SiteLanguage } from './languages.js'
import type { MostReadStory } from './newsApi.js'
import { words } from './words.js'

type Props = {
  readonly heading: 'h2' | 'h3'
  readonly language: SiteLanguage
  readonly stories: readonly MostReadStory[]
}

/** The stories read most often, in their order, each with how often. */
export const MostRead = ({ heading: Heading, language, stories }: Props) => (
  <ol className="most-read">
    {stories.map(({ publicId, reads, title, url }) => (
      <li key={publicId}>
        <Heading className="teaser-title">
          <a href={url}>{title}</a>
        </Heading>
        <p className="meta">{words[language].reads(reads)}</p>
      </li>
    ))}
  </ol>
)
