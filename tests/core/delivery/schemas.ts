import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { AnySchemaObject, ErrorObject } from 'ajv/dist/2020.js'
import jsonFeedSchema from '../../schemas/json-feed-1.1.schema.json' with { type: 'json' }
import newsArticleSchema from '../../schemas/news-article.schema.json' with { type: 'json' }
import ninjsSchema from '../../schemas/ninjs-3.1.schema.json' with { type: 'json' }
import { readProjectFiles } from '../../setup/projectFiles.js'
import { findSchemaErrors } from './xmllint.js'

const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false }))

/** What a schema says against a value as it goes over the wire. */
const findErrors = (schema: AnySchemaObject) => {
  const validate = ajv.compile(schema)
  return (value: unknown): readonly string[] => {
    validate(JSON.parse(JSON.stringify(value)))
    const errors: readonly ErrorObject[] = validate.errors ?? []
    return errors.map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

export const jsonFeedErrors = findErrors(jsonFeedSchema)
export const newsArticleErrors = findErrors(newsArticleSchema)
export const ninjsErrors = findErrors(ninjsSchema)

const schemas = readProjectFiles('tests/schemas')
const schema = (fileName: string) => ({
  contents: schemas.find(({ path }) => path.endsWith(`/${fileName}`))?.text ?? '',
  fileName,
})

/** What the schemas of sitemaps, of Google's news in them and of their links say against documents. */
export const findSitemapErrors = (...documents: readonly string[]): Promise<readonly string[]> =>
  findSchemaErrors(documents, schema('sitemap.xsd'), [
    schema('sitemap-news.xsd'),
    schema('xhtml-link.xsd'),
  ])

/** What each page of a sitemap says of its languages, `lo https://…`, by its address. */
export const linksIn = (xml: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    xml
      .split('<url>')
      .slice(1)
      .map((page) => [
        /<loc>(.*?)<\/loc>/u.exec(page)?.[1] ?? '',
        Array.from(
          page.matchAll(/hreflang="([^"]+)" href="([^"]+)"/gu),
          ([, language, href]) => `${language} ${href}`,
        ),
      ]),
  )

/** Pages that name one which does not name them back, and pages with links that do not name themselves. */
export const findOneSided = (links: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const names = (from: string, to: string): boolean =>
    links.get(from)?.some((link) => link.split(' ')[1] === to) === true
  return [...links].flatMap(([from, targets]) => [
    ...targets
      .map((target) => target.split(' ')[1] ?? '')
      .filter((to) => links.has(to) && !names(to, from))
      .map((to) => `${to} does not name ${from}`),
    ...(targets.length > 0 && !names(from, from) ? [`${from} does not name itself`] : []),
  ])
}
