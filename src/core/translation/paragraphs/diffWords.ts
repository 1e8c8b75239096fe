import { diffArrays } from 'diff'
import type { Language } from '../../story.js'
import { cutWords } from './cutWords.js'

/** A stretch of a text that stayed, came or went. */
export type DiffPart = { readonly kind: 'added' | 'removed' | 'same'; readonly text: string }

/** What stands at one place: the same text both times, or what went and what came instead. */
type Change = { readonly added: string; readonly removed: string; readonly same: string }

/** A text with more changes than that is another text; to find all would take the square of their number. */
const mostEdits = 2000

/**
 * What changed from one text to another, by words; in Lao by the words of the dictionary, never by letters, and marks
 * stay with their letters. Same and added parts make `now`, same and removed ones `before`, to the letter.
 *
 * Where little stayed between two changes, they are shown as one: whole phrases are read more easily than words in turns.
 * What went comes before what came instead.
 */
export const diffWords = (before: string, now: string, language: Language): readonly DiffPart[] => {
  const found = diffArrays([...cutWords(before, language)], [...cutWords(now, language)], {
    maxEditLength: mostEdits,
  })
  const changes = found
    ? found.map(({ added, removed, value }): Change => {
        const text = value.join('')
        if (added) return { added: text, removed: '', same: '' }
        return removed
          ? { added: '', removed: text, same: '' }
          : { added: '', removed: '', same: text }
      })
    : [{ added: now, removed: before, same: '' }]
  return toParts(withoutScraps(joinChanges(changes)))
}

/** Changes that touch are one. */
const joinChanges = (changes: readonly Change[]): readonly Change[] => {
  const joined: Change[] = []
  for (const change of changes) {
    const last = joined.at(-1)
    if (last?.same === '' && change.same === '')
      joined.splice(-1, 1, {
        added: last.added + change.added,
        removed: last.removed + change.removed,
        same: '',
      })
    else joined.push(change)
  }
  return joined
}

/** What stayed between two changes and is no longer than either is taken into them; then the same once more. */
const withoutScraps = (changes: readonly Change[]): readonly Change[] => {
  const at = changes.findIndex(({ same }, index) => {
    const [previous, next] = [changes[index - 1], changes[index + 1]]
    if (same === '' || !previous || !next) return false
    return !/[\p{L}\p{N}]/u.test(same) || same.length <= Math.min(sizeOf(previous), sizeOf(next))
  })
  const [previous, scrap, next] = changes.slice(Math.max(0, at - 1), at + 2)
  if (at < 0 || !previous || !scrap || !next) return changes
  return withoutScraps([
    ...changes.slice(0, at - 1),
    {
      added: previous.added + scrap.same + next.added,
      removed: previous.removed + scrap.same + next.removed,
      same: '',
    },
    ...changes.slice(at + 2),
  ])
}

const sizeOf = ({ added, removed }: Change): number => Math.max(added.length, removed.length)

const toParts = (changes: readonly Change[]): readonly DiffPart[] => {
  const parts: DiffPart[] = []
  for (const part of changes.map(withSharedEnds).flatMap(toPart)) {
    const last = parts.at(-1)
    if (part.text === '') continue
    if (last?.kind === part.kind)
      parts.splice(-1, 1, { kind: part.kind, text: last.text + part.text })
    else parts.push(part)
  }
  return parts
}

/** A change with the spaces both sides of it begin and end with. */
type Framed = Change & { readonly lead: string; readonly tail: string }

const withSharedEnds = ({ added, removed, same }: Change): Framed => {
  const lead = sharedOf(/^\s+(?!\p{M})/u, added, removed)
  const [restOfAdded, restOfRemoved] = [added.slice(lead.length), removed.slice(lead.length)]
  const tail = sharedOf(/\s+$/u, restOfAdded, restOfRemoved)
  return {
    added: restOfAdded.slice(0, restOfAdded.length - tail.length),
    lead,
    removed: restOfRemoved.slice(0, restOfRemoved.length - tail.length),
    same,
    tail,
  }
}

const sharedOf = (pattern: RegExp, one: string, other: string): string => {
  const [found = ''] = pattern.exec(one) ?? []
  return found === pattern.exec(other)?.[0] ? found : ''
}

const toPart = ({ added, lead, removed, same, tail }: Framed): readonly DiffPart[] => [
  { kind: 'same', text: same + lead },
  { kind: 'removed', text: removed },
  { kind: 'added', text: added },
  { kind: 'same', text: tail },
]
