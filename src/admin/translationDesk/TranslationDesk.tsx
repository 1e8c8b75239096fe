'use client'

import { useTranslation } from '@payloadcms/ui'
import { deskViews } from '../../article/translationDesk.js'
import type { DeskList, DeskSort, DeskView } from '../../article/translationDesk.js'
import { say } from '../../i18n/label.js'
import type { WordKey } from '../../i18n/label.js'
import { DeskCard } from './DeskCard.js'
import { DeskStyle } from './DeskStyle.js'
import { useDesk } from './useDesk.js'
import type { Addresses } from './useDesk.js'

type Props = {
  readonly addresses: Addresses
  readonly first: DeskList
  readonly languages: readonly { readonly code: string; readonly name: string }[]
}

const viewWords: Readonly<Record<DeskView, WordKey>> = {
  'in-review': 'inReview',
  mine: 'mine',
  'needs-update': 'needsUpdate',
  overdue: 'overdue',
  waiting: 'waiting',
}

const sortWords: readonly (readonly [DeskSort, WordKey])[] = [
  ['turn', 'byTurn'],
  ['dueAt', 'byDue'],
  ['-updatedAt', 'byChange'],
]

/** The lists of the translation desk with their lengths; each row says what whoever looks may do with it. */
export const TranslationDesk = ({ addresses, first, languages }: Props) => {
  const { i18n } = useTranslation()
  const { act, ask, failed, isAsking, list, question, start } = useDesk(addresses, first)
  const nameOf = (language: string): string =>
    languages.find(({ code }) => code === language)?.name ?? language
  return (
    <section aria-busy={isAsking} className="translation-desk" id="newsroom-translation-desk">
      <DeskStyle />
      <h3>{say({ i18n }, 'translations')}</h3>
      <div className="translation-desk-bar">
        {deskViews.map((view) => (
          <button
            aria-pressed={view === list.view}
            key={view}
            onClick={() => ask({ view })}
            type="button"
          >
            {say({ i18n }, viewWords[view])} <b>{list.counts[view]}</b>
          </button>
        ))}
        <select
          aria-label={say({ i18n }, 'language')}
          onChange={({ target }) => ask({ language: target.value })}
          value={question.language}
        >
          <option value="">{say({ i18n }, 'allLanguages')}</option>
          {languages.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <select
          aria-label={say({ i18n }, 'order')}
          onChange={({ target }) => ask({ sort: target.value as DeskSort })}
          value={question.sort}
        >
          {sortWords.map(([sort, word]) => (
            <option key={sort} value={sort}>
              {say({ i18n }, word)}
            </option>
          ))}
        </select>
      </div>
      {failed !== undefined && (
        <p role="alert">{say({ i18n }, 'deskFailed', { reason: failed })}</p>
      )}
      {list.rows.length === 0 ? (
        <p>{say({ i18n }, 'nothingInList')}</p>
      ) : (
        <ul>
          {list.rows.map((row) => (
            <DeskCard
              admin={addresses.admin}
              key={row.card}
              nameOf={nameOf}
              onAct={(asked) => act(row, asked)}
              onStart={() => start(row)}
              row={row}
            />
          ))}
        </ul>
      )}
      {list.pages > 1 && (
        <p className="translation-desk-bar">
          <button
            disabled={list.page <= 1}
            onClick={() => ask({ page: list.page - 1 })}
            type="button"
          >
            ←
          </button>
          {list.page} / {list.pages}
          <button
            disabled={list.page >= list.pages}
            onClick={() => ask({ page: list.page + 1 })}
            type="button"
          >
            →
          </button>
        </p>
      )}
    </section>
  )
}
