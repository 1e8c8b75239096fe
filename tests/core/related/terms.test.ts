import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { termsOf } from '../../../src/core/related/terms.js'
import type { Passage } from '../../../src/core/story.js'
import { consultation, names, toStory } from './stories.js'

const termsIn = (passages: readonly Passage[], language = 'en', limit = 64) =>
  termsOf({ language, passages }, { limit, names }).map(({ term }) => term)

const titled = (title: string, language = 'en') =>
  termsIn([{ path: 'title', text: title }], language)

const shownIn = (...texts: readonly string[]) =>
  termsOf(
    { language: 'en', passages: texts.map((text, index) => ({ path: `body/${index}`, text })) },
    { names },
  ).map(({ shown }) => shown)

describe('termsOf', () => {
  it('gives at most 64 terms of a long story, the headline’s first', () => {
    const long = Array.from({ length: 100 }, (_, index) => `kilometre${index}, `).join('')
    const terms = termsOf(toStory({ ...consultation, body: [long] })).map(({ term }) => term)

    expect(terms).toHaveLength(64)
    expect(terms.slice(0, 4)).toEqual(['laos', 'azerbaijan', 'political', 'consultation'])
  })

  it('takes a name as one term', () => {
    const passages = [{ path: 'summary', text: 'a talk with Elnur Mammadov in Vientiane' }]

    expect(termsOf({ language: 'en', passages })).toContainEqual(
      expect.objectContaining({ shown: 'Elnur Mammadov', term: 'elnur mammadov' }),
    )
  })

  it('puts a name before other neighbours of the same passage', () => {
    const terms = termsIn([
      { path: 'body/1', text: 'A bridge opening drew farmers and Elnur Mammadov.' },
    ])

    expect(terms.indexOf('elnur mammadov')).toBeLessThan(terms.indexOf('bridge opening'))
  })

  it('sees no names in a headline in Title Case', () => {
    expect(titled('Rice Harvest Breaks Record')).toEqual(titled('rice harvest breaks record'))
  })

  it.each([
    ['en', 'The minister said it was held on 8 December 2025', ['minister', '8', '2025']],
    [
      'fr',
      'La réunion s’est tenue le 8 décembre à l’ambassade',
      ['reunion', 'tenue', '8', 'ambassade'],
    ],
    ['lo', 'ກອງປະຊຸມ ແລະ ການຄ້າ ຂອງ ລາວ', ['ກອງ', 'ປະຊຸມ', 'ການຄ້າ', 'ລາວ']],
  ])('leaves out what says nothing in %s: %s', (language, title, telling) => {
    const words = titled(title, language).flatMap((term) => term.split(' '))

    expect([...new Set(words)].toSorted()).toEqual(telling.toSorted())
  })

  it.each([
    ['Consultations', 'consultation'],
    ['Ministries', 'ministry'],
    ['Speeches', 'speech'],
    ['Vietnam’s', 'vietnam'],
    ['Laos', 'laos'],
    ['Crisis', 'crisis'],
    ['Congress', 'congress'],
  ])('reads %s as %s', (word, stem) => {
    expect(titled(word)).toEqual([stem])
  })

  it('keeps figures and joins one to its noun, but not to another figure', () => {
    expect(titled('1995, 12 kip, 30 2025').toSorted()).toEqual([
      '12',
      '12 kip',
      '1995',
      '2025',
      '30',
      'kip',
    ])
  })

  it('makes no neighbours across a comma, a full stop or a stop word', () => {
    expect(titled('trade, tourism. bombs and rice')).toEqual(['trade', 'tourism', 'bomb', 'rice'])
  })

  it('carries a Lao name as pairs of its syllables (ທອງລຸນ, Thongloun)', () => {
    expect(titled('ທ່ານ ທອງລຸນ', 'lo')).toContain('ທອງ ລຸນ')
  })

  it('gives two spellings of a Lao headline the same terms', () => {
    expect(titled('ຫຼວງນ້ຳທາ ປະຈຳປີ ໜ້າທີ່', 'lo')).toEqual(titled('ຫລວງນໍ້າທາ ປະຈໍາປີ ຫນ້າທີ່', 'lo'))
  })

  it('gives a headline more weight than a paragraph, and that more than the next', () => {
    expect(
      termsIn([
        { path: 'body/2', text: 'tourism' },
        { path: 'body/1', text: 'rice' },
        { path: 'body/0', text: 'hydropower' },
        { path: 'title', text: 'coffee' },
      ]),
    ).toEqual(['coffee', 'hydropower', 'rice', 'tourism'])
  })

  it('counts a refrain less each time', () => {
    const [one, often] = ['rice', 'rice, rice, rice, rice'].map(
      (text) => termsOf({ language: 'en', passages: [{ path: 'title', text }] })[0]?.weight,
    )

    expect(often).toBeGreaterThan(one ?? 1)
    expect(often).toBeLessThan(0.95)
  })

  it('leaves out what is too long to be a word', () => {
    expect(titled(`rice ${'x'.repeat(5000)}`)).toEqual(['rice'])
  })
})

