import type { SiteLanguage } from './languages.js'
import type { ListedStory } from './newsApi.js'
import { toMediaUrl } from './origins.js'
import { Teaser } from './Teaser.js'
import { findPicture, listedToTeaser } from './toTeaser.js'

type Props = {
  readonly heading: 'h2' | 'h3'
  readonly language: SiteLanguage
  /** In pixels; without it the story is listed without its picture. */
  readonly pictureWidth?: number
  readonly story: ListedStory
  readonly withSection?: boolean
  readonly withSummary?: boolean
}

/** A story of Payload's list as a teaser, with its picture if one is wanted and there is one. */
export const StoryTeaser = ({ language, pictureWidth, story, ...shown }: Props) => {
  const picture = pictureWidth ? findPicture(story, language, pictureWidth) : null
  return (
    <Teaser language={language} story={listedToTeaser(story, language)} {...shown}>
      {picture && (
        <img alt={picture.alt} className="teaser-picture" src={toMediaUrl(picture.url)} />
      )}
    </Teaser>
  )
}
