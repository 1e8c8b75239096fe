import type { UIFieldServerProps } from 'payload'
import { findStaff } from '../../access/staff.js'
import { findId } from '../../article/documents.js'
import { stalenessOf } from '../../core/translation/acceptChanges.js'
import type { OriginalChange } from '../../core/translation/toChanges.js'
import { toChanges } from '../../core/translation/toChanges.js'
import { findCard, keptOf } from '../../desk/cards.js'
import { findOriginalText } from '../../desk/translation/madeFrom.js'
import { say } from '../../i18n/label.js'
import type { WordKey } from '../../i18n/label.js'
import type { Newsroom } from '../../options.js'

/** Enough of a paragraph to know it by. */
const longest = 80

const words = {
  edited: 'paragraphWasChanged',
  merged: 'paragraphsWereMerged',
  moved: 'paragraphWasMoved',
  removed: 'paragraphWasRemoved',
  split: 'paragraphWasSplit',
} as const satisfies { readonly [kind in OriginalChange['kind']]?: WordKey }

/** On the form of a card: which paragraphs of the version are stale, and what became of those they were made from. */
export const StalenessField = async ({ id, payload, req }: UIFieldServerProps) => {
  const newsroom = payload.config.custom['newsroom'] as Newsroom
  const known = findId(id)
  if (known === undefined || !findStaff(newsroom, req)) return null
  const card = await findCard(newsroom, req, { id: { equals: known } })
  const kept = card && findId(card.version) !== undefined ? keptOf(card) : undefined
  const original = kept && (await findOriginalText(newsroom, req, card?.original))
  if (!original) return null
  const { paragraphs: now, reading } = original
  const changes = toChanges(kept, now, stalenessOf(kept, now, reading))
  if (changes.length === 0) return null
  return (
    <div className="field-type" id="newsroom-staleness">
      <span className="field-label">{say(req, 'staleParagraphs')}</span>
      <ul>
        {changes.map((change, index) => (
          <li key={index}>
            {sayChange(req, change)} <q lang={reading.language}>{brief(change.text)}</q>
          </li>
        ))}
      </ul>
    </div>
  )
}

type Asker = Parameters<typeof say>[0]

const sayChange = (req: Asker, change: OriginalChange): string => {
  if (change.kind === 'head') return say(req, 'partWasChanged', { part: say(req, change.part) })
  if (change.kind !== 'added')
    return say(req, words[change.kind], { places: change.places.join(', ') })
  return change.after === 0
    ? say(req, 'paragraphWasAddedFirst')
    : say(req, 'paragraphWasAdded', { place: String(change.after) })
}

const brief = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text
