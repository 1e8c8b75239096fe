'use client'

import { useDocumentInfo, useEditDepth, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { RowId } from '../../article/documents.js'
import type { HouseStyle } from '../../core/houseStyle.js'
import { lint, wordsPassed } from '../../core/lint.js'
import type { Finding, Rule } from '../../core/rule.js'
import type { Original, Story } from '../../core/story.js'
import { fixOne, fixSafe, isFixable, isSafe } from './checkStory.js'
import { toFormStory, useFormFacts, usePhotoCredits } from './formStory.js'
import type { FormFacts, Pass } from './formStory.js'
import { goTo } from './goTo.js'
import { liveBodies } from './liveBody.js'
import { panelStates } from './panelStates.js'
import { useShortcuts } from './shortcuts.js'
import { useWriteStory } from './writeStory.js'

/** What the server knows and the form does not; plain data. */
export type HouseStyleProps = {
  readonly agencies: readonly { readonly code: string; readonly id: RowId }[]
  /** The API's address of the pictures. */
  readonly mediaUrl: string
  /** The story that this one is a version of. */
  readonly original?: Original
  /** The ids of the rules this newsroom keeps; those the browser does not have are checked on publishing. */
  readonly ruleIds: readonly string[]
  readonly style: HouseStyle
}

type Checked = { readonly findings: readonly Finding[]; readonly story: Story }

/** Long enough not to check between two keys of somebody who types, short enough to seem at once. */
const pause = 250

const textAt = ({ passages }: Story, path: string): string =>
  passages.find((passage) => passage.path === path)?.text ?? ''

/** The house rules at work in the form: what they find as it is typed, and everything that can be done about it. */
export const useHouseStyle = (
  { agencies, mediaUrl, original, style }: HouseStyleProps,
  rules: readonly Rule[],
) => {
  const depth = useEditDepth()
  const { hasSavePermission = false } = useDocumentInfo()
  const { addFieldRow, removeFieldRow } = useForm()
  const facts = useFormFacts(agencies)
  const photoCredits = usePhotoCredits(mediaUrl, facts.media)
  const editor = liveBodies.useValue(depth)
  const writeStory = useWriteStory(depth, agencies)
  const root = useRef<HTMLElement>(null)
  const [checked, setChecked] = useState<Checked>()
  const [current, setCurrent] = useState<number>()

  const read = useCallback(
    (known: FormFacts = facts): Checked => {
      const body = editor?.getEditorState().toJSON() ?? known.body
      const story = toFormStory(known, body, photoCredits, original)
      return { findings: lint(story, rules, style), story }
    },
    [editor, facts, original, photoCredits, rules, style],
  )
  useEffect(() => {
    const timer = setTimeout(() => setChecked(read()), pause)
    return () => clearTimeout(timer)
  }, [read])

  const findings = useMemo(() => checked?.findings ?? [], [checked])
  const form = (): HTMLFormElement | null => root.current?.closest('form') ?? null

  const show = (index: number, among = findings): void => {
    const finding = among[index]
    setCurrent(finding ? index : undefined)
    if (finding) goTo(form(), depth, finding)
  }
  const step = (by: -1 | 1): boolean => {
    if (findings.length === 0) return false
    const start = current ?? (by === 1 ? -1 : 0)
    show((start + by + findings.length) % findings.length)
    return true
  }

  /** Writes the corrected story into the form and checks it again at once, for the next key to find it right. */
  const correct = (before: Story, after: Story): readonly Finding[] => {
    writeStory(form(), before, after)
    const next = read({
      ...facts,
      credit: after.credit ?? facts.credit,
      summary: textAt(after, 'summary'),
      title: textAt(after, 'title'),
    })
    setChecked(next)
    return next.findings
  }
  const fix = (finding: Finding, chosen?: string): readonly Finding[] => {
    // Somebody may have typed since it was found.
    const now = read()
    const same = now.findings.find(
      ({ actual, path, rule, start }) =>
        rule === finding.rule &&
        path === finding.path &&
        actual === finding.actual &&
        start >= finding.start,
    )
    setChecked(now)
    return same ? correct(now.story, fixOne(now.story, same, style, chosen)) : now.findings
  }
  const fixAllSafe = (): boolean => {
    const { findings: found, story } = read()
    if (!hasSavePermission || !found.some(isSafe)) return false
    correct(story, fixSafe(story, rules, style))
    setCurrent(undefined)
    return true
  }
  const fixCurrent = (): boolean => {
    const index = current ?? findings.findIndex(isFixable)
    const finding = findings[index]
    if (!hasSavePermission || !finding || !isFixable(finding)) return false
    const left = fix(finding)
    // Who goes from finding to finding is shown the next; who is writing stays where they write.
    if (current !== undefined) show(Math.min(index, left.length - 1), left)
    return true
  }

  const pass = (finding: Finding, reason: string): void => {
    const valueOf = (value: string) => ({
      initialValue: value,
      passesCondition: true,
      valid: true,
      value,
    })
    addFieldRow({
      path: 'passes',
      schemaPath: 'passes',
      subFieldState: {
        reason: valueOf(reason),
        rule: valueOf(finding.rule),
        words: valueOf(wordsPassed(finding)),
      },
    })
  }
  const unpass = (wanted: Pass): void => {
    const rowIndex = facts.passes.indexOf(wanted)
    if (rowIndex >= 0) removeFieldRow({ path: 'passes', rowIndex })
  }

  const isOnTop = (act: () => boolean) => () => panelStates.isOnTop(depth) && act()
  useShortcuts({
    fix: isOnTop(fixCurrent),
    fixSafe: isOnTop(fixAllSafe),
    next: isOnTop(() => step(1)),
    previous: isOnTop(() => step(-1)),
  })
  const latestStep = useRef(step)
  useEffect(() => {
    latestStep.current = step
  })
  useEffect(() => {
    const state = { findings: checked?.findings, next: () => latestStep.current(1) }
    panelStates.set(depth, state)
    return () => panelStates.remove(depth, state)
  }, [checked, depth])

  return {
    canFix: hasSavePermission,
    current,
    facts,
    findings,
    fix,
    fixAllSafe,
    isChecked: checked !== undefined,
    pass,
    root,
    show,
    story: checked?.story,
    unpass,
  }
}
