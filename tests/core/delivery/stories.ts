import type { NewsFeed, Publisher } from '../../../src/core/delivery/index.js'
import type { NewsArticle } from '../../../src/core/newsArticle.js'

/** The instant of the stamp on the agency's page, `10/12/2025 13:05` in Vientiane. */
export const instant = '2025-12-10T06:05:00Z'

export const publisher: Publisher = {
  agency: 'KPL',
  copyright: '© Lao News Agency',
  logo: '/logo.png',
  name: 'Lao News Agency',
  timeZone: 'Asia/Vientiane',
  url: 'https://news.example.la',
}

const politics = { mediaTopic: '11000000', name: 'Politics', slug: 'politics' }

/** A joint story with a picture, a version in Lao, other news and a correction: everything a format can say. */
export const bridge: NewsArticle = {
  byline: 'Somsack Phommachanh',
  correction: 'An earlier version gave the wrong length of the bridge.',
  credit: { agencies: ['KPL', 'VNA'], kind: 'joint', line: '(KPL/VNA)' },
  html:
    '<p>Engineers from Laos &amp; Vietnam closed the last gap of a bridge over the Xe Kong.</p>' +
    '<p>See <a href="/en/sections/economics">earlier reports</a>.</p>',
  language: 'en',
  media: [
    {
      alt: 'The bridge from the east bank',
      caption: 'The bridge on Tuesday.',
      credit: 'Photo: KPL/Somsack',
      height: 800,
      mimeType: 'image/jpeg',
      url: '/api/media/file/bridge.jpg',
      width: 1200,
    },
  ],
  needsUpdate: false,
  otherNews: [
    {
      credit: { agencies: ['KPL'], kind: 'own', line: 'KPL' },
      publicId: '6f2c7a90-5a1e-4e0b-8f7d-3f1f5d0c9a02',
      publishedAt: '2025-12-09T03:30:00.000Z',
      section: politics,
      slug: 'ferry-makes-its-last-crossing',
      stamp: '09/12/2025 10:30',
      summary: 'The ferry at Attapeu crossed for the last time.',
      title: 'Ferry Makes Its Last Crossing',
      url: '/en/articles/ferry-makes-its-last-crossing',
    },
  ],
  place: 'Attapeu',
  publicId: '0b9d0c3e-2a6e-4b52-9f55-8f5a6f0f7c01',
  publishedAt: '2025-12-10T06:05:00.000Z',
  reads: 111,
  section: politics,
  signOff: 'KPL',
  slug: 'bridge-over-the-xe-kong-is-closed',
  stamp: '10/12/2025 13:05',
  summary: 'Laos & Vietnam join two banks of the Xe Kong.',
  text:
    'Engineers from Laos & Vietnam closed the last gap of a bridge over the Xe Kong.' +
    '\n\nSee earlier reports.',
  title: 'Bridge over the Xe Kong Is Closed',
  tags: ['bridges', 'Sekong'],
  translations: [
    {
      isOriginal: false,
      language: 'lo',
      publicId: 'd0f4a6de-7c1b-4a39-8d3e-2b6f1f2f4e03',
      slug: 'ຂົວຂ້າມນ້ຳເຊກອງ',
      title: 'ຂົວຂ້າມນ້ຳເຊກອງເຊື່ອມກັນແລ້ວ',
      url: '/lo/articles/ຂົວຂ້າມນ້ຳເຊກອງ',
    },
  ],
  updatedAt: '2025-12-10T08:00:00.000Z',
  url: '/en/articles/bridge-over-the-xe-kong-is-closed',
}

/** The Lao version of the story (“The bridge over the Xe Kong is joined”), with nothing that may be absent. */
export const laoBridge: NewsArticle = {
  ...bridge,
  byline: null,
  correction: null,
  credit: { ...bridge.credit, line: '(ຂປລ/VNA)' },
  html: '<p>ວິສະວະກອນລາວ ແລະ ຫວຽດນາມ ໄດ້ເຊື່ອມຂົວຂ້າມນ້ຳເຊກອງ.</p>',
  language: 'lo',
  media: [],
  otherNews: [],
  place: null,
  publicId: 'd0f4a6de-7c1b-4a39-8d3e-2b6f1f2f4e03',
  section: { mediaTopic: null, name: 'ການທ່ອງທ່ຽວ', slug: 'tourism' },
  signOff: 'ຂປລ',
  slug: 'ຂົວຂ້າມນ້ຳເຊກອງ',
  summary: 'ລາວ ແລະ ຫວຽດນາມ ເຊື່ອມສອງຝັ່ງນ້ຳເຊກອງ.',
  text: 'ວິສະວະກອນລາວ ແລະ ຫວຽດນາມ ໄດ້ເຊື່ອມຂົວຂ້າມນ້ຳເຊກອງ.',
  tags: [],
  title: 'ຂົວຂ້າມນ້ຳເຊກອງເຊື່ອມກັນແລ້ວ',
  translations: [
    {
      isOriginal: true,
      language: 'en',
      publicId: bridge.publicId,
      slug: bridge.slug,
      title: bridge.title,
      url: bridge.url,
    },
  ],
  url: '/lo/articles/ຂົວຂ້າມນ້ຳເຊກອງ',
}

export const feed: NewsFeed = {
  alternates: [
    { language: 'en', url: 'https://news.example.la/en/feed' },
    { language: 'lo', url: 'https://news.example.la/lo/feed' },
  ],
  articles: [bridge],
  changedAt: '2025-12-10T09:00:00.000Z',
  description: 'News from Laos',
  fullText: true,
  homeUrl: 'https://news.example.la/en',
  hub: 'https://hub.example.org/',
  language: 'en',
  publisher,
  selfUrl: 'https://news.example.la/en/feed',
  title: 'Lao News Agency',
}

export const laoFeed: NewsFeed = {
  ...feed,
  alternates: [],
  articles: [laoBridge],
  description: 'ຂ່າວຈາກລາວ',
  fullText: false,
  homeUrl: 'https://news.example.la/lo',
  hub: undefined,
  language: 'lo',
  publisher: { ...publisher, copyright: undefined, logo: undefined, name: 'ຂ່າວສານປະເທດລາວ' },
  selfUrl: 'https://news.example.la/lo/feed',
  title: 'ຂ່າວສານປະເທດລາວ',
}
