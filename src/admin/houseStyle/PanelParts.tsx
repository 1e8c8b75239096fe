'use client'

import { useTranslation } from '@payloadcms/ui'
import type { HouseStyle, LengthLimit } from '../../core/houseStyle.js'
import { isOver } from '../../core/language/lengthOf.js'
import type { TextLength } from '../../core/language/lengthOf.js'
import type { Rule } from '../../core/rule.js'
import type { Story } from '../../core/story.js'
import { say } from '../../i18n/label.js'
import type { WordKey } from '../../i18n/label.js'
import { lengthsOf, previewOf } from './checkStory.js'
import { showBlanks } from './context.js'
import type { Pass } from './formStory.js'

/** Headline, summary and story in characters and words, with the most the house allows. */
export const Counters = ({
  story,
  style,
}: {
  readonly story: Story
  readonly style: HouseStyle
}) => {
  const { i18n } = useTranslation()
  const lengths = lengthsOf(story)
  const rows: readonly (readonly [WordKey, TextLength, LengthLimit])[] = [
    ['title', lengths.title, style.lengths.title],
    ['summary', lengths.summary, style.lengths.summary],
    ['story', lengths.body, {}],
  ]
  const shown = (count: number, most: number | undefined): string =>
    most === undefined ? String(count) : `${count}/${most}`
  return (
    <table className="house-style-counters">
      <thead>
        <tr>
          <td />
          <th scope="col">{say({ i18n }, 'characters')}</th>
          <th scope="col">{say({ i18n }, 'words')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, length, limit]) => (
          <tr
            className={isOver(length, limit) ? 'house-style-over' : ''}
            data-counter={key}
            key={key}
          >
            <th scope="row">{say({ i18n }, key)}</th>
            <td>{shown(length.graphemes, limit.graphemes)}</td>
            <td>{shown(length.words, limit.words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type PreviewProps = {
  readonly publishedAt: string
  readonly rules: readonly Rule[]
  readonly story: Story
  readonly style: HouseStyle
}

/** Stamp, credited lead and sign-off as the page will print them, so that nobody wonders where a typed credit went. */
export const PrintPreview = ({ publishedAt, rules, story, style }: PreviewProps) => {
  const { i18n } = useTranslation()
  const moment = publishedAt === '' ? new Date().toISOString() : publishedAt
  const { credit, lead, signOff, stamp } = previewOf(story, rules, style, moment)
  return (
    <div className="house-style-preview">
      <h4>{say({ i18n }, 'asPrinted')}</h4>
      <p className="house-style-stamp">
        {stamp} {publishedAt === '' && <small>{say({ i18n }, 'ifPublishedNow')}</small>}
      </p>
      <p lang={story.language}>
        {credit === '' ? <em>{say({ i18n }, 'noCreditYet')}</em> : <strong>{credit}</strong>} {lead}
      </p>
      {signOff !== '' && (
        <p className="house-style-signoff" lang={story.language}>
          {signOff}
        </p>
      )}
    </div>
  )
}

type PassesProps = {
  readonly canFix: boolean
  readonly onUndo: (pass: Pass) => void
  readonly passes: readonly Pass[]
}

/** What was passed in this story and why; each can be taken back. */
export const Passes = ({ canFix, onUndo, passes }: PassesProps) => {
  const { i18n } = useTranslation()
  if (passes.length === 0) return null
  return (
    <div className="house-style-passes">
      <h4>{say({ i18n }, 'passes')}</h4>
      <ul>
        {passes.map((pass, index) => (
          <li key={`${index}-${pass.rule}-${pass.words}`}>
            <q>{showBlanks(pass.words)}</q> — {pass.reason}{' '}
            {canFix && (
              <button onClick={() => onUndo(pass)} type="button">
                {say({ i18n }, 'undoPass')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
