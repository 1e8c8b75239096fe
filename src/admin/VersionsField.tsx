import type { UIFieldServerProps } from 'payload'
import { Fragment } from 'react'
import { canWriteIn, findStaff, isDesk } from '../access/staff.js'
import { textOf } from '../article/documents.js'
import { findVersionFamily } from '../desk/versionFamily.js'
import type { FamilyMember } from '../desk/versionFamily.js'
import { languageLabel, say } from '../i18n/label.js'
import type { WordKey } from '../i18n/label.js'
import { statusWord } from '../i18n/statusWord.js'
import type { Newsroom } from '../options.js'
import { StartVersionButton } from './StartVersionButton.js'

const words: Readonly<Record<FamilyMember['status'], WordKey>> = {
  ...statusWord,
  original: 'original',
}

/** The languages a story is in, each a click away, and a button for each it could still be written in. */
export const VersionsField = async ({ data, id, payload, req }: UIFieldServerProps) => {
  const newsroom = payload.config.custom['newsroom'] as Newsroom
  const staff = findStaff(newsroom, req)
  const language = textOf(data['language'])
  const ui = req.i18n.language === 'lo' ? 'lo' : 'en'
  const { admin, api } = payload.config.routes
  const pageOf = (article: number | string): string =>
    `${admin}/collections/${newsroom.slugs.articles}/${article}`
  const heading = <span className="field-label">{say(req, 'versions')}</span>
  if (id === undefined || !staff) return null

  const { members, original } = await findVersionFamily(newsroom, req, id, language)
  const versions = `${payload.config.serverURL}${api}/${newsroom.slugs.articles}/${original}/versions`
  // A story without a headline is nothing to translate yet.
  const missing = newsroom.languages.filter(
    (code) =>
      textOf(data['title']) !== '' &&
      staff.role !== 'reporter' &&
      canWriteIn(staff, code) &&
      !members.some((member) => member.language === code),
  )
  return (
    <div className="field-type" id="newsroom-versions">
      {heading}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {members.map((member) => (
          <li key={String(member.id)}>
            {String(member.id) === String(id) ? (
              <strong>{languageLabel(member.language)[ui]}</strong>
            ) : (
              <a href={pageOf(member.id)}>{languageLabel(member.language)[ui]}</a>
            )}{' '}
            — {say(req, words[member.status])}
          </li>
        ))}
      </ul>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', marginTop: '0.5rem' }}>
        {missing.map((code) => (
          <Fragment key={code}>
            <StartVersionButton
              endpoint={`${versions}/${code}`}
              failed={say(req, 'versionFailed')}
              label={say(req, 'addVersion', { language: languageLabel(code)[ui] })}
              pageBase={pageOf('')}
            />
            {isDesk(staff) && (
              // To its card: whose it is, by when, and what to look out for is said there.
              <StartVersionButton
                body={JSON.stringify({ action: 'request', language: code })}
                endpoint={versions}
                failed={say(req, 'versionFailed')}
                label={say(req, 'requestVersion', { language: languageLabel(code)[ui] })}
                pageBase={`${admin}/collections/${newsroom.slugs.translations}/`}
              />
            )}
          </Fragment>
        ))}
      </div>
    </div>
  )
}
