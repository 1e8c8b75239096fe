import fc from 'fast-check'
import type { NewsArticle as SchemaOrgNewsArticle, WithContext } from 'schema-dts'
import { describe, expect, it } from 'vitest'
import {
  toJsonFeed,
  toJsonLd,
  toJsonLdScript,
  toNinjs,
  toOpenGraph,
  toShareLinks,
} from '../../../src/core/delivery/index.js'
import { hostileArticle, hostileFeed } from './hostile.js'
import { jsonFeedErrors, newsArticleErrors, ninjsErrors } from './schemas.js'
import { bridge, feed, laoBridge, laoFeed, publisher } from './stories.js'

describe('toNinjs', () => {
  const ninjs = toNinjs(bridge, publisher)

  it('fits ninjs 3.1, with everything and with nothing that may be absent', () => {
    expect(ninjsErrors(ninjs)).toEqual([])
    expect(ninjsErrors(toNinjs(laoBridge, { ...publisher, copyright: undefined }))).toEqual([])
  })

  it.each([
    ['a count of reads', { reads: 111 }],
    ['a date in the agency’s layout', { firstCreated: '10/12/2025 13:05' }],
    ['a headline of version 1', { headline: 'Bridge' }],
    ['an association without an address', { associations: [{ name: 'related-1' }] }],
  ])('the schema refuses %s', (_what, wrong) => {
    expect(ninjsErrors({ ...ninjs, ...wrong })).not.toEqual([])
  })

  it('names one source per agency of a joint credit', () => {
    expect(ninjs.infoSources).toEqual([
      { name: 'KPL', role: 'publisher' },
      { name: 'VNA', role: 'partner' },
    ])
  })

  it('carries credit, sign-off and correction in both bodies', () => {
    expect(ninjs.bodies.map(({ value }) => value)).toEqual([
      '<p>(KPL/VNA) Engineers from Laos &amp; Vietnam closed the last gap of a bridge over the Xe Kong.</p><p>See <a href="https://news.example.la/en/sections/economics">earlier reports</a>.</p><p>KPL</p><p>An earlier version gave the wrong length of the bridge.</p>',
      '(KPL/VNA) Engineers from Laos & Vietnam closed the last gap of a bridge over the Xe Kong.\n\nSee earlier reports.\n\nKPL\n\nAn earlier version gave the wrong length of the bridge.',
    ])
  })

  it('associates pictures, other languages and other news', () => {
    expect(ninjs.associations.map(({ name, rel, type, uri }) => [name, rel, type, uri])).toEqual([
      ['media-1', 'media', 'picture', 'https://news.example.la/api/media/file/bridge.jpg'],
      ['translation-lo', 'translation', 'text', 'urn:uuid:d0f4a6de-7c1b-4a39-8d3e-2b6f1f2f4e03'],
      ['related-1', 'related', 'text', 'urn:uuid:6f2c7a90-5a1e-4e0b-8f7d-3f1f5d0c9a02'],
    ])
  })

  it('says the Media Topic, and the instants, of which reads are none', () => {
    expect(ninjs.subjects[0]?.uri).toBe('http://cv.iptc.org/newscodes/mediatopic/11000000')
    expect([ninjs.firstCreated, ninjs.versionCreated]).toEqual([
      '2025-12-10T06:05:00Z',
      '2025-12-10T08:00:00Z',
    ])
    expect(toNinjs({ ...bridge, reads: 112 }, publisher)).toEqual(ninjs)
  })

  it('puts the credit above a body that opens with a heading', () => {
    const { bodies } = toNinjs({ ...bridge, html: '<h2>Summary</h2>' }, publisher)
    expect(bodies[0]?.value).toMatch(/^<p>\(KPL\/VNA\)<\/p><h2>/u)
  })
})

describe('toJsonFeed', () => {
  it('fits JSON Feed 1.1, with everything and with nothing that may be absent', () => {
    expect(jsonFeedErrors(toJsonFeed(feed))).toEqual([])
    expect(jsonFeedErrors(toJsonFeed({ ...laoFeed, alternates: undefined }))).toEqual([])
  })

  it.each([
    ['a name of its own without an underscore', { reads: 111 }],
    ['an extension that is no object', { _kpl: 'KPL' }],
    ['an item without content', { items: [{ id: '1' }] }],
  ])('the schema refuses %s', (_what, wrong) => {
    expect(jsonFeedErrors({ ...toJsonFeed(feed), ...wrong })).not.toEqual([])
  })

  it('says credit, stamp, other languages and other news under _kpl', () => {
    expect(toJsonFeed(feed).items[0]?._kpl).toMatchObject({
      credit: { agencies: ['KPL', 'VNA'], kind: 'joint' },
      related: [{ url: 'https://news.example.la/en/articles/ferry-makes-its-last-crossing' }],
      stamp: '10/12/2025 13:05',
      translations: [{ language: 'lo' }],
    })
  })
})

