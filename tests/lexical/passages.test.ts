import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPassages, toBody, writePassages } from '../../src/lexical/index.js'
import { isLexicalBody } from '../../src/lexical/nodes.js'

const text = (words: string, format = 0) => ({ format, text: words, type: 'text', version: 1 })
const block = (type: string, children: unknown[], more: object = {}) => ({
  children,
  type,
  version: 1,
  ...more,
})
const body = (...children: unknown[]) => ({ root: block('root', children) })

const mixed = body(
  block('paragraph', [
    text('(KPL) '),
    text('Boats', 1),
    text(' raced on  '),
    text('December 9', 2),
    text('.'),
  ]),
  block('list', [block('listitem', [text('one')]), block('listitem', [text('two  ')])]),
  block('paragraph', [
    text('See '),
    block('link', [text('the  list')], { fields: { url: 'https://example.org' } }),
    text(' of 10.'),
  ]),
  block('paragraph', [text('KPL')]),
)

describe('readPassages', () => {
  it('gives one addressed passage per block of running text', () => {
    expect(readPassages(mixed).map(({ path, text: read }) => [path, read])).toEqual([
      ['body/0', '(KPL) Boats raced on  December 9.'],
      ['body/1/0', 'one'],
      ['body/1/1', 'two  '],
      ['body/2', 'See the  list of 10.'],
      ['body/3', 'KPL'],
    ])
  })

  it('marks links and inline code as verbatim', () => {
    const coded = body(block('paragraph', [text('run '), text('a  b', 16), text(' now')]))
    expect(readPassages(mixed)[3]?.verbatim).toEqual([{ end: 13, start: 4 }])
    expect(readPassages(coded)[0]?.verbatim).toEqual([{ end: 8, start: 4 }])
  })

  it.each([
    [undefined],
    [null],
    ['plain'],
    [{}],
    [{ root: {} }],
    [{ root: { children: [null], type: 'root' } }],
  ])('reads nothing from %j', (value) => {
    expect(readPassages(value)).toEqual([])
  })
})

describe('writePassages', () => {
  it('keeps formatting around a change, drops what was emptied and keeps the rest by identity', () => {
    const written = writePassages(mixed, [
      { path: 'body/0', text: 'Boats raced on 9 December.' },
      { path: 'body/1/1', text: 'two' },
      { path: 'body/3', text: '' },
    ])
    expect(written).toMatchObject(
      body(
        block('paragraph', [
          text('Boats', 1),
          text(' raced on '),
          text('9 December', 2),
          text('.'),
        ]),
        block('list', [block('listitem', [text('one')]), block('listitem', [text('two')])]),
        mixed.root.children[2],
      ),
    )
    expect(isLexicalBody(written) && written.root.children[2]).toBe(mixed.root.children[2])
    expect(isLexicalBody(written) && written.root.children).toHaveLength(3)
  })

  it.each<[string, readonly unknown[], string, readonly unknown[]]>([
    [
      'all of a date',
      [text('on '), text('December 9', 1), text(' at noon')],
      'on 9 December at noon',
      [text('on '), text('9 December', 1), text(' at noon')],
    ],
    [
      'all of a date with its year',
      [text('on '), text('December 9, 2025', 1), text(', at noon')],
      'on 9 December 2025, at noon',
      [text('on '), text('9 December 2025', 1), text(', at noon')],
    ],
    [
      'the month, which moves',
      [text('on '), text('December', 1), text(' 9 at noon')],
      'on 9 December at noon',
      [text('on 9 '), text('December', 1), text(' at noon')],
    ],
    [
      'the day, which moves',
      [text('on December '), text('9', 1), text(' at noon')],
      'on 9 December at noon',
      [text('on '), text('9', 1), text(' December at noon')],
    ],
    [
      'a word beside a date',
      [text('on December 9 at '), text('noon', 1), text('.')],
      'on 9 December at noon.',
      [text('on 9 December at '), text('noon', 1), text('.')],
    ],
    [
      'the word before a lost space',
      [text('in '), text('2025', 1), text(',and ended')],
      'in 2025, and ended',
      [text('in '), text('2025', 1), text(', and ended')],
    ],
    [
      'the word before a stray space',
      [text('in '), text('Vientiane', 1), text(' .')],
      'in Vientiane.',
      [text('in '), text('Vientiane', 1), text('.')],
    ],
    [
      'a Lao date',
      [text('ໃນວັນທີ '), text('December 9', 1), text(' ນີ້')],
      'ໃນວັນທີ 9 ທັນວາ ນີ້',
      [text('ໃນວັນທີ '), text('9 ທັນວາ', 1), text(' ນີ້')],
    ],
  ])('keeps %s bold', (_what, before, after, expected) => {
    const written = writePassages(body(block('paragraph', [...before])), [
      { path: 'body/0', text: after },
    ])
    expect(written).toEqual(body(block('paragraph', [...expected])))
  })

  it('gives the same object back when nothing changed', () => {
    expect(writePassages(mixed, readPassages(mixed))).toBe(mixed)
  })

  it('writes any text into any formatting so that it reads back', () => {
    const words = fc.stringMatching(/^[a-z ,.]{1,12}$/u)
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 5, minLength: 1 }),
        fc.stringMatching(/^[a-z][a-z ,.]{0,40}$/u),
        (runs, wanted) => {
          const story = body(
            block(
              'paragraph',
              runs.map((run, index) => text(run, index % 2)),
            ),
          )
          expect(
            readPassages(writePassages(story, [{ path: 'body/0', text: wanted }]))[0]?.text,
          ).toBe(wanted)
        },
      ),
    )
  })

  it('is the inverse of reading for bodies of plain paragraphs', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (paragraphs) => {
        expect(readPassages(toBody(paragraphs)).map(({ text: read }) => read)).toEqual(paragraphs)
      }),
    )
  })
})
