import fc from 'fast-check'
import type { CollectionSlug } from 'payload'
import { toBody } from '../../src/lexical/index.js'
import { hostileText } from '../core/delivery/hostile.js'
import { storeAs } from './archive.js'
import type { TestNewsroom } from './payload.js'
import { takePicture, typed, write } from './stories.js'
import type { Row } from './stories.js'

/** A body no editor can type, past everything that checks one. */
const oddBody = (texts: readonly string[]) => ({
  root: {
    children: [
      ...toBody(texts).root.children,
      {
        type: 'link',
        children: [{ type: 'text', text: 'Press' }],
        fields: { url: 'javascript:alert(1)' },
      },
      { type: 'unheard-of', children: [{ type: 'text', text: '<script>alert(1)</script>' }] },
      { type: 'heading', children: [{ type: 'text', text: 'x' }], tag: 'script' },
    ],
    type: 'root',
  },
})

/**
 * Published stories in both languages whose every text is hostile, as an archive before the plugin may hold them. The same
 * each time.
 */
export const publishHostile = async (
  newsroom: TestNewsroom,
  over: Readonly<Record<string, unknown>>,
): Promise<readonly Row[]> => {
  const texts = fc.sample(fc.array(hostileText, { maxLength: 9, minLength: 9 }), {
    numRuns: 12,
    seed: 6,
  })
  const stories: Row[] = []
  // What PostgreSQL has no room for cannot come out of it.
  const isPostgres = newsroom.payload.db.name === 'postgres'
  const toStorable = (text: string): string =>
    isPostgres ? Buffer.from(text.replaceAll('\0', '')).toString() : text
  for (const [index, some] of texts.entries()) {
    const [alt, byline, caption, correctionNote, place, summary, tag, title, copy] =
      some.map(toStorable)
    const picture = await takePicture(newsroom, { credit: 'KPL/Somsack' })
    const language = index % 2 === 0 ? 'en' : 'lo'
    const story = await write(
      newsroom,
      typed({ ...over, language, media: [picture.id], title: `Hostile ${index}` }, [
        `(KPL) Copy number ${index}.`,
      ]),
    )
    await newsroom.payload.db.updateOne({
      id: picture.id,
      collection: 'media' as CollectionSlug,
      data: { alt: { en: alt, lo: alt }, caption: { en: caption, lo: caption } },
    })
    await storeAs(newsroom, story.id, {
      body: oddBody([copy ?? '', `${summary} ${title}`]),
      byline,
      correctionNote,
      place,
      summary,
      tags: [tag],
      title,
    })
    stories.push(story)
  }
  return stories
}
