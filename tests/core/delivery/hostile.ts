import fc from 'fast-check'
import type { NewsFeed } from '../../../src/core/delivery/index.js'
import type { NewsArticle } from '../../../src/core/newsArticle.js'
import { bridge, feed } from './stories.js'

/** What has broken feeds: controls, half characters, ends of what the text stands in, and marks of other formats. */
const pieces = [
  ...['\0', '\u0008', '\u000B', '\u0085', '\u009F', '\uD800', '\uDC00', '\uFFFE', '\uFFFF'],
  ...[
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?xml',
    '</script>',
    '<script>',
    '</title>',
    '&',
    '&nbsp;',
  ],
  ...['&#0;', '"', "'", '>', '<', '\u2028', '\u2029', '\r', '\n', '\t', '%', '\u202E', 'ຂ່າວ', '😀'],
]

/** A text somebody typed, pasted or sent to break what comes after it. */
export const hostileText = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 6 })
    .map((parts) => parts.join('')),
  fc
    .array(fc.integer({ max: 0xffff, min: 0 }), { maxLength: 8 })
    .map((units) => String.fromCharCode(...units)),
)

/** A story whose every text is hostile; addresses, instants and the sanitised HTML are the newsroom's own. */
export const hostileArticle: fc.Arbitrary<NewsArticle> = fc
  .array(hostileText, { maxLength: 19, minLength: 19 })
  .map((texts): NewsArticle => {
    const text = (at: number) => texts[at] ?? ''
    const credit = { agencies: [text(0), text(1)], kind: 'joint' as const, line: text(2) }
    const section = { mediaTopic: text(3), name: text(4), slug: text(5) }
    return {
      ...bridge,
      byline: text(6),
      correction: text(7),
      credit,
      html: `<p>${bridge.text}\0</p>`,
      media: bridge.media.map((media) => ({
        ...media,
        alt: text(8),
        caption: text(9),
        credit: text(10),
      })),
      otherNews: bridge.otherNews.map((other) => ({ ...other, credit, section, title: text(11) })),
      place: text(12),
      section,
      signOff: text(13),
      stamp: text(14),
      summary: text(15),
      text: text(16),
      tags: [text(18)],
      title: text(17),
      translations: bridge.translations.map((version) => ({ ...version, title: text(11) })),
    }
  })

export const hostileFeed: fc.Arbitrary<NewsFeed> = fc
  .tuple(hostileArticle, hostileText, hostileText, fc.boolean())
  .map(([article, title, description, fullText]) => ({
    ...feed,
    articles: [article],
    description,
    fullText,
    publisher: { ...feed.publisher, copyright: description, name: title },
    title,
  }))
