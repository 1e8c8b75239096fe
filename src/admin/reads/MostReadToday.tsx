import type { ServerProps } from 'payload'
import { createLocalReq } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { findStaff } from '../../access/staff.js'
import { findNewsTeasers } from '../../desk/newsArticle.js'
import { findMostRead } from '../../desk/reads/mostRead.js'
import { inAdmin, languageLabel, say } from '../../i18n/label.js'
import type { Newsroom } from '../../options.js'
import { grouped } from './readsOf.js'

const listed = 5

/** On the dashboard: the stories that were read most since yesterday, in each language that was read. */
export const MostReadToday = async ({ i18n, payload, user }: ServerProps) => {
  const newsroom = payload.config.custom['newsroom'] as Newsroom
  const req = await createLocalReq({ ...(user ? { user } : {}) }, payload)
  if (!findStaff(newsroom, req)) return null
  const lists = await Promise.all(
    newsroom.languages.map(async (language) => {
      const most = await findMostRead(newsroom, payload, { language, limit: listed, window: '24h' })
      const ids = most.map(({ id }) => id)
      const stories = await findNewsTeasers(newsroom, payload, ids)
      return {
        language,
        stories: most.map(({ id, reads }) => ({
          id,
          reads,
          title: stories.get(String(id))?.title ?? '',
        })),
      }
    }),
  )
  const read = lists.filter(({ stories }) => stories.length > 0)
  const adminRoute = payload.config.routes.admin
  return (
    <section id="newsroom-most-read" style={{ margin: 'var(--base) 6px' }}>
      <h3>{say({ i18n }, 'mostRead')}</h3>
      {read.length === 0 && <p>{say({ i18n }, 'nothingRead')}</p>}
      {read.map(({ language, stories }) => (
        <div key={language} style={{ marginTop: 'calc(var(--base) / 2)' }}>
          <h4>{inAdmin({ i18n }, languageLabel(language))}</h4>
          <ol>
            {stories.map(({ id, reads, title }) => (
              <li key={id}>
                <a
                  href={formatAdminURL({
                    adminRoute,
                    path: `/collections/${newsroom.slugs.articles}/${id}`,
                  })}
                  lang={language}
                >
                  {title}
                </a>{' '}
                – {grouped(reads)}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}
