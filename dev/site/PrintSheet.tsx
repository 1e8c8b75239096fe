import type { NewsArticle } from 'payload-plugin-newsroom/core'
import type { SiteLanguage } from './languages.js'
import { Stamp } from './Stamp.js'
import { findStandfirst, storyHtml } from './storyHtml.js'
import { words } from './words.js'

type Props = { readonly article: NewsArticle; readonly language: SiteLanguage }

/** The story alone on a sheet; the browser's print dialogue opens over it where scripts run. */
export const PrintSheet = ({ article, language }: Props) => {
  const { publishedAt, signOff, stamp, title } = article
  const standfirst = findStandfirst(article)
  return (
    <main className="sheet">
      <article className="story">
        <p className="sheet-agency">
          {words[language].agency} ({words[language].agencyShort})
        </p>
        <h1>{title}</h1>
        <p className="meta">
          <Stamp publishedAt={publishedAt} stamp={stamp} />
        </p>
        {standfirst && <p className="standfirst">{standfirst}</p>}
        {/* The API sanitises this HTML: allow-listed nodes, no scripts, no inline styles. */}
        <div className="story-body" dangerouslySetInnerHTML={{ __html: storyHtml(article) }} />
        {signOff && <p className="sign-off">{signOff}</p>}
      </article>
      <script dangerouslySetInnerHTML={{ __html: openPrintDialogue }} />
    </main>
  )
}

const openPrintDialogue = 'addEventListener("load", () => print())'
