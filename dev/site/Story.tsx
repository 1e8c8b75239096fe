import { Figure } from './Figure.js'
import type { SiteLanguage } from './languages.js'
import { isSiteLanguage } from './languages.js'
import type { PageArticle } from './newsApi.js'
import { toCmsUrl } from './origins.js'
import { sectionPath } from './paths.js'
import { Share } from './Share.js'
import { Stamp } from './Stamp.js'
import { findStandfirst, storyHtml } from './storyHtml.js'
import { words } from './words.js'

type Props = {
  readonly article: PageArticle
  readonly language: SiteLanguage
}

/** The story as the agency lays it out: section, headline, stamp, tools, picture, credited lead, body, sign-off. */
export const Story = ({ article, language }: Props) => {
  const { byline, media, publicId, publishedAt, reads, section, share, signOff, stamp, title } =
    article
  const say = words[language]
  const standfirst = findStandfirst(article)
  const [picture, ...pictures] = media
  return (
    <article className="story">
      <header className="story-head">
        {section && (
          <p className="kicker">
            <a href={sectionPath(language, section.slug)}>{section.name}</a>
          </p>
        )}
        <h1>{title}</h1>
        <div className="story-facts">
          <p className="meta">
            <Stamp publishedAt={publishedAt} stamp={stamp} />
            {byline && <span>{say.by(byline)}</span>}
          </p>
          <ul aria-label={say.storyTools} className="tools">
            <li>
              <a href={share['mail']}>{say.email}</a>
            </li>
            <li>
              <a href={toCmsUrl(`/api/news/articles/${publicId}.print.html`)} rel="nofollow">
                {say.print}
              </a>
            </li>
            <li className="reads">{say.reads(reads)}</li>
          </ul>
        </div>
      </header>
      {picture && <Figure isFirst media={picture} />}
      {standfirst && <p className="standfirst">{standfirst}</p>}
      {/* The API sanitises this HTML: allow-listed nodes, no scripts, no inline styles. */}
      <div className="story-body" dangerouslySetInnerHTML={{ __html: storyHtml(article) }} />
      {signOff && <p className="sign-off">{signOff}</p>}
      {pictures.map((more) => (
        <Figure key={more.url} media={more} />
      ))}
      <Share language={language} share={share} />
      <Versions article={article} />
    </article>
  )
}

const Versions = ({ article: { translations } }: Pick<Props, 'article'>) => (
  <>
    {translations.map(({ language, title, url }) =>
      isSiteLanguage(language) ? (
        <p className="version" key={language} lang={language}>
          <a href={url} hrefLang={language}>
            <span className="version-label">{words[language].readHere}</span>
            <span className="version-title">{title}</span>
          </a>
        </p>
      ) : null,
    )}
  </>
)
