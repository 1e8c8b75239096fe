import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kpl } from '../../src/core/kpl.js'
import { lint } from '../../src/core/lint.js'
import type { Rule } from '../../src/core/rule.js'
import { rules } from '../../src/core/rules/index.js'
import type { Passage, Story } from '../../src/core/story.js'
import { tidy } from '../../src/core/tidy.js'

/** A rule that wants one word for another. */
const replacing = (id: string, word: string, expected?: string, path?: string): Rule => ({
  id,
  level: 'warning',
  fix: 'always',
  code: 'W_TEST',
  source: 'this test',
  message: { en: () => `Not ${word}.`, lo: () => `ບໍ່ແມ່ນ ${word}.` },
  check: ({ passages }) =>
    passages
      .filter((passage) => path === undefined || passage.path === path)
      .flatMap(({ path: at, text }) =>
        Array.from(text.matchAll(new RegExp(word, 'gu')), ({ 0: found, index }) => ({
          ...(expected === undefined ? {} : { expected }),
          end: index + found.length,
          path: at,
          start: index,
        })),
      ),
})

const toStory = (...texts: readonly string[]): Story => ({
  language: 'en',
  passages: texts.map((text, index) => ({ path: `body/${index}`, text })),
})

const textsOf = ({ passages }: Story) => passages.map(({ text }) => text)

/** A story of pieces the rules care about and of any character at all, some of it in links. */
const stories = fc
  .record({
    language: fc.constantFrom('en', 'fr', 'lo', 'de'),
    passages: fc.array(
      fc
        .array(
          fc.record({
            isVerbatim: fc.boolean(),
            text: fc.oneof(
              fc.constantFrom(
                ...[
                  'December',
                  'Dec.',
                  'May',
                  'the ',
                  ' of ',
                  '9',
                  '11',
                  '31',
                  'th',
                  ', 2025',
                  '-',
                ],
                ...['–', ' to ', ' and ', ' ', '  ', '\u00A0', '\u202F', '\u200B', '\u200D', '\n'],
                ...['(KPL) ', 'KPL', '(VNA/KPL) - ', '- Xinhua', './.', '(XYZ) ', 'ຂປລ. '],
                ...['.', ',', ' .', '?', '“', '”', '"', '‘', '’', '«', '»', 'ໆ', 'ໃດ', '\u0000'],
              ),
              fc.string({ maxLength: 4, unit: 'binary' }),
            ),
          }),
          { maxLength: 12 },
        )
        .map((pieces): Omit<Passage, 'path'> => {
          const starts = pieces.map((_, index) =>
            pieces.slice(0, index).reduce((sum, { text }) => sum + text.length, 0),
          )
          return {
            text: pieces.map(({ text }) => text).join(''),
            verbatim: pieces.flatMap(({ isVerbatim, text }, index) => {
              const start = starts[index] ?? 0
              return isVerbatim ? [{ end: start + text.length, start }] : []
            }),
          }
        }),
      { maxLength: 3 },
    ),
  })
  .map(({ language, passages }): Story => {
    const paths = ['title', 'body/0', 'signOff']
    return {
      language,
      passages: passages.map((passage, index) => ({ ...passage, path: paths[index] ?? '' })),
    }
  })

const verbatimTexts = ({ passages }: Story) =>
  passages.map(({ text, verbatim = [] }) =>
    verbatim.map(({ end, start }) => text.slice(start, end)),
  )

