import type { PayloadRequest } from 'payload'
import type { RowId } from '../../article/documents.js'
import { textOf } from '../../article/documents.js'
import type { Newsroom } from '../../options.js'
import { findArticleRows } from '../articleRows.js'
import { findShort } from './listing.js'
import { findNewest, toRowId } from './storyIndex.js'

/** How many of the newest stories are looked at, and how many of each kind a dashboard shows. */
const most = { looked: 100, shown: 10 } as const

type Story = { readonly id: RowId; readonly language: string; readonly title: string }

/** What the desk should look at: published stories whose list is short, and reports that came out twice. */
export type OtherNewsDue = {
  readonly short: readonly Story[]
  readonly undecided: readonly { readonly earlier: Story; readonly story: Story }[]
}

export const findOtherNewsDue = async (
  newsroom: Newsroom,
  req: PayloadRequest,
): Promise<OtherNewsDue> => {
  const newest = await findNewest(newsroom, req, most.looked)
  const short = await findShort(
    newsroom,
    req,
    newest.map(({ id }) => toRowId(req.payload, id)),
  )
  const undecided = await findNewest(newsroom, req, most.shown, { undecided: { exists: true } })
  const wanted = short.slice(0, most.shown)
  const rows = await findArticleRows(newsroom, req, {
    limit: 3 * most.shown,
    select: { language: true, title: true },
    where: {
      id: {
        in: [
          ...wanted,
          ...undecided
            .flatMap((each) => [each.id, each.undecided])
            .map((id) => toRowId(req.payload, id)),
        ],
      },
    },
  })
  const storyOf = (id: RowId): Story | undefined => {
    const row = rows.find((one) => String(one.id) === String(id))
    return row && { id: row.id, language: textOf(row['language']), title: textOf(row['title']) }
  }
  return {
    short: wanted.flatMap((id) => storyOf(id) ?? []),
    undecided: undecided.flatMap((each) => {
      const [story, earlier] = [storyOf(each.id), storyOf(each.undecided)]
      return story && earlier ? [{ earlier, story }] : []
    }),
  }
}
