import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stories } from '../../../../dev/seed/content/index.js'
import { getMonthName } from '../../../../src/core/dates/months.js'
import { checkFacts } from '../../../../src/core/translation/facts/index.js'
import { allCases } from './allCases.js'
import { caseNames } from './factCases.js'

const options = { names: caseNames }
const en = (text: string) => ({ language: 'en', text })
const lo = (text: string) => ({ language: 'lo', text })
const fr = (text: string) => ({ language: 'fr', text })

const ones = 'one two three four five six seven eight nine'.split(' ')
const teens =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const laoOnes = ['ໜຶ່ງ', 'ສອງ', 'ສາມ', 'ສີ່', 'ຫ້າ', 'ຫົກ', 'ເຈັດ', 'ແປດ', 'ເກົ້າ']

const inEnglish = (value: number): string => {
  const [ten, one] = [Math.floor(value / 10), value % 10]
  const small = [
    ones[one - 1] ?? '',
    teens[one] ?? '',
    `${tens[ten - 2] ?? ''}${one === 0 ? '' : `-${ones[one - 1] ?? ''}`}`,
  ]
  return small[Math.min(ten, 2)] ?? ''
}

const inLao = (value: number): string => {
  const [ten, one] = [Math.floor(value / 10), value % 10]
  const last = one === 1 && ten > 0 ? 'ເອັດ' : (laoOnes[one - 1] ?? '')
  const first = ['', 'ສິບ', 'ຊາວ'][ten] ?? `${laoOnes[ten - 1] ?? ''}ສິບ`
  return first + last
}

const laoDigits = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(0xed0 + Number(digit)))
const grouped = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)

const scales = [
  ['thousand', 'ພັນ', 1e3],
  ['million', 'ລ້ານ', 1e6],
  ['billion', 'ຕື້', 1e9],
] as const

const texts = [
  ...allCases.map(({ source }) => source),
  ...stories.flatMap((story) => [
    ...story.en.paragraphs.map(en),
    ...(story.lo?.paragraphs.map(lo) ?? []),
  ]),
]

describe('checkFacts', () => {
  it('finds nothing in a text against itself', () => {
    expect(texts.flatMap((text) => checkFacts(text, text, options))).toEqual([])
  })

  it('finds nothing in any text against itself, whatever it holds', () => {
    const pieces = [
      '9 ',
      'May ',
      '2.30 pm',
      'ໂມງ',
      'ລ້ານ',
      ' and ',
      '1,300',
      '%',
      'ສາມ',
      'ສ່ວນ',
      '“',
      '”',
      '-',
      '/',
      'ວັນທີ ',
      'US$',
      ' km',
      'half ',
      'a ',
      'third',
      'ເຄິ່ງ',
      'ປີ ',
      '2568',
      '໕',
      '.',
      'ທັນວາ',
      'Xekong',
      'first ',
      'dozen ',
      '\u200B',
      'ໍາ',
      'one in ',
      'three ',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
        fc.constantFrom(en, lo, fr),
        (words, inLanguage) => {
          const text = inLanguage(words.join(''))
          expect(checkFacts(text, text, options)).toEqual([])
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('reads a figure in English, Lao and French alike', () => {
    fc.assert(
      fc.property(fc.integer({ max: 1e9, min: 3 }), fc.boolean(), (value, isOld) => {
        const lao = grouped(value, 'de')
        const version = lo(`ມີ ${isOld ? laoDigits(lao) : lao} ຄົນ`)
        const source = en(`There were ${grouped(value, 'en')} people`)
        expect(checkFacts(source, version, options)).toEqual([])
        expect(checkFacts(version, source, options)).toEqual([])
        expect(
          checkFacts(source, fr(`Il y avait ${grouped(value, 'fr')} personnes`), options),
        ).toEqual([])
      }),
    )
  })

  it('reads a number under a hundred in words as in digits', () => {
    fc.assert(
      fc.property(fc.integer({ max: 99, min: 3 }), (value) => {
        const sides = [
          [en(`${inEnglish(value)} people came`), lo(`ມີ ${inLao(value)} ຄົນ`)],
          [en(`${value} people came`), lo(`ມີ${inLao(value)}ຄົນ`)],
          [en(`${inEnglish(value)} people came`), lo(`ມີ ${value} ຄົນ`)],
        ] as const
        for (const [one, other] of sides) {
          expect(checkFacts(one, other, options)).toEqual([])
          expect(checkFacts(other, one, options)).toEqual([])
        }
      }),
    )
  })

  it('reads sums with a scale alike, and hears one that is a scale apart', () => {
    fc.assert(
      fc.property(
        fc.integer({ max: 99_999, min: 101 }),
        fc.constantFrom(0, 1, 2),
        (hundredths, at) => {
          const value = hundredths / 100
          const [english, lao] = scales[at] ?? scales[0]
          const [, wrong] = scales[(at + 1) % 3] ?? scales[0]
          const source = en(`It cost ${grouped(value, 'en')} ${english} kip.`)
          const said = grouped(value, 'de')
          expect(checkFacts(source, lo(`ໃຊ້ທຶນ ${said} ${lao}ກີບ.`), options)).toEqual([])
          expect(checkFacts(source, lo(`ໃຊ້ທຶນ ${said} ${wrong}ກີບ.`), options)).toHaveLength(1)
        },
      ),
    )
  })

  it('hears every changed digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ max: 1e9, min: 100 }),
        fc.nat(20),
        fc.integer({ max: 9, min: 1 }),
        (value, place, step) => {
          const digits = String(value).split('')
          const at = place % digits.length
          const digit = (Number(digits[at]) + step) % 10
          fc.pre(at > 0 || digit > 0)
          const changed = Number([...digits.slice(0, at), digit, ...digits.slice(at + 1)].join(''))
          const warnings = checkFacts(
            en(`The province planted ${grouped(value, 'en')} trees.`),
            lo(`ແຂວງປູກໄມ້ ${grouped(changed, 'de')} ຕົ້ນ.`),
            options,
          )
          expect(warnings).toMatchObject([{ kind: 'number', problem: 'different' }])
        },
      ),
    )
  })

  it('reads a day in both languages alike, and hears another one', () => {
    fc.assert(
      fc.property(
        fc.integer({ max: 28, min: 1 }),
        fc.integer({ max: 12, min: 1 }),
        fc.integer({ max: 2099, min: 1950 }),
        (day, month, year) => {
          const source = en(`It opened on ${day} ${getMonthName(month, 'en')} ${year}.`)
          const said = (named: number, of: number) =>
            lo(`ເປີດໃນວັນທີ ${day} ${getMonthName(named, 'lo')} ${of}.`)
          expect(checkFacts(source, said(month, year), options)).toEqual([])
          expect(checkFacts(source, said(month, year + 543), options)).toEqual([])
          expect(checkFacts(source, said((month % 12) + 1, year), options)).toMatchObject([
            { kind: 'date', problem: 'different' },
          ])
        },
      ),
    )
  })
})