describe('a registered name in a story’s terms', () => {
  const registered = (text: string, language = 'en') =>
    termsOf({ language, passages: [{ path: 'summary', text }] }, { names }).filter(({ term }) =>
      term.startsWith('@'),
    )

  it.each([
    ['en', 'talks with Maithong Thammavongsa', 'talks with Maythong Thammavongsa'],
    ['en', 'talks with Maithong Thammavongsa', 'TALKS WITH MAYTHONG THAMMAVONGSA'],
    ['lo', 'ທ່ານ ໄມທອງ ທຳມະວົງສາ ກ່າວ', 'ທ່ານ ໄມທອງ ທັມມະວົງສາ ກ່າວ'],
    ['lo', 'ຢ້ຽມຢາມ ອາເຊີໄບຈານ', 'ຢ້ຽມຢາມ ອາແຊກໄບຊານ'],
  ])('is one term in two spellings, in the preferred form (%s): %s; %s', (language, one, other) => {
    expect(registered(one, language)).toHaveLength(1)
    expect(registered(other, language)).toEqual(registered(one, language))
  })

  it('is shown whole, though a part of it comes first', () => {
    const terms = termsOf(
      {
        language: 'en',
        passages: [
          { path: 'title', text: 'A word from Maythong on trade' },
          { path: 'summary', text: 'Deputy minister Maythong Thammavongsa spoke on trade.' },
        ],
      },
      { names },
    )

    expect(terms.find(({ term }) => term.startsWith('@'))?.shown).toBe('Maithong Thammavongsa')
  })

  it('comes before the words it is made of', () => {
    expect(registered('Maythong Thammavongsa spoke')[0]).toEqual(
      termsOf(
        { language: 'en', passages: [{ path: 'summary', text: 'Maythong Thammavongsa spoke' }] },
        { names },
      )[0],
    )
  })
})

describe('a term as it is shown', () => {
  it.each([
    [
      ['Political Consultation Opens', 'the first political consultation'],
      'political consultation',
    ],
    [['a rice harvest', 'Rice Harvest Breaks Record'], 'rice harvest'],
    [['a word on Azerbaijan’s coast'], 'Azerbaijan'],
    [['the consultations ended'], 'consultation'],
    [['the ministries agreed'], 'ministries'],
  ])('%j: %s', (texts, shown) => {
    expect(shownIn(...texts)).toContain(shown)
  })

  it('joins Lao neighbours without a space', () => {
    const terms = termsOf({ language: 'lo', passages: [{ path: 'title', text: 'ທ່ານ ທອງລຸນ' }] })

    expect(terms).toContainEqual(expect.objectContaining({ shown: 'ທອງລຸນ', term: 'ທອງ ລຸນ' }))
  })
})

describe('laws of terms', () => {
  const path = fc.oneof(
    fc.constantFrom('title', 'summary'),
    fc.nat(300).map((paragraph) => `body/${paragraph}`),
    fc.string(),
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Maythong Thammavongsa', 'rice', 'ອາແຊກໄບຊານ', '30 years'),
  )

  it('never throws, gives no term twice nor more than asked, each with a weight between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ path, text }), { maxLength: 4 }),
        fc.oneof(fc.constantFrom('en', 'lo', 'fr'), fc.string()),
        fc.nat(40),
        (passages, language, limit) => {
          const terms = termsOf({ language, passages }, { limit, names })

          expect(terms.length).toBeLessThanOrEqual(limit)
          expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length)
          expect(terms.filter(({ weight }) => weight <= 0 || weight >= 1)).toEqual([])
        },
      ),
    )
  })
})
