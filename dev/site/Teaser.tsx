import type { ReactNode } from 'react'
import type { SiteLanguage } from './languages.js'
import { sectionPath } from './paths.js'
import { Stamp } from './Stamp.js'

export type TeaserStory = {
  /** Printed before the summary where the story is not the agency's alone. */
  readonly credit: string | null
  readonly publicId: string
  readonly publishedAt: string
  readonly section: { readonly name: string; readonly slug: string } | null
  readonly stamp: string
  readonly summary: string
  readonly title: string
  readonly url: string
}

type Props = {
  readonly children?: ReactNode
  readonly heading: 'h2' | 'h3'
  readonly language: SiteLanguage
  readonly story: TeaserStory
  readonly withSection?: boolean
  readonly withSummary?: boolean
}

/** One story in a list: section, headline, stamp and summary, in the order the agency lists them. */
export const Teaser = ({
  children,
  heading: Heading,
  language,
  story: { credit, publishedAt, section, stamp, summary, title, url },
  withSection = true,
  withSummary = true,
}: Props) => (
  <article className="teaser">
    {children}
    {withSection && section && (
      <p className="kicker">
        <a href={sectionPath(language, section.slug)}>{section.name}</a>
      </p>
    )}
    <Heading className="teaser-title">
      <a href={url}>{title}</a>
    </Heading>
    <p className="meta">
      <Stamp publishedAt={publishedAt} stamp={stamp} />
    </p>
    {withSummary && summary && (
      <p className="teaser-summary">
        {credit && <span className="credit">{credit} </span>}
        {summary}
      </p>
    )}
  </article>
)
