import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { canWriteIn } from '../../access/staff.js'
import { findId, textOf } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import { handOf } from '../../core/translation/cardActions.js'
import type { CardStatus } from '../../core/translation/cardMoves.js'
import { movesByHand } from '../../core/translation/cardMoves.js'
import { inAdmin, languageLabel, say } from '../../i18n/label.js'
import type { WordKey } from '../../i18n/label.js'
import { statusWord } from '../../i18n/statusWord.js'
import type { Newsroom } from '../../options.js'
import type { ArticleRow } from '../articleRows.js'
import { findCards } from '../cards.js'
import { stateOf, viewerOf } from './viewer.js'

/** What is wrong with a card, on the field where it is wrong. */
export type CardProblem = { readonly message: string; readonly path: string }

/** A card as it would be saved, as it is, and the stories it names. */
export type SavedCard = {
  readonly before: Readonly<Record<string, unknown>> | undefined
  readonly data: Readonly<Record<string, unknown>>
  readonly original: ArticleRow | undefined
  readonly version: ArticleRow | undefined
}

/** Everything that keeps a card, made or changed by hand, from being saved. */
export const findCardProblems = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  card: SavedCard,
): Promise<readonly CardProblem[]> => [
  ...(await originalProblems(newsroom, req, card)),
  ...(await versionProblems(newsroom, req, card)),
  ...statusProblems(newsroom, req, card),
  ...(await assigneeProblems(newsroom, req, card)),
]

const problem = (
  req: PayloadRequest,
  path: string,
  key: WordKey,
  values?: Readonly<Record<string, string>>,
): readonly CardProblem[] => [{ message: say(req, key, values), path }]

const languageIn = (req: PayloadRequest, language: unknown): string =>
  inAdmin(req, languageLabel(textOf(language)))

const isSame = (a: unknown, b: unknown): boolean =>
  String(findId(a) ?? '') === String(findId(b) ?? '')

const isThere = async (newsroom: Newsroom, req: PayloadRequest, where: Where): Promise<boolean> =>
  (await findCards(newsroom, req, where, { limit: 1 })).length > 0

const originalProblems = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  { before, data, original }: SavedCard,
): Promise<readonly CardProblem[]> => {
  const id = findId(data['original'])
  if (before) {
    if (!isSame(before['original'], id)) return problem(req, 'original', 'cardOriginalFixed')
    return before['language'] === data['language']
      ? []
      : problem(req, 'language', 'cardLanguageFixed')
  }
  if (id === undefined) return []
  if (!original) return problem(req, 'original', 'cardNoSuchStory')
  if (original['language'] === data['language'])
    return problem(req, 'language', 'versionSameLanguage')
  if (await isThere(newsroom, req, { version: { equals: id } }))
    return problem(req, 'original', 'cardOfVersion')
  const isDouble = await isThere(newsroom, req, {
    language: { equals: data['language'] },
    original: { equals: id },
  })
  return isDouble
    ? problem(req, 'language', 'cardIsThere', { language: languageIn(req, data['language']) })
    : []
}

const versionProblems = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  { before, data, version }: SavedCard,
): Promise<readonly CardProblem[]> => {
  const id = findId(data['version'])
  if (id === undefined || isSame(before?.['version'], id)) return []
  if (!version) return problem(req, 'version', 'cardNoSuchStory')
  if (version['language'] !== data['language'])
    return problem(req, 'version', 'versionLanguageMismatch', {
      actual: languageIn(req, version['language']),
      expected: languageIn(req, data['language']),
    })
  const isTaken = await isThere(newsroom, req, {
    or: [{ version: { equals: id } }, { original: { equals: id } }],
  })
  return isTaken ? problem(req, 'version', 'versionTaken') : []
}

const statusProblems = (
  newsroom: Newsroom,
  req: PayloadRequest,
  { before, data }: SavedCard,
): readonly CardProblem[] => {
  const to = data['status'] as CardStatus
  // A version that is put on a card by hand, or taken off, decides where it stands.
  if (!isSame(before?.['version'], data['version'])) return []
  const from = (before?.['status'] ?? 'requested') as CardStatus
  if (from === to) return []
  const card = before ?? data
  const hand = handOf(stateOf(req, card), viewerOf(newsroom, req, card))
  const moves = hand ? movesByHand(from, hand) : []
  if (!moves.includes(to))
    return problem(req, 'status', moves.length > 0 ? 'cardMoveRefused' : 'cardMovesNowhere', {
      from: say(req, statusWord[from]),
      moves: moves.map((move) => say(req, statusWord[move])).join(', '),
    })
  if (to === 'in-review' && findId(data['version']) === undefined)
    return problem(req, 'status', 'cardNothingToReview')
  return to === 'declined' && textOf(data['declinedReason']).trim() === ''
    ? problem(req, 'declinedReason', 'cardReasonMissing')
    : []
}

const assigneeProblems = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  { before, data }: SavedCard,
): Promise<readonly CardProblem[]> => {
  const id = findId(data['assignee'])
  if (id === undefined || isSame(before?.['assignee'], id)) return []
  const user = await findUser(newsroom, req, id)
  if (!user) return problem(req, 'assignee', 'cardNoSuchUser')
  const staff = newsroom.staff(user as never)
  return staff && staff.role !== 'reporter' && canWriteIn(staff, data['language'])
    ? []
    : problem(req, 'assignee', 'assigneeCannotWrite', {
        language: languageIn(req, data['language']),
      })
}

const findUser = async (newsroom: Newsroom, req: PayloadRequest, id: RowId): Promise<unknown> => {
  const { docs } = await req.payload.find({
    collection: newsroom.usersSlug as CollectionSlug,
    depth: 0,
    limit: 1,
    overrideAccess: true, // whether somebody writes in a language is the newsroom's to know
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  return docs[0] && { ...docs[0], collection: newsroom.usersSlug }
}
