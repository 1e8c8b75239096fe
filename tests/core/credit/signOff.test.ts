import { describe, expect, it } from 'vitest'
import { findSignOff } from '../../../src/core/credit/index.js'
import { kpl } from '../../../src/core/kpl.js'

/** Who signs a text, and the text that is left. */
const read = (text: string) => {
  const found = findSignOff(text, kpl)
  return {
    agencies: found?.agencies,
    kept: found ? text.slice(0, found.start) + text.slice(found.end) : text,
  }
}

describe('findSignOff reads a passage that is nothing else', () => {
  it.each([
    ['KPL', ['KPL']],
    ['KPL.', ['KPL']],
    [' KPL ', ['KPL']],
    ['kpl', ['KPL']],
    ['K.P.L.', ['KPL']],
    ['- KPL', ['KPL']],
    ['— KPL —', ['KPL']],
    ['KPL;', ['KPL']],
    ['*** KPL ***', ['KPL']],
    ['(KPL)', ['KPL']],
    ['[KPL]', ['KPL']],
    ['(KPL).', ['KPL']],
    ['KPL News', ['KPL']],
    ['KPL News Desk', ['KPL']],
    ['KPL News Desk.', ['KPL']],
    ['By KPL News Desk', ['KPL']],
    ['VNA News Desk', ['VNA']],
    ['Lao News Agency', ['KPL']],
    ['Source: KPL', ['KPL']],
    ['Source : KPL', ['KPL']],
    ['(Source: KPL)', ['KPL']],
    ['Source: Lao News Agency', ['KPL']],
    ['Source: Xinhua', ['Xinhua']],
    ['Source Xinhua', ['Xinhua']],
    ['Text: KPL', ['KPL']],
    ['Reported by KPL News', ['KPL']],
    ['KPL/VNA', ['KPL', 'VNA']],
    ['VNA/KPL', ['KPL', 'VNA']],
    ['KPL and VNA', ['KPL', 'VNA']],
    ['— VNA/VNS', ['VNA', 'VNS']],
    ['-AVI', ['VNA']],
    ['Agence de presse lao', ['KPL']],
    ['Par KPL', ['KPL']],
    ['ຂປລ', ['KPL']],
    ['ຂປລ.', ['KPL']],
    ['ຂ.ປ.ລ.', ['KPL']],
    ['(ຂປລ)', ['KPL']],
    ['ຂ່າວສານປະເທດລາວ', ['KPL']],
    ['ຂ່າວສານ\u200Bປະເທດ\u200Bລາວ', ['KPL']],
    ['ແຫຼ່ງທີ່ມາ: ຂປລ', ['KPL']],
    ['ໂດຍ: ຂປລ', ['KPL']],
    ['ຂ່າວ: ຂປລ', ['KPL']],
    ['ແຫຼ່ງຂໍ້ມູນ ຂປລ', ['KPL']],
    ['KPL./.', ['KPL']],
    ['./.', []],
    ['Enditem', []],
    ['enditem.', []],
    ['###', []],
    ['-30-', []],
    ['ENDS', []],
    ['(End)', []],
  ])('%j', (text, agencies) => {
    expect(read(text)).toEqual({ agencies, kept: agencies ? '' : text })
  })
})

