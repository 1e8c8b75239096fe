import type { ServerProps } from 'payload'
import { createLocalReq } from 'payload'
import { findStaff } from '../../access/staff.js'
import { listDesk } from '../../desk/translation/deskList.js'
import { inAdmin, languageLabel } from '../../i18n/label.js'
import type { Newsroom } from '../../options.js'
import { TranslationDesk } from './TranslationDesk.js'

/** On the dashboard: what the translation desk has to do, and what whoever looks may do about it. */
export const TranslationsDue = async ({ i18n, payload, user }: ServerProps) => {
  const newsroom = payload.config.custom['newsroom'] as Newsroom
  const req = await createLocalReq({ ...(user ? { user } : {}) }, payload)
  req.i18n = i18n as typeof req.i18n
  const staff = findStaff(newsroom, req)
  if (!staff) return null
  const question = { page: 1, sort: 'turn', view: 'waiting' } as const
  const { admin, api } = payload.config.routes
  return (
    <TranslationDesk
      addresses={{
        admin: `${admin}/collections/${newsroom.slugs.articles}/`,
        cards: `${payload.config.serverURL}${api}/${newsroom.slugs.translations}`,
        stories: `${payload.config.serverURL}${api}/${newsroom.slugs.articles}`,
      }}
      first={await listDesk(newsroom, req, question)}
      // Browsers do not have the Lao names.
      languages={newsroom.languages.map((code) => ({
        code,
        name: inAdmin({ i18n }, languageLabel(code)),
      }))}
    />
  )
}
