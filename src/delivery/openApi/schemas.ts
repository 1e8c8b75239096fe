/**
 * What answers look like, in JSON Schema 2020-12. Objects are closed: a field that is not here is not in an answer, and the
 * tests hold every answer against this.
 */
type Schema = Readonly<Record<string, unknown>>

const string: Schema = { type: 'string' }
const stringOrNull: Schema = { type: ['string', 'null'] }
const count: Schema = { minimum: 0, type: 'integer' }
const countOrNull: Schema = { minimum: 0, type: ['integer', 'null'] }
const boolean: Schema = { type: 'boolean' }
const instant: Schema = {
  examples: ['2025-12-10T06:05:00.000Z'],
  format: 'date-time',
  type: 'string',
}
const uuid: Schema = {
  examples: ['7f2c1f4e-5a0b-4d8e-9a51-1b1f0a3d2c4e'],
  format: 'uuid',
  type: 'string',
}
const address: Schema = { examples: ['/en/articles/bridge-opens'], type: 'string' }
const language: Schema = { examples: ['lo'], type: 'string' }
const stamp: Schema = {
  description: 'The instant as the agency prints it, in its own zone.',
  examples: ['10/12/2025 13:05'],
  type: 'string',
}

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const listOf = (items: Schema): Schema => ({ items, type: 'array' })

/** An object with these fields and no others; all are there unless `optional` names them. */
const object = (properties: Schema, optional: readonly string[] = []): Schema => ({
  additionalProperties: false,
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  type: 'object',
})

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })

const teaser = {
  credit: ref('Credit'),
  publicId: uuid,
  publishedAt: instant,
  section: orNull(ref('Section')),
  slug: string,
  stamp,
  summary: string,
  title: string,
  url: address,
}

const article = {
  ...teaser,
  byline: stringOrNull,
  correction: stringOrNull,
  html: { description: 'Sanitised; without credit, headline and sign-off.', type: 'string' },
  language,
  media: listOf(ref('Media')),
  needsUpdate: {
    description: 'The story this one was translated from has changed since.',
    type: 'boolean',
  },
  otherNews: listOf(ref('Teaser')),
  place: stringOrNull,
  reads: count,
  signOff: { examples: ['KPL'], type: 'string' },
  tags: listOf(string),
  text: { description: 'A blank line between paragraphs.', type: 'string' },
  translations: listOf(ref('Version')),
  updatedAt: instant,
}

export const schemas: Readonly<Record<string, Schema>> = {
  ArticlePage: object({
    ...article,
    jsonLd: { description: 'schema.org NewsArticle.', type: 'object' },
    openGraph: listOf(
      object({ content: string, name: string, property: string }, ['name', 'property']),
    ),
    share: object({
      facebook: string,
      line: string,
      mail: string,
      telegram: string,
      whatsapp: string,
      x: string,
    }),
  }),
  Articles: object(
    {
      docs: {
        description: 'Each with the fields that were asked for.',
        items: { ...object(article), required: [] },
        type: 'array',
      },
      next: { description: 'The cursor of the next page.', ...stringOrNull },
      total: count,
    },
    ['total'],
  ),
  Credit: object({
    agencies: { examples: [['KPL', 'VNA']], ...listOf(string) },
    kind: { enum: ['joint', 'own', 'republished'], type: 'string' },
    line: { examples: ['(KPL/VNA)'], type: 'string' },
  }),
  Media: object({
    alt: string,
    caption: string,
    credit: { examples: ['Photo: KPL'], type: 'string' },
    height: countOrNull,
    mimeType: string,
    url: address,
    width: countOrNull,
  }),
  MostRead: object({ docs: listOf(object({ ...teaser, reads: count })) }),
  Moved: object({ movedTo: object({ language, publicId: uuid, slug: string, url: address }) }),
  Problem: object(
    {
      detail: string,
      errors: listOf(object({ detail: string, parameter: string })),
      status: { maximum: 599, minimum: 400, type: 'integer' },
      title: string,
      type: { const: 'about:blank' },
    },
    ['errors'],
  ),
  Section: object({
    mediaTopic: { description: 'IPTC Media Topic.', examples: ['11000000'], ...stringOrNull },
    name: string,
    slug: string,
  }),
  Sections: object({
    docs: listOf(
      object({
        mediaTopic: stringOrNull,
        name: { additionalProperties: string, type: 'object' },
        slug: string,
      }),
    ),
  }),
  Status: object({ status: { const: 'ok' } }),
  Teaser: object(teaser),
  Teasers: object({ docs: listOf(ref('Teaser')) }),
  Version: object({
    isOriginal: boolean,
    language,
    publicId: uuid,
    slug: string,
    title: string,
    url: address,
  }),
}