describe('lint', () => {
  it('gives findings in the order of the passages, then by place, then by rule', () => {
    const story = { ...toStory('b a', 'a b') }
    const findings = lint(
      story,
      [replacing('z', 'b'), replacing('y', 'a'), replacing('x', 'a')],
      kpl,
    )
    expect(findings.map(({ path, rule, start }) => [path, start, rule])).toEqual([
      ['body/0', 0, 'z'],
      ['body/0', 2, 'x'],
      ['body/0', 2, 'y'],
      ['body/1', 0, 'x'],
      ['body/1', 0, 'y'],
      ['body/1', 2, 'z'],
    ])
  })

  it('says all there is to say of a finding', () => {
    expect(lint(toStory('an apple'), [replacing('fruit', 'apple', 'pear')], kpl)).toEqual([
      {
        actual: 'apple',
        code: 'W_TEST',
        end: 8,
        expected: 'pear',
        fix: 'always',
        level: 'warning',
        message: { en: 'Not apple.', lo: 'ບໍ່ແມ່ນ apple.' },
        path: 'body/0',
        rule: 'fruit',
        start: 3,
      },
    ])
  })

  it('takes the level from the house style', () => {
    const style = { ...kpl, levels: { fruit: 'error' } } as const
    expect(lint(toStory('apple'), [replacing('fruit', 'apple')], style)).toMatchObject([
      { level: 'error' },
    ])
  })

  it('does not run a rule the house style switches off', () => {
    const style = { ...kpl, levels: { fruit: 'off' } } as const
    const fruit: Rule = {
      ...replacing('fruit', 'apple'),
      check: () => {
        throw new Error('ran')
      },
    }
    expect(lint(toStory('apple'), [fruit], style)).toEqual([])
  })

  it.each([
    ['within', { end: 8, start: 3 }, []],
    ['around', { end: 6, start: 5 }, []],
    ['over the start of', { end: 5, start: 0 }, []],
    ['over the end of', { end: 9, start: 7 }, []],
    ['just before', { end: 4, start: 0 }, ['pear']],
    ['just after', { end: 9, start: 8 }, ['pear']],
  ])('keeps rules away from what lies %s a verbatim span', (_where, span, found) => {
    const passage = { path: 'body/0', text: 'One pear.', verbatim: [span] }
    const story: Story = { language: 'en', passages: [passage] }
    expect(lint(story, [replacing('fruit', 'pear')], kpl).map(({ actual }) => actual)).toEqual(
      found,
    )
  })

  it('keeps rules away from spans that overlap one another', () => {
    const verbatim = [
      { end: 5, start: 3 },
      { end: 12, start: 0 },
      { end: 4, start: 4 },
    ]
    const story: Story = {
      language: 'en',
      passages: [{ path: 'body/0', text: 'see the pear, a pear', verbatim }],
    }
    const findings = lint(story, [replacing('fruit', 'pear')], kpl)
    expect(findings.map(({ start }) => start)).toEqual([16])
  })

  it.each([
    ['passage', { end: 1, path: 'body/7', start: 0 }],
    ['end', { end: 6, path: 'body/0', start: 0 }],
    ['start', { end: 1, path: 'body/0', start: -1 }],
    ['order', { end: 1, path: 'body/0', start: 2 }],
    ['number', { end: NaN, path: 'body/0', start: 0 }],
  ])('refuses a rule that names a %s the story does not have', (_what, spot) => {
    const stray: Rule = { ...replacing('stray', 'x'), check: () => [spot] }
    const run = () => lint(toStory('apple'), [stray], kpl)
    expect(run).toThrow(RangeError)
    expect(run).toThrow('“stray”')
  })

  it('has nothing to say of an empty story but that nobody is credited', () => {
    const story = { language: 'en', passages: [] }
    expect(lint(story, rules, kpl).map(({ rule }) => rule)).toEqual(['credit-missing'])
    expect(lint({ ...story, credit: { agencies: ['KPL'] } }, rules, kpl)).toEqual([])
  })

  it('leaves out what the desk passed, by rule and words, but no error', () => {
    const fruit = replacing('fruit', 'apple|pear')
    const passed = [{ rule: 'fruit', words: 'apple' }]
    const story = { ...toStory('apple pear'), passed }
    expect(lint(story, [fruit], kpl).map(({ actual }) => actual)).toEqual(['pear'])
    const strict = { ...kpl, levels: { fruit: 'error' } } as const
    expect(lint(story, [fruit], strict)).toHaveLength(2)
  })

  it('keeps rules of words out of quotations, and asks before it touches marks there', () => {
    const fruit = replacing('fruit', 'apple', 'pear')
    const story = toStory('apple “apple” apple')
    expect(lint(story, [fruit], kpl).map(({ start }) => start)).toEqual([0, 14])
    const marks: Rule = { ...fruit, quoted: 'ask' }
    expect(lint(story, [marks], kpl).map(({ fix }) => fix)).toEqual(['always', 'ask', 'always'])
    expect(textsOf(tidy(story, [marks], kpl).story)).toEqual(['pear “apple” pear'])
  })

  it('throws for no text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('en', 'fr', 'lo'),
        (text, language) => {
          const story = { language, passages: [{ path: 'title', text }] }
          expect(lint(story, rules, kpl)).toBeInstanceOf(Array)
        },
      ),
    )
  })
})

describe('tidy', () => {
  it('takes out what nobody sees before a figure is read', () => {
    const { story } = tidy(toStory('It was on Jan. 1\u200B3, 20\u200B25.'), rules, kpl)
    expect(textsOf(story)).toEqual(['It was on 13 January 2025.'])
  })

  it('corrects until nothing is left to correct', () => {
    const chain = [
      replacing('one', 'a', 'b'),
      replacing('two', 'b', 'c'),
      replacing('three', 'c', 'd'),
    ]
    const { applied, findings, story } = tidy(toStory('a'), chain, kpl)
    expect(textsOf(story)).toEqual(['d'])
    expect(applied.map(({ actual, rule }) => [actual, rule])).toEqual([
      ['a', 'one'],
      ['b', 'two'],
      ['c', 'three'],
    ])
    expect(findings).toEqual([])
  })

  it('makes only corrections that are always made, and gives the rest to the editor', () => {
    const ask: Rule = { ...replacing('ask', 'b', 'c'), fix: 'ask' }
    const { applied, findings, story } = tidy(
      toStory('a b x'),
      [replacing('always', 'a', 'd'), ask, replacing('clueless', 'x')],
      kpl,
    )
    expect(textsOf(story)).toEqual(['d b x'])
    expect(applied.map(({ rule }) => rule)).toEqual(['always'])
    expect(findings.map(({ rule }) => rule)).toEqual(['ask', 'clueless'])
  })

  it('makes one of two corrections that overlap, and counts only that one', () => {
    const { applied, story } = tidy(
      toStory('abc'),
      [replacing('left', 'ab', 'x'), replacing('right', 'bc', 'y')],
      kpl,
    )
    expect(textsOf(story)).toEqual(['xc'])
    expect(applied.map(({ rule }) => rule)).toEqual(['left'])
  })

  it('keeps passages without corrections by identity', () => {
    const story = toStory('a', 'z')
    expect(tidy(story, [replacing('one', 'a', 'b')], kpl).story.passages[1]).toBe(story.passages[1])
  })

  it('takes ten passes and no more', () => {
    const steps = Array.from('abcdefghijk', (letter, index) =>
      replacing(`from-${letter}`, letter, 'abcdefghijkl'[index + 1] ?? ''),
    )
    expect(textsOf(tidy(toStory('b'), steps, kpl).story)).toEqual(['l'])
    expect(textsOf(tidy(toStory('a'), steps, kpl).story)).toEqual(['a'])
  })

  it('does not mind a correction that changes nothing', () => {
    const { applied, findings } = tidy(toStory('a'), [replacing('idle', 'a', 'a')], kpl)
    expect(applied).toEqual([])
    expect(findings.map(({ rule }) => rule)).toEqual(['idle'])
  })
})

