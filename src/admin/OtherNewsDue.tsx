import type { ServerProps } from 'payload'
import { createLocalReq } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { findStaff, isDesk } from '../access/staff.js'
import { findOtherNewsDue } from '../desk/otherNews/due.js'
import { say } from '../i18n/label.js'
import type { Newsroom } from '../options.js'

/** For the desk, on the dashboard: stories with a short list, and reports that may have come out twice. */
export const OtherNewsDue = async ({ i18n, payload, user }: ServerProps) => {
  const newsroom = payload.config.custom['newsroom'] as Newsroom
  const req = await createLocalReq({ ...(user ? { user } : {}) }, payload)
  if (!isDesk(findStaff(newsroom, req))) return null
  const { short, undecided } = await findOtherNewsDue(newsroom, req)
  const adminRoute = payload.config.routes.admin
  const linkTo = ({ id, language, title }: (typeof short)[number]) => (
    <a
      href={formatAdminURL({
        adminRoute,
        path: `/collections/${newsroom.slugs.articles}/${id}`,
      })}
      lang={language}
    >
      {title}
    </a>
  )
  return (
    <section
      id="newsroom-other-news-due"
      // In line with the dashboard's own groups, which stand in a gap's width.
      style={{ margin: 'var(--base) 6px' }}
    >
      <h3>{say({ i18n }, 'otherNewsDue')}</h3>
      {short.length + undecided.length === 0 && <p>{say({ i18n }, 'nothingDue')}</p>}
      {undecided.length > 0 && (
        <>
          <h4>{say({ i18n }, 'undecidedReports')}</h4>
          <ul>
            {undecided.map(({ earlier, story }) => (
              <li key={story.id}>
                {linkTo(story)} – {linkTo(earlier)}
              </li>
            ))}
          </ul>
        </>
      )}
      {short.length > 0 && (
        <>
          <h4>{say({ i18n }, 'shortLists', { limit: String(newsroom.otherNewsLimit) })}</h4>
          <ul>
            {short.map((story) => (
              <li key={story.id}>{linkTo(story)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
