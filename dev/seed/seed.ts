import { SingleBar } from 'cli-progress'
import type { CollectionSlug, Payload, Where } from 'payload'
import { createLocalReq } from 'payload'
import type { RowId } from '../../src/article/documents.js'
import { otherNewsLater } from '../../src/desk/otherNews/later.js'
import { relink } from '../../src/desk/otherNews/relink.js'
import { toBody } from '../../src/lexical/index.js'
import type { Newsroom } from '../../src/options.js'
import { names, photos, stories } from './content/index.js'
import type { SeedStory, SeedText } from './content/index.js'
import { demoPassword, people } from './people.js'
import { drawPicture } from './picture.js'
import { readTheNews } from './readers.js'

/** A Lao version comes out two hours after the English story. */
const laoDelay = 2 * 3_600_000

type Ids = ReadonlyMap<string, RowId>

/**
 * Fills an empty newsroom with two months of news, through the same hooks as the desk: staff, sections, names, pictures,
 * stories in the order they came out, their Lao versions, and every story's other news, and readers. A newsroom that has staff is left
 * alone.
 */
export const seed = async (payload: Payload): Promise<'already seeded' | 'seeded'> => {
  const { totalDocs } = await payload.count({ collection: 'users' as CollectionSlug })
  if (totalDocs > 0) return 'already seeded'

  const newsroom = payload.config.custom['newsroom'] as Newsroom
  const published = stories.toSorted(
    (a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt),
  )
  const versions = published.filter(({ lo }) => lo).length
  const bar = new SingleBar({
    format: 'Writing the news {bar} {value}/{total} {what}',
    noTTYOutput: true,
    notTTYSchedule: 5000,
    stream: process.stderr,
  })
  bar.start(
    newsroom.style.sections.length +
      names.length +
      photos.length +
      2 * published.length +
      3 * versions,
    0,
    { what: '' },
  )
  // A first start that was interrupted goes on where it stopped: `where` finds what is there already.
  const ensure = async (
    collection: string,
    where: Where,
    data: object,
    what: string,
    file?: { data: Buffer; name: string },
  ): Promise<RowId> => {
    const target = { collection: collection as CollectionSlug, depth: 0 } as const
    const { docs } = await payload.find({ ...target, limit: 1, pagination: false, where })
    const { id } =
      docs[0] ??
      (await payload.create({
        ...target,
        context: { [otherNewsLater]: true },
        data: data as never,
        ...(file ? { file: { ...file, mimetype: 'image/jpeg', size: file.data.length } } : {}),
      }))
    bar.increment(1, { what })
    return id
  }
  const { slugs } = newsroom

  const sections = new Map<string, RowId>()
  for (const [index, { mediaTopic, names: name, slug }] of newsroom.style.sections.entries())
    sections.set(
      slug,
      await ensure(
        slugs.sections,
        { slug: { equals: slug } },
        { mediaTopic, name, order: index + 1, slug },
        'sections',
      ),
    )
  for (const name of names)
    await ensure(slugs.names, { 'preferred.en': { equals: name.preferred.en } }, name, 'names')
  const pictures = new Map<string, RowId>()
  for (const photo of photos) {
    const file = { data: await drawPicture(photo), name: `${photo.key}.jpg` }
    pictures.set(
      photo.key,
      await ensure(
        slugs.media,
        { filename: { equals: file.name } },
        { alt: photo.alt, caption: photo.caption, credit: photo.credit },
        'pictures',
        file,
      ),
    )
  }

  const publish = async (
    story: SeedStory,
    text: SeedText,
    language: string,
    delay = 0,
  ): Promise<RowId> => {
    const publishedAt = new Date(Date.parse(story.publishedAt) + delay).toISOString()
    const data = { ...toArticle(story, text, language, sections, pictures), publishedAt }
    const id = await ensure(
      slugs.articles,
      { language: { equals: language }, publishedAt: { equals: publishedAt } },
      data,
      'stories',
    )
    return id
  }
  for (const story of published) {
    const original = await publish(story, story.en, 'en')
    if (!story.lo) continue
    const version = await publish(story, story.lo, 'lo', laoDelay)
    await ensure(
      slugs.translations,
      { version: { equals: version } },
      { language: 'lo', original, version },
      'translations',
    )
  }
  const req = await createLocalReq({}, payload)
  bar.increment(0, { what: 'other news' })
  await relink(newsroom, req)
  await readTheNews(newsroom, payload)
  // The staff comes last: it is the mark of a newsroom that is complete.
  for (const { languages, ...person } of people)
    await payload.create({
      collection: 'users' as CollectionSlug,
      data: { ...person, languages: [...languages], password: demoPassword } as never,
    })
  bar.stop()
  return 'seeded'
}

const toArticle = (
  story: SeedStory,
  { paragraphs, summary, title }: SeedText,
  language: string,
  sections: Ids,
  pictures: Ids,
): object => ({
  _status: 'published',
  body: toBody(paragraphs),
  language,
  media: story.photo === undefined ? [] : [pictures.get(story.photo)],
  openingReads: language === 'en' ? story.reads : Math.round(story.reads * 0.6),
  place: story.place,
  section: sections.get(story.section),
  summary,
  title,
})
