import type { CollectionSlug, Config } from 'payload'
import type { NewsroomOptions } from '../../src/index.js'
import { openNewsroom } from './payload.js'
import type { TestNewsroom } from './payload.js'
import { takePicture, typed, write } from './stories.js'
import type { Row } from './stories.js'

/** A newsroom with something of everything its public API tells. */
export type TestSite = {
  /** Two sections; the stories are in the first. */
  readonly culture: Row
  /** Written, never out. */
  readonly draft: Row
  readonly newsroom: TestNewsroom
  /** English, with a picture, a Lao version and other news. */
  readonly story: Row
  readonly version: Row
}

const publicHost = { serverURL: 'https://cms.example.la' } as const

/** The public ids of its stories, the same in every site. */
const publicId = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const at = (minute: number): string => new Date(Date.UTC(2025, 11, 10, 6, minute)).toISOString()

export const openSite = async (
  options: NewsroomOptions = {},
  host: Partial<Config> = {},
): Promise<TestSite> => {
  const newsroom = await openHost(options, host)
  return furnishSite(newsroom)
}

/** The newsroom of a site before anything is in it. */
export const openHost = (
  options: NewsroomOptions = {},
  host: Partial<Config> = {},
  url?: string,
): Promise<TestNewsroom> =>
  openNewsroom(
    { ...options, delivery: { siteUrl: 'https://news.example.la', ...options.delivery } },
    { ...publicHost, ...host },
    url,
  )

export const furnishSite = async (newsroom: TestNewsroom): Promise<TestSite> => {
  const section = async (slug: string, en: string, lo: string): Promise<Row> =>
    (await newsroom.payload.create({
      collection: 'sections' as CollectionSlug,
      data: { mediaTopic: '01000000', name: { en, lo }, slug } as never,
    })) as unknown as Row
  const culture = await section('culture', 'Culture', 'ວັດທະນະທຳ')
  await section('sport', 'Sport', 'ກິລາ')
  const picture = await takePicture(newsroom, {
    alt: { en: 'Boats', lo: 'ເຮືອ' },
    caption: { en: 'Boats on the Mekong.', lo: 'ເຮືອຢູ່ນ້ຳຂອງ.' },
    credit: 'KPL/Somsack',
  })
  await write(
    newsroom,
    typed(
      { publicId: publicId(1), publishedAt: at(1), section: culture.id, title: 'Other Races' },
      ['(KPL/VNA) Rowers met again on the Mekong.'],
    ),
  )
  const story = await write(
    newsroom,
    typed({
      media: [picture.id],
      openingReads: 111,
      publicId: publicId(2),
      place: 'Vientiane',
      publishedAt: at(5),
      section: culture.id,
      tags: ['boats', 'Mekong'],
    }),
  )
  const version = await write(
    newsroom,
    typed(
      {
        language: 'lo',
        publicId: publicId(3),
        publishedAt: at(9),
        section: culture.id,
        title: 'ຊ່ວງເຮືອ ຢູ່ ນ້ຳຂອງ',
      },
      ['ຂປລ. ຊາວບ້ານ ຮ່ວມຊ່ວງເຮືອ ຢູ່ ວຽງຈັນ.', 'ຂປລ'],
    ),
  )
  await newsroom.payload.create({
    collection: 'translations' as CollectionSlug,
    data: { language: 'lo', original: story.id, version: version.id } as never,
  })
  const draft = await write(
    newsroom,
    typed(
      {
        publicId: publicId(4),
        section: culture.id,
        slug: 'zebra-story',
        tags: ['zebra'],
        title: 'Zebra Story',
      },
      ['(KPL) Zebra crossing the Mekong, secret for now.'],
    ),
    { publish: false },
  )
  return { culture, draft, newsroom, story, version }
}
