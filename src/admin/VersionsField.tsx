import type { UIFieldServerProps } from 'payload'
import { Fragment } from 'react'
import { canWriteIn, findStaff, isDesk } from '../access/staff.js'
import { textOf } from '../article/documents.js'
import { findWriters } from '../desk/translation/findWriters.js'
import { findVersionFamily } from '../desk/versionFamily.js'
import type { FamilyMember } from '../desk/versionFamily.js'
import { inAdmin, languageLabel, say } from '../i18n/label.js'
import type { WordKey } from '../i18n/label.js'
import { statusWord } from '../i18n/statusWord.js'
import type { Newsroom } from '../options.js'
import { RequestVersion } from './requestVersion/RequestVersion.js'
import { StartVersionButton } from './StartVersionButton.js'

const words: Readonly<Record<FamilyMember['status'], WordKey>> = {
  ...statusWord,
  original: 'original',
}

/**
 * The languages a story is in or asked for in, each a click away, and for each it could still be written in a button that
 * opens the version, and for the desk one that asks for it.
 */
export const VersionsField = async ({ data, id, payload, req }: UIFieldServerProps) => {
  const newsroom = payload.config.custom['newsroom'] as Newsroom
  const staff = findStaff(newsroom, req)
  const nameOf = (code: string): string => inAdmin(req, languageLabel(code))
  if (id === undefined || !staff) return null

  const { admin, api } = payload.config.routes
  const pages = `${admin}/collections/${newsroom.slugs.articles}/`
  const cards = `${admin}/collections/${newsroom.slugs.translations}/`
  const language = textOf(data['language'])
  const { asked, members, original } = await findVersionFamily(newsroom, req, id, language)
  const versions = `${payload.config.serverURL}${api}/${newsroom.slugs.articles}/${original}/versions`
  // A story without a headline is nothing to translate yet.
  const missing = newsroom.languages.filter(
    (code) =>
      textOf(data['title']) !== '' &&
      staff.role !== 'reporter' &&
      canWriteIn(staff, code) &&
      !members.some((member) => member.language === code),
  )
  const unasked = missing.filter((code) => !asked.some((card) => card.language === code))
  const writers = await findWriters(newsroom, req, isDesk(staff) ? unasked : [])
  return (
    <div className="field-type" id="newsroom-versions">
      <span className="field-label">{say(req, 'versions')}</span>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {members.map((member) => (
          <li key={String(member.id)}>
            {String(member.id) === String(id) ? (
              <strong>{nameOf(member.language)}</strong>
            ) : (
              <a href={`${pages}${member.id}`}>{nameOf(member.language)}</a>
            )}{' '}
            — {say(req, words[member.status])}
          </li>
        ))}
        {asked.map((card) => (
          <li key={`asked ${card.card}`}>
            <a href={`${cards}${card.card}`}>{nameOf(card.language)}</a> —{' '}
            {say(req, words[card.status])}
          </li>
        ))}
      </ul>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', marginTop: '0.5rem' }}>
        {missing.map((code) => (
          <Fragment key={code}>
            <StartVersionButton
              endpoint={`${versions}/${code}`}
              failed={say(req, 'versionFailed')}
              label={say(req, 'addVersion', { language: nameOf(code) })}
              pageBase={pages}
            />
            {writers.has(code) && (
              <RequestVersion
                cardBase={cards}
                endpoint={versions}
                language={code}
                languageName={nameOf(code)}
                timeZone={newsroom.style.timeZone}
                writers={writers.get(code) ?? []}
              />
            )}
          </Fragment>
        ))}
      </div>
    </div>
  )
}
