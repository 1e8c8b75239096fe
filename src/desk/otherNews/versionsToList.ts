import type { PayloadRequest } from 'payload'
import { findId } from '../../article/documents.js'
import type { RowId } from '../../article/documents.js'
import type { Suggestion } from '../../core/related/otherNews.js'
import type { Newsroom } from '../../options.js'
import type { Card } from '../cards.js'
import { cardsOfSaved, findCards } from '../cards.js'
import { findListed } from './listing.js'
import { findIndexed, toRowId } from './storyIndex.js'
import type { IndexedStory } from './storyRow.js'

/**
 * What a version lists first: the versions, in its language, of the stories its original lists, in the original's order.
 * A story that is no version gets nothing here.
 */
export const findVersionsToList = async (
  newsroom: Newsroom,
  req: PayloadRequest,
  story: IndexedStory,
): Promise<readonly Suggestion[]> => {
  if (story.id === '') return []
  const {
    ofVersion: [own],
  } = await cardsOfSaved(newsroom, req, toRowId(req.payload, story.id))
  const original = findId(own?.original)
  if (original === undefined) return []
  const listed = await findListed(newsroom, req, original)
  if (listed.length === 0) return []

  // A listed story is an original with versions, or itself a version of a story that may be in this language.
  const upwards = await findCards(newsroom, req, { version: { in: [...listed] } })
  const originalOf = (id: RowId): RowId => findId(upwards.find(isOfVersion(id))?.original) ?? id
  const originals = listed.map(originalOf)
  const downwards = await findCards(newsroom, req, { original: { in: originals } })
  const familyOf = (id: RowId): readonly string[] => [
    String(id),
    ...downwards
      .filter((card) => String(findId(card.original)) === String(id))
      .map(({ version }) => String(findId(version) ?? '')),
  ]
  const families = originals.map(familyOf)
  const members = await findIndexed(newsroom, req, families.flat().filter(Boolean))
  return families.flatMap((family) => {
    const member = members.find(
      ({ id, language }) => language === story.language && id !== story.id && family.includes(id),
    )
    return member
      ? [
          {
            id: member.id,
            isSameEvent: false,
            reasons: {
              isOfOriginal: true,
              isSameSection: member.section === story.section,
              terms: [],
            },
            score: 0,
          },
        ]
      : []
  })
}

const isOfVersion =
  (id: RowId) =>
  ({ version }: Card): boolean =>
    String(findId(version)) === String(id)
