import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { termsOf } from '../../../src/core/related/terms.js'
import { consultation, toStory } from './stories.js'

const titled = (title: string, language: string) =>
  termsOf({ language, passages: [{ path: 'title', text: title }] })

describe('termsOf', () => {
  it('gives at most 24 terms of a long story, the headline’s first', () => {
    const terms = termsOf(toStory(consultation))

    expect(terms).toHaveLength(24)
    expect(terms.slice(0, 4).toSorted()).toEqual([
      'azerbaijan',
      'consultation',
      'laos',
      'political',
    ])
  })

  it('takes a name as one term', () => {
    expect(termsOf(toStory(consultation))).toContain('elnur mammadov')
  })

  it('puts a name before other neighbours of the same passage', () => {
    const terms = termsOf({
      language: 'en',
      passages: [{ path: 'body/1', text: 'A bridge opening drew farmers and Elnur Mammadov.' }],
    })

    expect(terms.indexOf('elnur mammadov')).toBeLessThan(terms.indexOf('bridge opening'))
  })

  it('sees no names in a headline in Title Case', () => {
    expect(titled('Rice Harvest Breaks Record', 'en')[0]).toBe(
      titled('rice harvest breaks record', 'en')[0],
    )
  })

  it.each([
    ['en', 'The minister said it was held on 8 December 2025', ['minister', 'held', '8', '2025']],
    ['fr', 'La réunion s’est tenue le 8 décembre à l’ambassade', ['reunion', 'tenue', 'ambassade']],
    ['lo', 'ກອງປະຊຸມ ແລະ ການຄ້າ ຂອງ ລາວ', ['ກອງ', 'ປະຊຸມ', 'ການຄ້າ', 'ລາວ']],
  ])('leaves out what says nothing in %s: %s', (language, title, telling) => {
    const words = titled(title, language).flatMap((term) => term.split(' '))

    expect(telling).toEqual(expect.arrayContaining([...new Set(words)]))
  })

  it.each([
    ['Consultations', 'consultation'],
    ['Ministries', 'ministry'],
    ['Speeches', 'speech'],
    ['Azerbaijan’s', 'azerbaijan'],
    ['Laos', 'laos'],
    ['Crisis', 'crisis'],
    ['Congress', 'congress'],
  ])('reads %s as %s', (word, stem) => {
    expect(titled(word, 'en')).toEqual([stem])
  })

  it('joins a number to its noun, and drops bare numbers', () => {
    expect(titled('1995, 12 kip, 30 years', 'en')).toEqual(['kip', '12 kip'])
  })

  it('makes no neighbours across a comma, a full stop or a stop word', () => {
    expect(titled('trade, tourism. bombs and rice', 'en')).toEqual([
      'trade',
      'tourism',
      'bomb',
      'rice',
    ])
  })

  it('carries a Lao name as pairs of its syllables (ອາເຊີໄບຈານ, Azerbaijan)', () => {
    expect(titled('ລາວ ແລະ ອາເຊີໄບຈານ', 'lo')).toEqual(
      expect.arrayContaining(['ອາ ເຊີ', 'ເຊີ ໄບ', 'ໄບ ຈານ']),
    )
  })

  it('gives two spellings of a Lao headline the same terms', () => {
    expect(titled('ຫຼວງນ້ຳທາ ປະຈຳປີ ໜ້າທີ່', 'lo')).toEqual(titled('ຫລວງນໍ້າທາ ປະຈໍາປີ ຫນ້າທີ່', 'lo'))
  })

  it('gives a headline more weight than a paragraph', () => {
    const terms = termsOf({
      language: 'en',
      passages: [
        { path: 'body/0', text: 'hydropower' },
        { path: 'title', text: 'coffee' },
      ],
    })

    expect(terms).toEqual(['coffee', 'hydropower'])
  })

  it('leaves out what is too long to be a word', () => {
    expect(titled(`rice ${'x'.repeat(5000)}`, 'en')).toEqual(['rice'])
  })

  it('never throws, and never gives a term twice or more than asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ path: fc.string(), text: fc.string({ unit: 'binary' }) }), {
          maxLength: 4,
        }),
        fc.string(),
        fc.nat(40),
        (passages, language, limit) => {
          const terms = termsOf({ language, passages }, limit)

          expect(terms.length).toBeLessThanOrEqual(limit)
          expect(new Set(terms).size).toBe(terms.length)
        },
      ),
    )
  })
})
