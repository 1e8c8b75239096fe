import type { NewsTeaser } from 'payload-plugin-newsroom/core'
import type { SiteLanguage } from './languages.js'
import { Teaser } from './Teaser.js'
import { toTeaser } from './toTeaser.js'
import { words } from './words.js'

type Props = { readonly language: SiteLanguage; readonly stories: readonly NewsTeaser[] }

/** Other news below a story. The agency heads it in Lao on its English pages too. */
export const OtherNews = ({ language, stories }: Props) =>
  stories.length === 0 ? null : (
    <section aria-labelledby="other-news" className="other-news">
      <h2 className="block-title" id="other-news">
        <span lang="lo">{words.lo.otherNews}</span>{' '}
        {language !== 'lo' && <span className="block-aside">{words[language].otherNews}</span>}
      </h2>
      <ul className="story-list">
        {stories.map((story) => (
          <li key={story.publicId}>
            <Teaser heading="h3" language={language} story={toTeaser(story)} />
          </li>
        ))}
      </ul>
    </section>
  )
