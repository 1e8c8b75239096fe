import type { PageArticle } from './newsApi.js'

type Props = { readonly article: PageArticle }

/** What search engines and those who share the page are told of a story; React puts the tags into the head. */
export const PageHead = ({ article: { jsonLd, openGraph } }: Props) => (
  <>
    {openGraph.map((tag) => (
      <meta key={`${tag.property ?? tag.name} ${tag.content}`} {...tag} />
    ))}
    <script dangerouslySetInnerHTML={{ __html: inScript(jsonLd) }} type="application/ld+json" />
  </>
)

/** JSON that no text in it can end the script of. */
const inScript = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c')
