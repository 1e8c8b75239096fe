import type { Newsroom } from '../../options.js'
import { get, gone, moved, tooMany } from './operation.js'
import { ref, schemas } from './schemas.js'

const string = { type: 'string' }
const instant = { format: 'date-time', type: 'string' }
const section = { description: 'Slug of a section.', schema: string }
const upTo = (maximum: number, usual: number) => ({
  schema: { default: usual, maximum, minimum: 1, type: 'integer' },
})
const json = (name: string) => ({ 'application/json': ref(name) })
const xml = { 'application/xml': string }

const feeds = (under: string, of: string, id: string) => ({
  ...get(`${under}/feed.xml`, {
    answers: { 'application/rss+xml': string },
    id: `get${id}Rss`,
    summary: `The newest stories ${of} as RSS 2.0.`,
  }),
  ...get(`${under}/atom.xml`, {
    answers: { 'application/atom+xml': string },
    id: `get${id}Atom`,
    summary: `The newest stories ${of} as Atom.`,
  }),
  ...get(`${under}/feed.json`, {
    answers: { 'application/feed+json': { type: 'object' } },
    id: `get${id}JsonFeed`,
    summary: `The newest stories ${of} as JSON Feed 1.1.`,
  }),
})

const ofArticle = {
  ...get('/articles/{publicId}', {
    answers: json('ArticlePage'),
    id: 'getArticleById',
    summary: 'A published story by the id it keeps for ever.',
  }),
  ...get('/articles/{publicId}.ninjs.json', {
    answers: { 'application/json': { type: 'object' } },
    id: 'getNinjs',
    summary: 'A story as IPTC ninjs 3.1.',
  }),
  ...get('/articles/{publicId}.jsonld', {
    answers: { 'application/ld+json': { type: 'object' } },
    id: 'getJsonLd',
    summary: 'A story as schema.org NewsArticle.',
  }),
  ...get('/articles/{publicId}.txt', {
    answers: { 'text/plain': string },
    id: 'getText',
    summary: 'A story as the agency’s page in plain text.',
  }),
  ...get('/articles/{publicId}.print.html', {
    answers: { 'text/html': string },
    id: 'getPrintPage',
    summary: 'A story as a page to print, without script.',
  }),
  ...get('/articles/{publicId}/other-news', {
    answers: json('Teasers'),
    id: 'getOtherNews',
    summary: 'Other news (ຂ່າວອື່ນໆ) of a story.',
  }),
}

const ofLanguage = {
  ...get('/{language}/articles', {
    answers: json('Articles'),
    id: 'listArticles',
    parameters: {
      cursor: { description: '`next` of the page before.', schema: string },
      fields: { description: 'Fields of a story, with commas between.', schema: string },
      include: { description: '`total`: how many there are.', schema: { enum: ['total'] } },
      limit: upTo(100, 20),
      section,
      since: { description: 'Published then or later.', schema: instant },
      tag: { description: 'A tag, as it is written.', schema: string },
      until: { description: 'Published before.', schema: instant },
    },
    summary: 'Published stories, the newest first.',
  }),
  ...get('/{language}/articles/{slug}', {
    answers: json('ArticlePage'),
    id: 'getArticle',
    others: { ...moved, ...gone },
    summary: 'A published story with everything its page shows.',
  }),
  ...feeds('/{language}', 'of a language', ''),
  ...feeds('/{language}/sections/{section}', 'of a section', 'Section'),
  ...get('/{language}/most-read', {
    answers: json('MostRead'),
    id: 'listMostRead',
    parameters: {
      limit: upTo(20, 5),
      section,
      window: { schema: { default: '24h', enum: ['24h', '7d', '30d'] } },
    },
    summary: 'The stories read most often.',
  }),
  ...get('/{language}/search', {
    answers: json('Teasers'),
    id: 'searchArticles',
    others: tooMany,
    parameters: {
      limit: upTo(50, 20),
      q: { schema: { maxLength: 200, type: 'string' } },
    },
    summary: 'Stories that have all the words, the best first.',
  }),
}

const ofNewsroom = {
  ...get('/sections', { answers: json('Sections'), id: 'listSections', summary: 'All sections.' }),
  ...get('/sitemap.xml', { answers: xml, id: 'getSitemap', summary: 'The index of sitemaps.' }),
  ...get('/sitemap-news.xml', {
    answers: xml,
    id: 'getNewsSitemap',
    summary: 'The stories of the last two days, for Google News.',
  }),
  ...get('/sitemap-{month}.xml', {
    answers: xml,
    id: 'getMonthlySitemap',
    summary: 'The stories of a month, each with its languages.',
  }),
  ...get('/openapi.json', {
    answers: { 'application/json': { type: 'object' } },
    id: 'getOpenApi',
    summary: 'This document.',
  }),
  ...get('/health/live', {
    answers: json('Status'),
    id: 'isLive',
    summary: 'The process answers.',
  }),
  ...get('/health/ready', {
    answers: json('Status'),
    id: 'isReady',
    summary: 'The database answers.',
  }),
}

const reads = {
  '/reads': {
    post: {
      operationId: 'countRead',
      requestBody: {
        content: {
          'text/plain': {
            example: '{"publicId":"7f2c1f4e-5a0b-4d8e-9a51-1b1f0a3d2c4e"}',
            schema: string,
          },
        },
        description: 'JSON with the `publicId` of the story, as `navigator.sendBeacon` sends it.',
        required: true,
      },
      responses: {
        '204': {
          description:
            'Always: it tells neither whether it counted nor whether there is such a story.',
        },
        '4XX': { description: 'Never sent.' },
      },
      summary: 'Counts that a reader sees a story.',
    },
  },
}

/** The public API of a newsroom in OpenAPI 3.1. */
export const document = ({ delivery, defaultLanguage }: Newsroom) => ({
  components: { schemas },
  info: {
    description: 'Everything a site needs of the newsroom. Only what is published, whoever asks.',
    license: { identifier: 'MIT', name: 'MIT' },
    title: `News of ${delivery.publisher(defaultLanguage).name}`,
    version: '1',
  },
  openapi: '3.1.0',
  paths: { ...ofNewsroom, ...ofArticle, ...ofLanguage, ...reads },
  security: [],
  servers: [{ url: delivery.apiUrl }],
})
