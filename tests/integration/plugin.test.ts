import type { Config } from 'payload'
import { afterEach, describe, expect, it } from 'vitest'
import { kpl, newsroomPlugin } from '../../src/index.js'
import type { NewsroomOptions } from '../../src/index.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rowsOf, typed, write } from '../setup/stories.js'

let newsroom: TestNewsroom | undefined
afterEach(async () => {
  await newsroom?.destroy()
  newsroom = undefined
})

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
const hostConfig = (): Partial<Config> => ({
  collections: [
    {
      slug: 'pages',
      access: { read: () => true },
      fields: [{ name: 'title', type: 'text', localized: true }],
      hooks: { beforeChange: [({ data }) => ({ ...data, seen: 'by the host' })] },
    },
  ],
  custom: { host: 'kept' },
  endpoints: [{ handler: () => Response.json({ pong: true }), method: 'get', path: '/ping' }],
  i18n: { fallbackLanguage: 'en' },
  localization: { defaultLocale: 'en', locales: ['en', 'de'] },
})

describe('newsroomPlugin', () => {
  it('changes neither the config nor the options it is given', () => {
    const config = deepFreeze({ ...hostConfig(), db: {}, secret: 'x' }) as unknown as Config
    const options = deepFreeze<NewsroomOptions>({
      houseStyle: kpl,
      languages: ['en', 'lo'],
      slugs: { media: 'news-media' },
    })
    const result = newsroomPlugin(options)(config)
    expect(result).not.toBe(config)
    expect(result.collections?.map(({ slug }) => slug)).toEqual([
      'pages',
      'articles',
      'sections',
      'news-media',
      'translations',
      'related-links',
      'agencies',
      'names',
      'news-addresses',
      'story-index',
      'article-reads',
      'news-changes',
    ])
  })

  it('leaves a host’s collections, localisation, endpoints and onInit working', async () => {
    let started = 0
    newsroom = await openNewsroom({}, { ...hostConfig(), onInit: () => void (started += 1) })
    const page = await newsroom.payload.create({
      collection: 'pages' as never,
      data: { title: 'Über uns' } as never,
      locale: 'de',
    })
    const { body } = await newsroom.call('GET', `/api/pages/${page.id}?locale=de`)
    expect(body['title']).toBe('Über uns')
    expect((await newsroom.call('GET', '/api/ping')).body).toEqual({ pong: true })
    expect(started).toBe(1)
    expect(newsroom.config.localization && newsroom.config.localization.localeCodes).toEqual([
      'en',
      'de',
    ])
    expect(newsroom.config.custom?.['host']).toBe('kept')
    expect((await write(newsroom, typed()))['creditLine']).toBe('KPL')
  })

  it('takes slugs, languages, prefix, house style, page addresses and collection overrides from options', async () => {
    newsroom = await openNewsroom({
      apiPath: '/desk/v1',
      articleUrl: ({ language, slug }) => `https://news.example/${language}/${slug}`,
      houseStyle: { ...kpl, dateOrder: 'month-day', stamp: 'yyyy-MM-dd HH:mm' },
      languages: ['en'],
      overrides: {
        names: (collection) => ({
          ...collection,
          labels: { plural: 'Who is who', singular: 'Who' },
        }),
      },
      slugs: { articles: 'stories' },
      timeZone: 'UTC',
    })
    const story = (await newsroom.payload.create({
      collection: 'stories' as never,
      data: typed({ _status: 'published', publishedAt: '2025-12-10T06:05:00.000Z' }, [
        '(KPL) It was on 9 December.',
      ]) as never,
    })) as unknown as Record<string, unknown>
    const { body } = await newsroom.call('GET', `/api/desk/v1/en/articles/${String(story['slug'])}`)
    expect(body).toMatchObject({
      stamp: '2025-12-10 06:05',
      text: 'It was on December 9.',
      url: 'https://news.example/en/rowers-meet-on-the-mekong',
    })
    expect(newsroom.config.collections.find(({ slug }) => slug === 'names')?.labels.plural).toBe(
      'Who is who',
    )
  })

  it('enters the house’s agencies once, and leaves the desk’s own entries alone', async () => {
    newsroom = await openNewsroom()
    const agencies = await rowsOf(newsroom, 'agencies')
    expect(agencies.map(({ code }) => code)).toEqual(kpl.agencies.map(({ code }) => code))
    await newsroom.payload.update({
      id: agencies[1]?.id as never,
      collection: 'agencies' as never,
      data: { aliases: ['Thông tấn xã'] } as never,
    })
    await newsroom.config.onInit?.(newsroom.payload)
    expect((await rowsOf(newsroom, 'agencies')).length).toBe(agencies.length)
    const story = await write(
      newsroom,
      typed({ title: 'Aliased' }, ['(KPL/Thông tấn xã) Both wrote.']),
    )
    expect(story['creditLine']).toBe('(KPL/VNA)')
  })

  it.each<[string, object, RegExp]>([
    ['an unknown option', { colour: 'red' }, /colour/u],
    ['a wrong slug', { slugs: { articles: 'Not A Slug' } }, /expected a slug.*slugs\.articles/su],
    ['an unknown collection', { slugs: { articels: 'x' } }, /articels/u],
    [
      'a slug the host uses',
      { slugs: { names: 'pages' } },
      /already a collection “pages”.*slugs\.names/su,
    ],
    ['two equal slugs', { slugs: { names: 'articles' } }, /already a collection “articles”/u],
    ['no language', { languages: [] }, /languages/u],
    ['a language twice', { languages: ['en', 'en'] }, /named twice/u],
    [
      'a default language that is not published in',
      { defaultLanguage: 'th' },
      /“th” is not one of languages/u,
    ],
    ['an unknown time zone', { timeZone: 'Mars/Olympus' }, /IANA time zone.*timeZone/su],
    [
      'a house style without its own agency',
      { houseStyle: { ...kpl, own: 'XYZ' } },
      /houseStyle\.own/u,
    ],
    [
      'a credit without a place for agencies',
      { houseStyle: { ...kpl, credit: { en: { joint: 'x', own: 'y', separator: '/' } } } },
      /\{agencies\}/u,
    ],
    ['too many other news', { otherNewsLimit: 100 }, /otherNewsLimit/u],
  ])('refuses %s with the path and the reason', (_, options, reason) => {
    expect(() =>
      newsroomPlugin(options as NewsroomOptions)({
        ...hostConfig(),
        db: {},
        secret: 'x',
      } as unknown as Config),
    ).toThrow(reason)
  })
})
