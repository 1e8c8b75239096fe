import type { CollectionSlug, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import type { RowId } from '../article/documents.js'
import { memberOf, textOf } from '../article/documents.js'
import type { Language } from '../core/story.js'
import { deskStyle } from '../desk/houseStyle.js'
import { followStory } from '../desk/otherNews/jobs.js'
import { otherNewsLater } from '../desk/otherNews/later.js'
import { isPublishing } from '../desk/publication.js'
import { stylebook } from '../desk/stylebook.js'
import type { Newsroom } from '../options.js'
import { contentHash, findImported, toArticle } from './importedArticle.js'
import { findSection } from './pageSections.js'
import type { AgencyPage, PageStory } from './pageTypes.js'

/**
 * What became of one story of a page. `left`: the desk edited it since it was imported, so it keeps the desk's text.
 * `refused`: it could not be published and is kept as a draft; `reasons` say why.
 */
export type ImportOutcome = {
  readonly action: 'created' | 'left' | 'refused' | 'unchanged' | 'updated'
  readonly id: RowId
  readonly line: number
  readonly reasons: readonly string[]
  readonly title: string
}

type Run = {
  readonly language: Language
  readonly newsroom: Newsroom
  readonly publish: boolean
  readonly req: PayloadRequest
}

/**
 * Takes a page's story and the stories it lists into the newsroom, oldest first, through the same hooks as the desk.
 *
 * The same page again changes nothing and makes no version. A story known by its summary only is completed when its own
 * page comes; what the desk edited since is never overwritten.
 */
export const importPage = async (
  run: Run,
  { otherNews, story }: AgencyPage,
  onProgress: () => void = () => {},
): Promise<readonly ImportOutcome[]> => {
  const outcomes: ImportOutcome[] = []
  for (const item of [...otherNews, story].sort((a, b) =>
    a.publishedAt.localeCompare(b.publishedAt),
  )) {
    outcomes.push(await importStory(run, item))
    onProgress()
  }
  if (outcomes.some(({ action }) => action === 'created' || action === 'updated'))
    // Stories of one page name each other, whichever came first.
    for (const { action, id } of outcomes)
      await followStory(run.newsroom, run.req, id, action === 'created')
  return outcomes.sort((a, b) => a.line - b.line)
}

const importStory = async (run: Run, story: PageStory): Promise<ImportOutcome> => {
  const { language, newsroom, publish, req } = run
  const desk = await deskStyle(newsroom, req)
  const section = story.section === undefined ? undefined : await findSection(run, story.section)
  const held = { ...run, style: await stylebook(newsroom, req) }
  const wanted = toArticle(held, story, desk, section)
  const known = await findImported(run, story, language)
  const outcome = (
    action: ImportOutcome['action'],
    id: RowId,
    reasons: readonly string[] = [],
  ): ImportOutcome => ({
    action,
    id,
    line: story.line,
    reasons,
    title: story.title,
  })
  if (!known) return save(run, wanted, undefined, outcome)

  const source = known['source']
  const isSame = contentHash(held, known, desk) === wanted.source.hash
  const isKnownInFull = story.isSummaryOnly && memberOf(source, 'summaryOnly') !== true
  if (isSame || isKnownInFull)
    return publish && !isPublishing(known)
      ? save(run, {}, known.id, outcome)
      : outcome('unchanged', known.id)
  if (contentHash(held, known, desk) !== textOf(memberOf(source, 'hash')))
    return outcome('left', known.id)
  return save(run, wanted, known.id, outcome)
}

const save = async (
  { newsroom, publish, req }: Run,
  data: object,
  id: RowId | undefined,
  outcome: (
    action: ImportOutcome['action'],
    id: RowId,
    reasons?: readonly string[],
  ) => ImportOutcome,
): Promise<ImportOutcome> => {
  const write = async (asPublished: boolean): Promise<RowId> => {
    const common = {
      collection: newsroom.slugs.articles as CollectionSlug,
      context: { [otherNewsLater]: true },
      data: { ...data, _status: asPublished ? 'published' : 'draft' } as never,
      depth: 0,
      draft: !asPublished,
      overrideAccess: true, // the command line acts for the newsroom itself
      req,
    } as const
    const saved =
      id === undefined
        ? await req.payload.create(common)
        : await req.payload.update({ ...common, id })
    return saved.id
  }
  const done = id === undefined ? 'created' : 'updated'
  if (!publish) return outcome(done, await write(false))
  try {
    return outcome(done, await write(true))
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const reasons = error.data.errors.map(({ message, path }) => `${path}: ${message}`)
    return outcome('refused', await write(false), reasons)
  }
}