describe('rules that clash', () => {
  const clashing = [
    replacing('to-b', 'a', 'b'),
    replacing('to-a', 'b', 'a'),
    replacing('to-y', 'x', 'y'),
  ]

  it('leave the passage as it was typed, and tidy the others', () => {
    const { applied, story } = tidy(toStory('x a', 'x'), clashing, kpl)
    expect(textsOf(story)).toEqual(['x a', 'y'])
    expect(applied.map(({ path, rule }) => [path, rule])).toEqual([['body/1', 'to-y']])
  })

  it('are named in a warning, and only they', () => {
    const { findings } = tidy(toStory('x a'), clashing, kpl)
    expect(findings.map(({ rule }) => rule)).toEqual(['tidy', 'to-y', 'to-b'])
    expect(findings[0]).toMatchObject({
      actual: 'x a',
      end: 3,
      fix: 'never',
      level: 'warning',
      message: {
        en: expect.stringMatching(/: to-a, to-b\.$/u),
        lo: expect.stringMatching(/: to-a, to-b\.$/u),
      },
      path: 'body/0',
      start: 0,
    })
  })

  it('may be one rule that never has enough', () => {
    const { findings, story } = tidy(toStory('a'), [replacing('more', '$', 'a')], kpl)
    expect(textsOf(story)).toEqual(['a'])
    expect(findings.map(({ rule }) => rule)).toEqual(['tidy', 'more'])
  })

  it('give the same result when the story is tidied again', () => {
    const once = tidy(toStory('x a', 'x'), clashing, kpl)
    expect(tidy(once.story, clashing, kpl)).toEqual({ ...once, applied: [] })
  })
})

describe('the rules of the house', () => {
  it('correct a story once and for all', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const once = tidy(story, rules, kpl)
        expect(tidy(once.story, rules, kpl)).toEqual({ ...once, applied: [] })
      }),
    )
  })

  it('never clash', () => {
    fc.assert(
      fc.property(stories, (story) => {
        expect(tidy(story, rules, kpl).findings.map(({ rule }) => rule)).not.toContain('tidy')
      }),
    )
  })

  it('leave quotations as they are', () => {
    const words = fc
      .string({ maxLength: 20, unit: 'grapheme' })
      .map((text) => text.replaceAll(/["'“”‘’«»]/gu, ''))
    const slips = fc.constantFrom('  9 th  Dec. ,10 am ', 'Maythong ,2 .', ' ໃດ ໆ ໒໐໒໕ ', ' ')
    fc.assert(
      fc.property(words, slips, words, (before, quoted, after) => {
        const text = `${before} “${quoted}${before}” ${after}`
        const { story } = tidy(toStory(text), rules, kpl)
        expect(textsOf(story)[0]).toContain(`“${quoted}${before}”`)
      }),
    )
  })

  it('leave links and code as they are', () => {
    fc.assert(
      fc.property(stories, (story) => {
        expect(verbatimTexts(tidy(story, rules, kpl).story)).toEqual(verbatimTexts(story))
      }),
    )
  })

  it('leave nothing that they would correct', () => {
    const { findings, story } = tidy(
      {
        credit: { agencies: ['KPL'], kind: 'own' },
        language: 'en',
        passages: [
          { path: 'title', text: ' Boat  Racing Returns to the Mekong ' },
          { path: 'summary', text: 'Crews of 9\u200B villages raced on Oct. 6 , 2025 .' },
          { path: 'body/0', text: 'It began on the 6th of Oct. The crews rest from October 7-9.' },
        ],
      },
      rules,
      kpl,
    )
    expect(textsOf(story)).toEqual([
      'Boat Racing Returns to the Mekong',
      'Crews of 9 villages raced on 6 October 2025.',
      'It began on 6 October. The crews rest from 7–9 October.',
    ])
    expect(findings).toEqual([])
  })
})