describe('findSignOff reads a name glued to the last sentence', () => {
  it.each([
    ['Prices rose. - Xinhua', 'Prices rose.', ['Xinhua']],
    ['Prices rose. – Xinhua.', 'Prices rose.', ['Xinhua']],
    ['Prices rose.-Xinhua', 'Prices rose.', ['Xinhua']],
    ['Prices rose. -AVI', 'Prices rose.', ['VNA']],
    ['Prices rose. — VNA/VNS', 'Prices rose.', ['VNA', 'VNS']],
    ['Prices rose. KPL', 'Prices rose.', ['KPL']],
    ['Prices rose.KPL', 'Prices rose.', ['KPL']],
    ['Prices rose. (KPL)', 'Prices rose.', ['KPL']],
    ['Prices rose. Source: KPL', 'Prices rose.', ['KPL']],
    ['Prices rose (Source: KPL)', 'Prices rose', ['KPL']],
    ['Prices rose (Source: KPL).', 'Prices rose.', ['KPL']],
    ['Prices rose!\nKPL', 'Prices rose!', ['KPL']],
    ['Prices rose\nKPL', 'Prices rose', ['KPL']],
    ['“Prices rose.” - KPL', '“Prices rose.”', ['KPL']],
    ['Prices rose in the U.S. - AP', 'Prices rose in the U.S.', ['AP']],
    ['Did prices rise? - AFP', 'Did prices rise?', ['AFP']],
    ['Prices rose. VNA. KPL', 'Prices rose.', ['KPL', 'VNA']],
    ['Les prix montent. – KPL/AVI', 'Les prix montent.', ['KPL', 'VNA']],
    ['ລາຄາຂຶ້ນ. ຂປລ', 'ລາຄາຂຶ້ນ.', ['KPL']],
    ['ລາຄາຂຶ້ນ. (ຂປລ)', 'ລາຄາຂຶ້ນ.', ['KPL']],
    ['ລາຄາຂຶ້ນ.\u200B ຂປລ', 'ລາຄາຂຶ້ນ.', ['KPL']],
  ])('%j', (text, kept, agencies) => {
    expect(read(text)).toEqual({ agencies, kept })
  })
})

describe('findSignOff takes end marks off and keeps one full stop', () => {
  it.each([
    ['It cost 29 USD)./.', 'It cost 29 USD).'],
    ['It cost 29 USD ./.', 'It cost 29 USD.'],
    ['It cost 29 USD. ./.', 'It cost 29 USD.'],
    ['It cost 29 USD!./.', 'It cost 29 USD!'],
    ['It cost 29 USD. / .', 'It cost 29 USD.'],
    ['Exports rose. Enditem', 'Exports rose.'],
    ['Exports rose Enditem', 'Exports rose'],
    ['Exports rose. (Enditem)', 'Exports rose.'],
    ['Exports rose. ###', 'Exports rose.'],
    ['Exports rose. -30-', 'Exports rose.'],
    ['Exports rose. (ENDS)', 'Exports rose.'],
    ['Exports rose. ENDS', 'Exports rose.'],
  ])('%j', (text, kept) => {
    expect(read(text)).toEqual({ agencies: [], kept })
  })

  it('reads the name before an end mark', () => {
    expect(read('Exports rose. - Xinhua./.')).toEqual({
      agencies: ['Xinhua'],
      kept: 'Exports rose.',
    })
    expect(read('Exports rose. - Xinhua. Enditem').kept).toBe('Exports rose.')
  })
})

describe('findSignOff leaves text alone', () => {
  it.each([
    '',
    ' ',
    '.',
    'Prices rose.',
    'so said an official of KPL',
    'so said an official of KPL.',
    'so said an official of K.P.L.',
    'They visited the Vietnam News Agency (VNA).',
    'They visited Hanoi on Monday (KPL).',
    'They shared photos of KPL – VNA',
    'They cut the forecast – Reuters',
    'Read more on www.kpl.gov.la',
    'Read more on www.kpl',
    'Read more on https://kpl.example/.',
    'They met agencies, incl. VNA.',
    'KPL reports.',
    'KPL/Somsack',
    'Somsack, KPL',
    'Photo: KPL',
    'News KPL',
    'KPL, 8 December',
    'KPL – the agency',
    'Ann',
    'It was over. Ann',
    'The end',
    'It was version 2.5/3',
    'ພະນັກງານຂອງ ຂປລ',
    'ພະນັກງານ ຂ.ປ.ລ.',
  ])('%j', (text) => {
    expect(findSignOff(text, kpl)).toBeUndefined()
  })
})
