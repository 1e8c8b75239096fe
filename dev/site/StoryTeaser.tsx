import type { SiteLanguage } from './languages.js'
import type { ListedStory } from './newsApi.js'
import { toCmsUrl } from './origins.js'
import { Teaser } from './Teaser.js'
import { toTeaser } from './toTeaser.js'

type Props = {
  readonly heading: 'h2' | 'h3'
  readonly language: SiteLanguage
  readonly story: ListedStory
  readonly withPicture?: boolean
  readonly withSection?: boolean
  readonly withSummary?: boolean
}

/** A story of a list as a teaser, with its picture if one is wanted and there is one. */
export const StoryTeaser = ({ language, story, withPicture = false, ...shown }: Props) => {
  const picture = withPicture ? story.media?.[0] : undefined
  return (
    <Teaser language={language} story={toTeaser(story)} {...shown}>
      {picture && <img alt={picture.alt} className="teaser-picture" src={toCmsUrl(picture.url)} />}
    </Teaser>
  )
}
