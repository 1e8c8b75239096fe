import { describe, expect, it } from 'vitest'
import {
  acceptChanges,
  spareVersion,
  stalenessOf,
} from '../../../src/core/translation/acceptChanges.js'
import { isUpToDate, toParagraphs } from '../../../src/core/translation/paragraphs/index.js'
import type { Paragraph } from '../../../src/core/translation/paragraphs/index.js'

const reading = { language: 'en' } as const
const river = 'The Mekong rose by 40 centimetres in Vientiane on Thursday.'
const villages = 'Nine villages were warned, and boats stayed at the bank.'
const eleven = 'Eleven villages were warned, and boats stayed at the bank.'
const sunday = 'The water is expected to fall again by Sunday.'
const monday = 'The water is expected to fall again by Monday.'
const bridge = 'Soldiers closed the old bridge at Nongkhai to lorries.'

const story = (...paragraphs: readonly string[]): readonly Paragraph[] =>
  toParagraphs({ paragraphs, summary: '', title: 'High Water' }, reading)
const textsOf = (paragraphs: readonly Paragraph[]) =>
  paragraphs.filter(({ path }) => path.startsWith('body/')).map(({ text }) => text)
const pathsOf = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ path }) => path)

describe('paragraphs a version is right about', () => {
  const accept = (
    kept: readonly Paragraph[],
    now: readonly Paragraph[],
    accepted: { readonly added?: readonly string[]; readonly stale?: readonly string[] },
  ) =>
    acceptChanges(kept, now, stalenessOf(kept, now, reading), {
      isAdded: (at) => accepted.added?.includes(now[at]?.path ?? '') === true,
      isStale: (index) => accepted.stale?.includes(kept[index]?.path ?? '') === true,
    })

  it('are kept as they read now, the others as they were', () => {
    const [kept, now] = [story(river, villages, sunday), story(river, eleven, monday)]
    expect(textsOf(accept(kept, now, { stale: ['body/1'] }))).toEqual([river, eleven, sunday])
    expect(textsOf(accept(kept, now, { stale: ['body/2'] }))).toEqual([river, villages, monday])
    expect(accept(kept, now, {})).toEqual(kept)
  })

  it('may be ones that came or went; those of the body are numbered anew', () => {
    const [kept, now] = [story(river, villages), story(bridge, river)]
    const { added, stale } = stalenessOf(kept, now, reading)
    const renewed = accept(kept, now, {
      added: added.map((one) => now[one.now]?.path ?? ''),
      stale: stale.map(({ index }) => kept[index]?.path ?? ''),
    })
    expect(textsOf(renewed)).toEqual([bridge, river])
    expect(pathsOf(renewed)).toEqual(['title', 'summary', 'body/0', 'body/1'])
  })

  it('leave nothing stale when they are all there are', () => {
    const [kept, now] = [story(river, villages, sunday), story(bridge, eleven, river, monday)]
    const renewed = acceptChanges(kept, now, stalenessOf(kept, now, reading), {
      isAdded: () => true,
      isStale: () => true,
    })
    expect(isUpToDate(stalenessOf(renewed, now, reading))).toBe(true)
  })
})

describe('a change that touches no version', () => {
  it('leaves what was up to date up to date', () => {
    const [before, now] = [story(river, villages, sunday), story(bridge, river, eleven)]
    const kept = spareVersion(before, before, now, reading)
    expect(isUpToDate(stalenessOf(kept, now, reading))).toBe(true)
  })

  it('gives what says the same the form it has now', () => {
    const [before, now] = [story('It rained on December 9.'), story('It rained on 9 December.')]
    expect(textsOf(spareVersion(before, before, now, reading))).toEqual([
      'It rained on 9 December.',
    ])
  })

  it('leaves what was stale stale', () => {
    const [kept, before, now] = [
      story(river, villages, sunday),
      story(river, eleven, sunday),
      story(river, eleven, monday),
    ]
    const spared = spareVersion(kept, before, now, reading)
    expect(textsOf(spared)).toEqual([river, villages, monday])
    expect(stalenessOf(spared, now, reading).stale.map(({ index }) => spared[index]?.path)).toEqual(
      ['body/1'],
    )
  })

  it('leaves what was missing missing', () => {
    const [kept, before, now] = [
      story(river, sunday),
      story(river, bridge, sunday),
      story(river, bridge, monday),
    ]
    const spared = spareVersion(kept, before, now, reading)
    expect(textsOf(spared)).toEqual([river, monday])
    expect(stalenessOf(spared, now, reading).added.map((one) => now[one.now]?.text)).toEqual([
      bridge,
    ])
  })
})
