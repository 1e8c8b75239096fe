import type { CollectionSlug, Where } from 'payload'
import { publicArticles } from '../access/articleAccess.js'
import type { NewsArticle } from '../core/newsArticle.js'
import { findNewsArticle } from '../desk/newsArticle.js'
import { toPage } from '../import/toPage.js'
import { Refused } from './errors.js'
import { openDesk, printData } from './openDesk.js'
import type { Desk } from './openDesk.js'
import type { Shared } from './program.js'

type Options = Shared & { readonly format: 'json' | 'txt'; readonly language?: string }

/** `newsroom export ID|SLUG`: a published story as a site gets it, or as the agency's page. */
export const exportArticle = async (story: string, options: Options): Promise<number> => {
  const desk = await openDesk(options.config)
  try {
    const article = await findStory(desk, story, options.language)
    await printData(
      options.format === 'json'
        ? JSON.stringify(article, null, 2)
        : toPage(article, desk.newsroom.style),
    )
    return 0
  } finally {
    await desk.close()
  }
}

const findStory = async (
  { newsroom, payload, req }: Desk,
  name: string,
  language?: string,
): Promise<NewsArticle> => {
  const { docs } = await payload.find({
    collection: newsroom.slugs.articles as CollectionSlug,
    depth: 0,
    limit: 2,
    overrideAccess: false,
    pagination: false,
    req,
    select: { language: true, publicId: true } as never,
    where: {
      and: [
        namedBy(payload.db.defaultIDType, name),
        publicArticles,
        ...(language ? [{ language: { equals: language } }] : []),
      ],
    },
  })
  const found = docs as unknown as readonly { language: string; publicId: string }[]
  if (found.length > 1)
    throw new Refused(
      `“${name}” names stories in ${found.map((one) => one.language).join(' and ')}: add --language`,
    )
  const article =
    found[0] &&
    (await findNewsArticle(newsroom, payload, { publicId: { equals: found[0].publicId } }))
  if (!article)
    throw new Refused(`there is no published story “${name}”${language ? ` in ${language}` : ''}`)
  return article
}

/** A row id is a number on SQL databases; asking MongoDB for one that is none is an error there. */
const namedBy = (idType: 'number' | 'text', name: string): Where => {
  const isRowId = idType === 'number' ? /^\d{1,15}$/u.test(name) : /^[0-9a-f]{24}$/u.test(name)
  return {
    or: [
      { slug: { equals: name.normalize('NFC') } },
      { publicId: { equals: name } },
      ...(isRowId ? [{ id: { equals: idType === 'number' ? Number(name) : name } }] : []),
    ],
  }
}
