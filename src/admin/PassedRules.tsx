import type { ServerProps } from 'payload'
import { createLocalReq } from 'payload'
import { findStaff, isDesk } from '../access/staff.js'
import { findPassedRules } from '../desk/passedRules.js'
import { say } from '../i18n/label.js'
import type { Newsroom } from '../options.js'

/** For the chief editor, on the dashboard: which rules the desk passes, and how often. Others do not see it. */
export const PassedRules = async ({ i18n, payload, user }: ServerProps) => {
  const newsroom = payload.config.custom['newsroom'] as Newsroom
  const req = await createLocalReq({ ...(user ? { user } : {}) }, payload)
  if (!isDesk(findStaff(newsroom, req))) return null
  const { rules, stories } = await findPassedRules(newsroom, req)
  return (
    <section
      id="newsroom-passed-rules"
      // In line with the dashboard's own groups, which stand in a gap's width.
      style={{ margin: 'var(--base) 6px' }}
    >
      <h3>{say({ i18n }, 'mostPassedRules')}</h3>
      {rules.length === 0 ? (
        <p>{say({ i18n }, 'noPasses')}</p>
      ) : (
        <>
          <p>{say({ i18n }, 'mostPassedHelp', { count: String(stories) })}</p>
          <table style={{ maxWidth: '48rem', textAlign: 'start', width: '100%' }}>
            <thead>
              <tr>
                {(['rule', 'timesPassed', 'lastReason'] as const).map((key) => (
                  <th key={key} scope="col" style={{ textAlign: 'start' }}>
                    {say({ i18n }, key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rules.map(({ lastReason, rule, times }) => (
                <tr key={rule}>
                  <td>
                    <code>{rule}</code>
                  </td>
                  <td>{times}</td>
                  <td>{lastReason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
