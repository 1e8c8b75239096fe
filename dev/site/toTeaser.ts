import type { NewsTeaser } from 'payload-plugin-newsroom/core'
import type { SiteLanguage } from './languages.js'
import { toName } from './names.js'
import type { ListedPicture, ListedStory } from './newsApi.js'
import type { TeaserStory } from './Teaser.js'

/** A line of other news as the article's answer carries it. */
export const toTeaser = ({ credit, ...story }: NewsTeaser): TeaserStory => ({
  ...story,
  credit: credit.kind === 'own' ? null : credit.line,
})

/** A story of Payload's own list in the page's language. */
export const listedToTeaser = (
  { credit, creditLine, section, summary, title, ...story }: ListedStory,
  language: SiteLanguage,
): TeaserStory => ({
  ...story,
  credit: !credit?.kind || credit.kind === 'own' ? null : (creditLine ?? null),
  section:
    section && typeof section === 'object'
      ? { name: toName(section.name, language, section.slug), slug: section.slug }
      : null,
  summary: summary ?? '',
  title: title.trim(),
})

type Picture = { readonly alt: string; readonly url: string }

/** The story's first picture in the smallest stored size that is at least `width` pixels wide. */
export const findPicture = (
  { media }: ListedStory,
  language: SiteLanguage,
  width: number,
): Picture | null => {
  const picture = media?.find(isPicture)
  if (!picture) return null
  const sizes = Object.values(picture.sizes ?? {})
    .flatMap(({ url, width: wide }) => (url && wide && wide >= width ? [{ url, wide }] : []))
    .sort((one, other) => one.wide - other.wide)
  const url = sizes[0]?.url ?? picture.url
  return url ? { alt: toName(picture.alt ?? {}, language), url } : null
}

// A picture the reader may not see arrives as its bare id.
const isPicture = (item: ListedPicture | number | string): item is ListedPicture =>
  typeof item === 'object'
