import { describe, expect, it } from 'vitest'
import { names, stories } from '../../../dev/seed/content/index.js'
import { kpl } from '../../../src/core/kpl.js'
import { lint } from '../../../src/core/lint.js'
import { factsDifferFromOriginal } from '../../../src/core/rules/factsDifferFromOriginal.js'
import type { Story } from '../../../src/core/story.js'
import { checkVersion } from '../../../src/core/translation/checkVersion.js'
import { begun, copyOf, leftOut, recut, swapped } from './recut.js'

const style = { ...kpl, names: names.map((name) => ({ formOfAddress: {}, ...name })) }

const versionOf = (version: Story, original: Story): Story => ({
  ...version,
  original: { copy: original, credit: { agencies: ['KPL'] } },
})

const tell = (story: Story): readonly string[] =>
  lint(story, [factsDifferFromOriginal], style).map(
    ({ actual, message, path }) => `${path} ${actual}: ${message.en}`,
  )

const english = copyOf('en', {
  paragraphs: ['Some 412 families left on 9 December.', '“It rained,” she said.'],
  title: 'Floods in Xekong',
})
const lao = (...paragraphs: readonly string[]) =>
  versionOf(copyOf('lo', { paragraphs, title: 'ນ້ຳຖ້ວມແຂວງເຊກອງ' }), english)

describe('the facts of a version', () => {
  it('are those of its original in every version the demo has, both ways', () => {
    const pairs = stories.flatMap(({ en, lo }) =>
      lo ? [{ en: copyOf('en', en), lo: copyOf('lo', lo) }] : [],
    )
    const versions = pairs.flatMap(({ en, lo }) => [versionOf(lo, en), versionOf(en, lo)])
    expect(versions.length).toBeGreaterThan(40)
    expect(versions.flatMap(tell)).toEqual([])
  })

  it.each([
    ['however the version cuts its paragraphs', recut, 400],
    ['as far as the version is written', begun, 200],
    ['where the version leaves a paragraph out', leftOut, 200],
    ['where two paragraphs changed places', swapped, 200],
    [
      'where they did and others are cut otherwise',
      (all: readonly string[]) => swapped(all).flatMap(recut),
      1500,
    ],
  ])('are those of its original %s', (_how, cut, least) => {
    const versions = stories.flatMap(({ en, lo }) =>
      lo
        ? [
            ...cut(lo.paragraphs).map((paragraphs) =>
              versionOf(copyOf('lo', { ...lo, paragraphs }), copyOf('en', en)),
            ),
            ...cut(en.paragraphs).map((paragraphs) =>
              versionOf(copyOf('en', { ...en, paragraphs }), copyOf('lo', lo)),
            ),
          ]
        : [],
    )
    expect(versions.length).toBeGreaterThan(least)
    expect(versions.flatMap(tell)).toEqual([])
  })

  it('are told of the part of a split paragraph they stand in', () => {
    expect(tell(lao('ມີ 412 ຄອບຄົວ ຍ້າຍອອກ.', 'ໃນວັນທີ 8 ທັນວາ.', 'ລາວເວົ້າວ່າ “ຝົນຕົກ”.'))).toEqual([
      'body/1 8 ທັນວາ: Date: “9 December” in the original, “8 ທັນວາ” in the version.',
    ])
  })

  it('are told at the end of the last part where they are missing', () => {
    expect(tell(lao('ມີ 412 ຄອບຄົວ ຍ້າຍອອກ.', 'ຝົນຕົກໜັກ.', 'ລາວເວົ້າວ່າ “ຝົນຕົກ”.'))).toEqual([
      'body/1 : Date: “9 December” stands in the original, and not in the version.',
    ])
  })

  it('are told of a merged paragraph', () => {
    expect(tell(lao('ມີ 412 ຄອບຄົວ ຍ້າຍອອກ ໃນວັນທີ 9 ທັນວາ. ລາວເວົ້າວ່າຝົນຕົກ.'))).toEqual([])
    expect(tell(lao('ມີ 421 ຄອບຄົວ ຍ້າຍອອກ ໃນວັນທີ 9 ທັນວາ. ລາວເວົ້າວ່າ “ຝົນຕົກ”.'))).toEqual([
      'body/0 421 ຄອບຄົວ: Number: “412 families” in the original, “421 ຄອບຄົວ” in the version.',
    ])
  })

  it('are told with both sides, where they stand, or at the end where they are missing', () => {
    expect(tell(lao('ມີ 421 ຄອບຄົວ ຍ້າຍອອກ.', 'ລາວເວົ້າວ່າຝົນຕົກ.'))).toEqual([
      'body/0 421 ຄອບຄົວ: Number: “412 families” in the original, “421 ຄອບຄົວ” in the version.',
      'body/0 : Date: “9 December” stands in the original, and not in the version.',
      'body/1 : Quotation: “It rained,” stands in the original, and not in the version.',
    ])
  })

  it('are passed one by one, and not with others that are missing as well', () => {
    const version = lao('ປະຊາຊົນໄດ້ຍ້າຍອອກ.', '“ຝົນຕົກ” ລາວເວົ້າ.')
    const passed = [{ rule: 'facts-differ-from-original', words: '412 families → ' }]
    expect(tell(version)).toHaveLength(2)
    expect(tell({ ...version, passed })).toEqual([
      'body/0 : Date: “9 December” stands in the original, and not in the version.',
    ])
  })

  it('are not asked for of a story that is no version, nor before it says something', () => {
    expect(checkVersion(english, style)).toEqual([])
    expect(tell(lao(''))).toEqual([])
  })
})
