import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUpToDate } from '../../../../src/core/translation/paragraphs/index.js'
import { compare, english, lao } from './stories.js'
import type { Text } from './stories.js'

const story = fc.constantFrom(english, lao)

const withBody = (text: Text, paragraphs: readonly string[]): Text => ({ ...text, paragraphs })

/** Ways to write a text otherwise without another word. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => text.replace(/[“”]/gu, '"'),
  (text) => text.replace(/\.$/u, ''),
  (text) => ` ${text} `,
  (text) => text.replaceAll('ນ້ຳ', 'ນໍ້າ').replaceAll('ໜ', 'ຫນ').replaceAll('ຫຼ', 'ຫລ'),
  (text) => text.replaceAll('8 December', 'December 8'),
  (text) => text.replaceAll('per cent', 'percent'),
  (text) => text.replaceAll('Xekong', 'Sekong'),
  (text) => text.replace(/^(?:\(KPL\)|ຂປລ\.) /u, ''),
  (text) => text.normalize('NFD'),
  (text) => text,
]

/** A story of which every paragraph is written otherwise. */
const disguised = story.chain((text) =>
  fc
    .array(fc.constantFrom(...disguises), { maxLength: 7, minLength: 7 })
    .map(([title = String, summary = String, ...rest]) => ({
      now: {
        ...text,
        paragraphs: text.paragraphs.map((each, index) => (rest[index] ?? String)(each)),
        summary: summary(text.summary),
        title: title(text.title),
      },
      text,
    })),
)

const shuffled = story.chain((text) =>
  fc
    .shuffledSubarray([...text.paragraphs], { minLength: text.paragraphs.length })
    .map((paragraphs) => ({ now: withBody(text, paragraphs), text })),
)

const sentencesOf = ({ paragraphs }: Text): readonly string[] =>
  paragraphs.flatMap((text) => text.split(/(?<=[.”]) (?=\S)/u))

/** The sentences of a story in other paragraphs. */
const reparted = story.chain((text) => {
  const sentences = sentencesOf(text)
  return fc
    .array(fc.boolean(), { maxLength: sentences.length, minLength: sentences.length })
    .map((breaks) => {
      const paragraphs = sentences.reduce<readonly string[]>((done, sentence, index) => {
        const last = done.at(-1)
        return last === undefined || breaks[index]
          ? [...done, sentence]
          : [...done.slice(0, -1), `${last} ${sentence}`]
      }, [])
      return { now: withBody(text, paragraphs), text }
    })
})

/** Any paragraphs of both stories, some several times. */
const anyStory = fc
  .array(fc.constantFrom(...english.paragraphs, ...sentencesOf(english), ...lao.paragraphs, ''), {
    maxLength: 12,
  })
  .map((paragraphs) => withBody(english, paragraphs))

describe('laws of staleness', () => {
  it('no change of words is stale', () => {
    fc.assert(
      fc.property(disguised, ({ now, text }) => {
        const { matches, staleness } = compare(text, now)
        expect(isUpToDate(staleness)).toBe(true)
        expect(matches.now.map(({ status }) => status)).not.toContain('moved')
      }),
    )
  })

  it('moving paragraphs makes none stale', () => {
    fc.assert(
      fc.property(shuffled, ({ now, text }) => {
        expect(isUpToDate(compare(text, now).staleness)).toBe(true)
      }),
    )
  })

  it('other paragraphs of the same sentences are not stale', () => {
    fc.assert(
      fc.property(reparted, ({ now, text }) => {
        const { staleness } = compare(text, now)
        expect(staleness).toEqual({ added: [], moved: [], stale: [] })
      }),
    )
  })

  it('a changed figure is always stale, and it alone', () => {
    const figures = story.chain((text) =>
      fc
        .constantFrom(
          ...text.paragraphs.flatMap((paragraph, at) =>
            Array.from(paragraph.matchAll(/\d/gu), ({ index }) => ({ at, index })),
          ),
        )
        .chain(({ at, index }) =>
          fc.integer({ max: 9, min: 1 }).map((more) => ({ at, index, more, text })),
        ),
    )
    fc.assert(
      fc.property(figures, ({ at, index, more, text }) => {
        const paragraphs = text.paragraphs.map((each, place) =>
          place === at
            ? `${each.slice(0, index)}${(Number(each[index]) + more) % 10}${each.slice(index + 1)}`
            : each,
        )
        const { added, stale } = compare(text, withBody(text, paragraphs)).staleness
        expect({ added, stale: stale.map((each) => each.index) }).toEqual({
          added: [],
          stale: [at + 2],
        })
      }),
    )
  })

  it('every paragraph is accounted for once, before and now', () => {
    fc.assert(
      fc.property(anyStory, anyStory, (before, now) => {
        const { matches, staleness } = compare(before, now)
        const from = new Set(matches.now.flatMap((each) => each.from))
        const says = (text: string) => text !== ''
        expect(matches.now).toHaveLength(now.paragraphs.length + 2)
        expect([...from, ...matches.removed]).toHaveLength(
          before.paragraphs.filter(says).length + 2,
        )
        expect(staleness.stale.map(({ index }) => index)).toEqual(
          [...new Set(staleness.stale.map(({ index }) => index))].sort((a, b) => a - b),
        )
      }),
    )
  })

  it('what one way removes, the other way adds', () => {
    fc.assert(
      fc.property(anyStory, anyStory, (before, now) => {
        const [there, back] = [compare(before, now).staleness, compare(now, before).staleness]
        expect(isUpToDate(there)).toBe(isUpToDate(back))
      }),
    )
  })

  it('a story is up to date with itself', () => {
    fc.assert(
      fc.property(anyStory, (text) => {
        expect(compare(text, text).staleness).toEqual({ added: [], moved: [], stale: [] })
      }),
    )
  })
})
