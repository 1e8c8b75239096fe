import { describe, expect, it } from 'vitest'
import { kpl } from '../../../../src/core/kpl.js'
import {
  fingerprintOf,
  matchParagraphs,
  toParagraphs,
} from '../../../../src/core/translation/paragraphs/index.js'
import { english, paragraphsOf } from './stories.js'

const markOf = (text: string, language = 'en') => fingerprintOf(text, { language })

describe('fingerprintOf', () => {
  it.each([
    ['en', 'an 8 December deadline', 'a December 9 deadline'],
    ['en', 'ten ants', 'tenants'],
    ['en', 'its', 'it’s'],
    ['en', '12 3', '123'],
    ['en', '5.7', '57'],
    ['en', '5', '-5'],
    ['en', 'US$5', '5'],
    ['en', '5%', '5'],
    ['en', '1.325 billion', '1,325 billion'],
    ['en', 'AT&T', 'AT T'],
    ['lo', 'ຂ່າວ', 'ຂາວ'],
    ['lo', '7.393 ກີບ', '7,393 ກີບ'],
    ['fr', '1 décembre', '2 décembre'],
  ])('tells apart %s %j and %j', (language, one, other) => {
    expect(markOf(one, language)).not.toBe(markOf(other, language))
  })

  it.each([
    ['en', 'The U.S. envoy', 'The US envoy'],
    ['en', 'Mr. Xayachack said', 'Mr Xayachak said'],
    ['en', 'the 20 th anniversary', 'the 20th anniversary'],
    ['en', 'on 8–11 December', 'on December 8-11'],
    ['en', 'at 1:05 PM', 'at 13:05'],
    ['en', 'on 3/28/2025', 'on 28 March 2025'],
    ['en', 'rose 3%. - KPL', 'rose 3 per cent.'],
    ['lo', 'ສປປ ລາວ', 'ສປປລາວ'],
    ['lo', 'ອື່ນ ໆ', 'ອື່ນໆ'],
    ['lo', '8 ທ.ວ. 2025', '໘ ທັນວາ ໒໐໒໕'],
    ['lo', 'ຂ.ປ.ລ', 'ຂປລ'],
    ['fr', 'le 1er décembre', 'le 1 décembre'],
    ['fr', '10\u202F000 kips', '10 000 kips'],
    ['fr', '5,7 %', '5,7 pour cent'],
  ])('takes %s %j for %j', (language, one, other) => {
    expect(markOf(one, language)).toBe(markOf(other, language))
  })

  it.each(['', ' ', '* * *', '—', 'KPL', '(Source: KPL)', '\u200B'])('is empty for %j', (text) => {
    expect(markOf(text)).toBe('')
  })

  it('stays what it was: marks are kept for years', () => {
    expect(markOf('The talks ended on 8 December.')).toBe('264dkwqgkja')
    expect(markOf('ການເຈລະຈາສິ້ນສຸດລົງ', 'lo')).toBe('2nuimy52zb')
  })

  it('does not make a kept paragraph stale when a name is registered later', () => {
    const young = { language: 'en', style: { ...kpl, names: [] } }
    const text = { ...english, paragraphs: ['Saysettha is ready.'] }
    const names = [
      {
        formOfAddress: {},
        kind: 'place' as const,
        preferred: { en: 'Xaysettha' },
        variants: [{ language: 'en', text: 'Saysettha' }],
      },
    ]
    const grown = { language: 'en', style: { ...kpl, names } }
    const [kept, now] = [toParagraphs(text, young), toParagraphs(text, grown)]
    expect(kept.at(-1)?.fingerprint).not.toBe(now.at(-1)?.fingerprint)
    expect(matchParagraphs(kept, now, grown).now.at(-1)?.status).toBe('same')
  })
})

describe('toParagraphs', () => {
  it('numbers the paragraphs of the body after headline and summary', () => {
    expect(paragraphsOf(english).map(({ path }) => path)).toEqual([
      'title',
      'summary',
      'body/0',
      'body/1',
      'body/2',
      'body/3',
      'body/4',
    ])
  })

  it('keeps the text as it is', () => {
    expect(paragraphsOf(english).at(2)?.text).toBe(english.paragraphs[0])
  })
})
