import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Reasons, sayReasons, toReasons } from '../../../src/core/related/reasons.js'
import { type Term, termsOf } from '../../../src/core/related/terms.js'
import { names } from './stories.js'

const facts = { days: 1, isSameSection: true }

const of = (text: string, language: string): readonly Term[] =>
  termsOf({ language, passages: [{ path: 'summary', text }] }, { names })

/** All terms equally rare. */
const why = (asked: readonly Term[], other: readonly Term[]) =>
  toReasons(asked, new Map(other.map(({ term, weight }) => [term, weight])), () => 1, facts).terms

describe('toReasons', () => {
  it.each([
    [
      'a pair instead of its words',
      'a political consultation',
      'the political consultations',
      ['political consultation'],
    ],
    ['a name as one reason', 'we met Ilham Aliyev', 'a word from Ilham Aliyev', ['Ilham Aliyev']],
    [
      'no word twice',
      'the deputy foreign minister',
      'a deputy foreign minister',
      ['deputy foreign', 'minister'],
    ],
    ['nothing that is not shared', 'rice and coffee', 'rice and kip', ['rice']],
    ['nothing at all', 'rice', 'kip', []],
  ])('gives %s', (_, asked, other, terms) => {
    expect(why(of(asked, 'en'), of(other, 'en')).toSorted()).toEqual(terms)
  })

  it('gives no word in two reasons, nor more than three, whatever two stories say', () => {
    const text = fc
      .array(fc.constantFrom('rice', 'Elnur', 'Mammadov', 'the', 'kip,', '30', '8'), {
        maxLength: 12,
      })
      .map((words) => words.join(' '))

    fc.assert(
      fc.property(text, text, (asked, other) => {
        const terms = why(of(asked, 'en'), of(other, 'en'))
        const words = terms.flatMap((term) => [...new Set(term.split(' '))])

        expect(new Set(words).size).toBe(words.length)
        expect(terms.length).toBeLessThanOrEqual(3)
      }),
    )
  })

  it('gives three at most, the strongest first', () => {
    const terms = ['rice', 'kip', 'coffee', 'tin'].map((term, index) => ({
      shown: term,
      term,
      weight: (index + 1) / 10,
    }))

    expect(why(terms, terms)).toEqual(['tin', 'coffee', 'kip'])
  })

  it('weighs a term by its rarity', () => {
    const terms = ['laos', 'baku'].map((term) => ({ shown: term, term, weight: 0.5 }))
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]))
    const weigh = (term: string) => (term === 'baku' ? 9 : 1)

    expect(toReasons(terms, weights, weigh, facts).terms).toEqual(['baku', 'laos'])
  })

  it.each([
    [
      'en',
      'talks by Maithong Thammavongsa',
      'Mr Maithong Thammavongsa left',
      'Maithong Thammavongsa',
    ],
    ['lo', 'ທ່ານ ໄມທອງ ທຳມະວົງສາ', 'ທ່ານ ໄມທອງ ທຳມະວົງສາ', 'ໄມທອງ ທຳມະວົງສາ'],
    ['lo', 'ຢ້ຽມຢາມ ອາເຊີໄບຈານ', 'ຈາກ ອາເຊີໄບຈານ', 'ອາເຊີໄບຈານ'],
  ])(
    'says a registered name whole and its parts no more (%s): %s; %s',
    (language, one, other, name) => {
      expect(why(of(one, language), of(other, language))).toEqual([name])
    },
  )

  it('writes a term as the story that lists does', () => {
    expect(why(of('the Ministry', 'en'), of('two ministries', 'en'))).toEqual(['Ministry'])
  })

  it.each([
    [0.4, 0],
    [0.6, 1],
    [6.9, 7],
  ])('rounds %d days to %i', (days, rounded) => {
    expect(toReasons([], new Map(), () => 1, { days, isSameSection: false })).toEqual({
      days: rounded,
      isSameSection: false,
      terms: [],
    })
  })

  it('says nothing of days where one story has no stamp', () => {
    expect(toReasons([], new Map(), () => 1, { days: undefined, isSameSection: true })).toEqual({
      isSameSection: true,
      terms: [],
    })
  })
})

describe('sayReasons', () => {
  const terms = ['Elnur Mammadov', 'Baku']

  it.each<[Reasons, string, string]>([
    [
      { days: 1, isSameSection: true, terms },
      'Elnur Mammadov, Baku; 1 day apart',
      'Elnur Mammadov, Baku; ຫ່າງກັນ 1 ມື້',
    ],
    [
      { days: 12, isSameSection: false, terms },
      'Elnur Mammadov, Baku; 12 days apart',
      'Elnur Mammadov, Baku; ຫ່າງກັນ 12 ມື້',
    ],
    [{ days: 0, isSameSection: true, terms: ['Baku'] }, 'Baku; same day', 'Baku; ມື້ດຽວກັນ'],
    [{ isSameSection: true, terms: ['Baku'] }, 'Baku', 'Baku'],
    [
      { days: 2, isSameSection: true, terms: [] },
      'among the newest of its section; 2 days apart',
      'ຂ່າວຫຼ້າສຸດຂອງໝວດດຽວກັນ; ຫ່າງກັນ 2 ມື້',
    ],
    [{ isSameSection: false, terms: [] }, 'among the newest', 'ຂ່າວຫຼ້າສຸດ'],
  ])('says %j in English and in Lao', (reasons, english, lao) => {
    expect(sayReasons(reasons, 'en')).toBe(english)
    expect(sayReasons(reasons, 'lo')).toBe(lao)
  })

  it('speaks English to an admin in another language', () => {
    const reasons = { isSameSection: false, terms: [] }

    expect(sayReasons(reasons, 'fr')).toBe(sayReasons(reasons, 'en'))
  })
})
