'use client'

import { useTranslation } from '@payloadcms/ui'
import { memo, useDeferredValue, useMemo, useState } from 'react'
import { fieldOf } from '../../article/story.js'
import { wordsPassed } from '../../core/lint.js'
import type { Finding, Rule } from '../../core/rule.js'
import { rules as shippedRules } from '../../core/rules/index.js'
import { say } from '../../i18n/label.js'
import type { WordKey } from '../../i18n/label.js'
import { isSafe } from './checkStory.js'
import { FindingItem } from './FindingItem.js'
import { Counters, Passes, PrintPreview } from './PanelParts.js'
import { PanelStyle } from './PanelStyle.js'
import { shortcutKeys } from './shortcuts.js'
import { useHouseStyle } from './useHouseStyle.js'
import type { HouseStyleProps } from './useHouseStyle.js'

type Props = HouseStyleProps & {
  /** The rules as functions; a newsroom with rules of its own gives them in a component of its own. @default rules */
  readonly rules?: readonly Rule[]
}

const wordOf: Readonly<Record<string, WordKey>> = {
  body: 'body',
  'credit.agencies': 'credit',
  media: 'mediaItems',
  summary: 'summary',
  title: 'title',
}

/** More would only slow the page down; who fixed these sees the next. */
const mostShown = 40

const StillCounters = memo(Counters)
const StillPreview = memo(PrintPreview)

/** The house style beside the story: findings while it is typed, counters, and how it will be printed. */
export const HouseStylePanel = ({ rules: known = shippedRules, ...props }: Props) => {
  const { i18n } = useTranslation()
  const { ruleIds, style } = props
  const rules = useMemo(() => known.filter(({ id }) => ruleIds.includes(id)), [known, ruleIds])
  const desk = useHouseStyle(props, rules)
  const [showsAll, setShowsAll] = useState(false)
  const calm = useDeferredValue(desk.story)
  const { canFix, current, facts, findings, story } = desk
  const safe = findings.filter(isSafe).length
  const unknown = ruleIds.filter((id) => !known.some((rule) => rule.id === id))
  const shown = showsAll ? findings : findings.slice(0, Math.max(mostShown, (current ?? 0) + 1))

  return (
    <section
      aria-label={say({ i18n }, 'houseStyle')}
      className="field-type house-style"
      id="newsroom-house-style"
      ref={desk.root}
    >
      <PanelStyle />
      <div className="house-style-head">
        <span className="field-label">{say({ i18n }, 'houseStyle')}</span>
        {canFix && safe > 0 && (
          <button
            className="house-style-main"
            id="newsroom-fix-safe"
            onClick={desk.fixAllSafe}
            title={shortcutKeys.fixSafe}
            type="button"
          >
            {say({ i18n }, 'fixAllSafe', { count: String(safe) })}
          </button>
        )}
      </div>
      {desk.isChecked && findings.length === 0 && <p>{say({ i18n }, 'nothingToFix')}</p>}
      {story &&
        groupByField(shown).map(([field, group]) => (
          <div data-field={field} key={field}>
            <h4>{say({ i18n }, wordOf[field] ?? 'body')}</h4>
            <ul>
              {group.map(({ finding, index }) => (
                <FindingItem
                  canFix={canFix}
                  finding={finding}
                  isCurrent={index === current}
                  key={keyOf(finding)}
                  onFix={(chosen) => void desk.fix(finding, chosen)}
                  onGoTo={() => desk.show(index)}
                  onPass={(reason) => desk.pass(finding, reason)}
                  story={story}
                />
              ))}
            </ul>
          </div>
        ))}
      {shown.length < findings.length && (
        <button onClick={() => setShowsAll(true)} type="button">
          {say({ i18n }, 'showMore', { count: String(findings.length - shown.length) })}
        </button>
      )}
      {findings.length > 0 && (
        <p className="house-style-keys">
          <kbd>{shortcutKeys.next}</kbd> {say({ i18n }, 'nextFinding')} ·{' '}
          <kbd>{shortcutKeys.fix}</kbd> {say({ i18n }, 'fix')}
        </p>
      )}
      {unknown.length > 0 && (
        <p className="house-style-keys">
          {say({ i18n }, 'checkedOnPublishing', { rules: unknown.join(', ') })}
        </p>
      )}
      <Passes canFix={canFix} onUndo={desk.unpass} passes={facts.passes} />
      {calm && <StillCounters story={calm} style={style} />}
      {calm && (
        <StillPreview publishedAt={facts.publishedAt} rules={rules} story={calm} style={style} />
      )}
    </section>
  )
}

type Numbered = { readonly finding: Finding; readonly index: number }

/** In reading order, each finding with its place among all. */
const groupByField = (
  findings: readonly Finding[],
): readonly (readonly [string, readonly Numbered[]])[] => {
  const groups = new Map<string, Numbered[]>()
  for (const [index, finding] of findings.entries()) {
    const field = fieldOf(finding.path)
    groups.set(field, [...(groups.get(field) ?? []), { finding, index }])
  }
  return [...groups]
}

const keyOf = (finding: Finding): string =>
  [finding.rule, finding.path, finding.start, wordsPassed(finding)].join(' ')
