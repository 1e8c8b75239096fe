import type { UIFieldServerProps } from 'payload'
import { canWriteIn, findStaff } from '../../access/staff.js'
import { findId } from '../../article/documents.js'
import type { SideBySideView } from '../../article/sideBySideView.js'
import { stalenessOf } from '../../core/translation/acceptChanges.js'
import { findCard, keptOf } from '../../desk/cards.js'
import { stylebook } from '../../desk/stylebook.js'
import { findOriginalText } from '../../desk/translation/madeFrom.js'
import { inAdmin, languageLabel } from '../../i18n/label.js'
import type { Newsroom } from '../../options.js'
import { SideBySidePanel } from './SideBySidePanel.js'

/** The original of the story in the form, for whoever writes its version; nothing where the story is no version. */
export const SideBySideField = async ({ id, payload, req }: UIFieldServerProps) => {
  const newsroom = payload.config.custom['newsroom'] as Newsroom
  const staff = findStaff(newsroom, req)
  const version = findId(id)
  if (version === undefined || !staff) return null
  const card = await findCard(newsroom, req, { version: { equals: version } })
  const original = card && (await findOriginalText(newsroom, req, card.original))
  if (!original) return null
  const kept = keptOf(card) ?? original.paragraphs
  const { names } = await stylebook(newsroom, req)
  const { admin, api } = payload.config.routes
  const view: SideBySideView = {
    deskUrl: `${payload.config.serverURL}${api}/${newsroom.slugs.translations}/${card.id}/desk`,
    kept,
    mayMark: canWriteIn(staff, card.language),
    names,
    now: original.paragraphs,
    original: {
      language: original.reading.language,
      name: inAdmin(req, languageLabel(original.reading.language)),
      url: `${admin}/collections/${newsroom.slugs.articles}/${String(findId(card.original))}`,
    },
    // Not the card's own: an original that is down may read otherwise than when the card was compared with it.
    staleness: stalenessOf(kept, original.paragraphs, original.reading),
  }
  return <SideBySidePanel {...view} />
}