describe('toJsonLd', () => {
  // schema.org as types: what does not fit does not compile.
  const jsonLd: WithContext<SchemaOrgNewsArticle> = toJsonLd(bridge, publisher)

  it('fits what search engines ask for, with everything and with nothing that may be absent', () => {
    expect(newsArticleErrors(jsonLd)).toEqual([])
    const bare = { ...publisher, copyright: undefined, logo: undefined }
    expect(newsArticleErrors(toJsonLd(laoBridge, bare))).toEqual([])
  })

  it.each([
    ['a date in the agency’s layout', { datePublished: '10/12/2025 13:05' }],
    ['an address that is not whole', { url: '/en/articles/bridge' }],
    ['a name schema.org has not', { reads: 111 }],
    ['nobody who wrote it', { author: [] }],
  ])('the schema refuses %s', (_what, wrong) => {
    expect(newsArticleErrors({ ...jsonLd, ...wrong })).not.toEqual([])
  })

  it('credits each agency, and the partner by the code the house knows it by', () => {
    expect(jsonLd).toMatchObject({
      author: [{ '@type': 'Person', name: 'Somsack Phommachanh' }],
      creditText: 'KPL/VNA',
      publisher: { '@type': 'NewsMediaOrganization', name: 'Lao News Agency' },
      sourceOrganization: [{ alternateName: 'KPL', name: 'Lao News Agency' }, { name: 'VNA' }],
    })
  })

  it('names a story without a byline as its agencies’', () => {
    expect(toJsonLd(laoBridge, publisher).author).toMatchObject([
      { name: 'Lao News Agency' },
      { name: 'VNA' },
    ])
  })

  it('says dateline, correction, Media Topic and what is in the picture', () => {
    expect(jsonLd).toMatchObject({
      about: { sameAs: 'http://cv.iptc.org/newscodes/mediatopic/11000000' },
      correction: { '@type': 'CorrectionComment' },
      dateline: 'Attapeu',
      image: [{ creditText: 'Photo: KPL/Somsack', width: { unitCode: 'E37', value: 1200 } }],
    })
  })

  it('tells the original from other translations', () => {
    const version = { '@id': `https://news.example.la${encodeURI(laoBridge.url)}` }
    expect(jsonLd).toMatchObject({ workTranslation: [version] })
    const translated = toJsonLd(laoBridge, publisher)
    expect(translated).toMatchObject({
      translationOfWork: { '@id': `https://news.example.la${bridge.url}` },
    })
    expect(translated).not.toHaveProperty('workTranslation')
  })
})

describe('toOpenGraph', () => {
  const contents = (...args: Parameters<typeof toOpenGraph>) =>
    Object.fromEntries(
      toOpenGraph(...args).map((tag) => ['name' in tag ? tag.name : tag.property, tag.content]),
    )

  it('says what a card shows', () => {
    expect(contents(bridge, publisher)).toMatchObject({
      'article:published_time': '2025-12-10T06:05:00Z',
      'article:section': 'Politics',
      'og:image': 'https://news.example.la/api/media/file/bridge.jpg',
      'og:image:alt': 'The bridge from the east bank',
      'og:locale': 'en_US',
      'og:locale:alternate': 'lo_LA',
      'og:type': 'article',
      'twitter:card': 'summary_large_image',
      'twitter:image:alt': 'The bridge from the east bank',
    })
  })

  it('shows the agency where there is no picture, and nothing where there is no logo', () => {
    expect(contents(laoBridge, publisher)).toMatchObject({
      'og:image': 'https://news.example.la/logo.png',
      'twitter:card': 'summary',
    })
    expect(contents(laoBridge, { ...publisher, logo: undefined })).not.toHaveProperty('og:image')
  })
})

describe('toShareLinks', () => {
  it('opens a letter with the headline as subject, lines ended with CRLF', () => {
    const { mail } = toShareLinks(bridge, publisher)
    expect(mail).toMatch(/^mailto:\?subject=Bridge%20over%20the%20Xe%20Kong%20Is%20Closed&body=/u)
    expect(decodeURIComponent(mail.split('&body=')[1] ?? '').split('\r\n\r\n')).toEqual([
      bridge.title,
      bridge.summary,
      'https://news.example.la/en/articles/bridge-over-the-xe-kong-is-closed',
    ])
  })

  it('are addresses whatever the headline holds', () => {
    fc.assert(
      fc.property(hostileArticle, (article) => {
        const links = Object.values(toShareLinks(article, publisher))
        expect(links.filter((link) => !/^(?:https:\/\/|mailto:\?)[!-~]+$/u.test(link))).toEqual([])
        const { mail } = toShareLinks(article, publisher)
        expect([...new URLSearchParams(mail.slice('mailto:?'.length)).keys()]).toEqual([
          'subject',
          'body',
        ])
      }),
    )
  })
})

describe('no text can break a format', () => {
  it('ninjs, JSON-LD and JSON Feed fit their schemas', () => {
    fc.assert(
      fc.property(hostileArticle, hostileFeed, (article, hostile) => {
        expect(ninjsErrors(toNinjs(article, publisher))).toEqual([])
        expect(newsArticleErrors(toJsonLd(article, publisher))).toEqual([])
        expect(jsonFeedErrors(toJsonFeed(hostile))).toEqual([])
      }),
    )
  })

  it('a script of JSON-LD ends where it is closed, and says the same', () => {
    fc.assert(
      fc.property(hostileArticle, (article) => {
        const script = toJsonLdScript(article, publisher)
        expect(script).not.toMatch(/[<>&\u2028\u2029]/u)
        expect(JSON.parse(script)).toEqual(toJsonLd(article, publisher))
      }),
    )
  })

  it('everything holds whole characters only', () => {
    fc.assert(
      fc.property(hostileArticle, (article) => {
        const all = [toNinjs, toJsonLd, toOpenGraph, toShareLinks].map((format) =>
          format(article, publisher),
        )
        expect(JSON.stringify(all)).not.toMatch(/\\u(?:00[01]|d[89a-f]|fff[ef])/iu)
      }),
    )
  })
})
