import type { PayloadRequest, TaskConfig } from 'payload'
import type { RowId } from '../../article/documents.js'
import type { Newsroom } from '../../options.js'
import { findArticleRows } from '../articleRows.js'
import { noteChange } from '../delivery/noteChange.js'
import { isPublishing } from '../publication.js'
import {
  countStory,
  enterOlderLists,
  forgetStory,
  refillShort,
  refreshLists,
} from './followStory.js'
import { inTurn } from './inTurn.js'
import { repairLists, settleStories } from './repairLists.js'
import { findIndexed } from './storyIndex.js'

const follow = 'newsroomFollowStory'
const repair = 'newsroomRepairLists'

type Input = { readonly isNew: boolean; readonly lists: readonly RowId[]; readonly story: RowId }

/** Leaves what readers need not wait for to a job: see `followStory`. It is kept with the story, in one transaction. */
export const queueFollow = async (req: PayloadRequest, input: Input): Promise<void> => {
  await req.payload.jobs.queue({
    input: input as never,
    overrideAccess: true, // the newsroom's own work, whoever published
    req,
    task: follow as never,
  })
}

/** The newsroom's jobs. A host runs them as it runs Payload's own, by `jobs.autoRun` or a worker. */
export const otherNewsTasks = (newsroom: Newsroom): readonly TaskConfig[] => [
  {
    slug: follow,
    handler: async ({ input, req }) => {
      const { isNew, lists = [], story } = input as unknown as Partial<Input>
      await inTurn(req.payload, async () => {
        if (story !== undefined) await followStory(newsroom, req, story, isNew === true)
        await refreshLists(newsroom, req, lists)
        await noteChange(newsroom, req)
      })
      return { output: {} }
    },
    inputSchema: [
      { name: 'story', type: 'json', required: true },
      { name: 'isNew', type: 'checkbox' },
      { name: 'lists', type: 'json' },
    ],
    retries: 2,
  } as TaskConfig,
  {
    slug: repair,
    handler: async ({ req }) => {
      const repaired = await inTurn(req.payload, () => repairLists(newsroom, req))
      if (repaired > 0) await noteChange(newsroom, req)
      return { output: {} }
    },
    schedule: [{ cron: '*/15 * * * *', queue: 'default' }],
  } as TaskConfig,
]

/**
 * Makes everything about one story true, whatever was left half-done: indexed, its list filled, older lists entered; or
 * gone from all of them.
 */
export const followStory = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  id: RowId,
  isNew: boolean,
): Promise<void> => {
  const page = await findArticleRows(newsroom, req, { limit: 1, where: { id: { equals: id } } })
  if (page.length === 0) await refillShort(newsroom, req, await forgetStory(newsroom, req, id))
  await settleStories(newsroom, req, page)
  if (!isPublishing(page[0])) return
  const [story] = await findIndexed(newsroom, req, [id])
  if (!story) return
  if (isNew) await countStory(req, story)
  await enterOlderLists(newsroom, req, story)
}
