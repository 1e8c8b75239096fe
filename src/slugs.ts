/** The plugin's collections, by the name they are known under in options. */
export type CollectionName =
  | 'addresses'
  | 'agencies'
  | 'articleReads'
  | 'articles'
  | 'changes'
  | 'media'
  | 'names'
  | 'relatedLinks'
  | 'sections'
  | 'storyIndex'
  | 'translations'

/** Slugs of a newsroom that names none. */
export const defaultSlugs: Readonly<Record<CollectionName, string>> = {
  addresses: 'news-addresses',
  agencies: 'agencies',
  articleReads: 'article-reads',
  articles: 'articles',
  changes: 'news-changes',
  media: 'media',
  names: 'names',
  relatedLinks: 'related-links',
  sections: 'sections',
  storyIndex: 'story-index',
  translations: 'translations',
}
