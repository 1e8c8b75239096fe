'use client'

import { useTranslation } from '@payloadcms/ui'
import type { OtherNewsDraft, OtherNewsView } from '../../article/otherNewsView.js'
import { say } from '../../i18n/label.js'
import { AddStory } from './AddStory.js'
import { BannedStories } from './BannedStories.js'
import { EarlierReports } from './EarlierReports.js'
import { ListedStories } from './ListedStories.js'
import { Proposal } from './Proposal.js'
import type { Decide } from './useOtherNews.js'

type Props = {
  readonly canEdit: boolean
  readonly decide: Decide
  readonly draft: OtherNewsDraft
  readonly tell: (said: string) => void
  readonly view: OtherNewsView
}

/** The list with all that belongs to it: the warning on top, the decisions below. */
export const OtherNewsDesk = ({ canEdit, decide, draft, tell, view }: Props) => {
  const { i18n } = useTranslation()
  const { banned, earlierReports, isTouched, limit, listed, proposal } = view
  return (
    <>
      <EarlierReports
        canEdit={canEdit}
        draft={draft}
        onRelate={(report, relation) =>
          decide(
            { action: 'relate', article: report.article, relation },
            say({ i18n }, relation ? 'saidRelated' : 'saidUndecided', { title: report.title }),
          )
        }
        reports={earlierReports}
      />
      <div className="other-news-head">
        <p className="other-news-quiet">
          {say({ i18n }, 'listLength', { count: String(listed.length), limit: String(limit) })}{' '}
          {say({ i18n }, isTouched ? 'listByDesk' : 'listByEngine')}
        </p>
        {canEdit && (
          <button
            onClick={() => decide({ action: 'refresh' }, say({ i18n }, 'saidRefreshed'))}
            title={say({ i18n }, 'refreshHelp')}
            type="button"
          >
            {say({ i18n }, 'refresh')}
          </button>
        )}
      </div>
      <ListedStories canEdit={canEdit} decide={decide} tell={tell} view={view} />
      {canEdit && (
        <AddStory
          listed={listed.map(({ article }) => article)}
          onAdd={({ id, title }) =>
            decide({ action: 'add', article: id }, say({ i18n }, 'saidAdded', { title }))
          }
        />
      )}
      {proposal && (
        <Proposal
          canEdit={canEdit}
          listed={listed}
          onAccept={() => decide({ action: 'accept' }, say({ i18n }, 'saidAccepted'))}
          proposal={proposal}
        />
      )}
      <BannedStories
        banned={banned}
        canEdit={canEdit}
        onAllow={({ article, title }) =>
          decide({ action: 'unban', article }, say({ i18n }, 'saidAllowed', { title }))
        }
      />
    </>
  )
}
