import { describe, expect, it } from 'vitest'
import { findLeadCredit } from '../../../src/core/credit/index.js'
import type { HouseStyle } from '../../../src/core/houseStyle.js'
import { kpl } from '../../../src/core/kpl.js'

/** What is read off a text, and the text that is left. */
const read = (text: string, labelled = false) => {
  const found = findLeadCredit(text, kpl, { labelled })
  return { agencies: found?.agencies, rest: text.slice(found?.end ?? 0) }
}

describe('findLeadCredit reads the house’s own credit', () => {
  it.each([
    ['(KPL) The dam opened', 'The dam opened'],
    ['(KPL)The dam opened', 'The dam opened'],
    ['( KPL ) The dam opened', 'The dam opened'],
    ['[KPL] The dam opened', 'The dam opened'],
    ['（KPL）The dam opened', 'The dam opened'],
    ['［KPL］ The dam opened', 'The dam opened'],
    ['【KPL】 The dam opened', 'The dam opened'],
    ['((KPL)) The dam opened', 'The dam opened'],
    ['(KPL] The dam opened', 'The dam opened'],
    ['(kpl) The dam opened', 'The dam opened'],
    ['(Kpl) The dam opened', 'The dam opened'],
    ['(K.P.L.) The dam opened', 'The dam opened'],
    ['(ＫＰＬ) The dam opened', 'The dam opened'],
    ['\u200B(KPL)\u00A0The dam opened', 'The dam opened'],
    ['(K\u200BPL) The dam opened', 'The dam opened'],
    ['(KPL) - The dam opened', 'The dam opened'],
    ['(KPL) – The dam opened', 'The dam opened'],
    ['(KPL)—The dam opened', 'The dam opened'],
    ['(KPL) -- The dam opened', 'The dam opened'],
    ['(KPL): The dam opened', 'The dam opened'],
    ['(KPL). - The dam opened', 'The dam opened'],
    ['(KPL) - – The dam opened', 'The dam opened'],
    ['(KPL) – -5 degrees at dawn', '-5 degrees at dawn'],
    ['(KPL) the dam opened', 'the dam opened'],
    ['(KPL) -5 degrees at dawn', '-5 degrees at dawn'],
    ['(KPL) … and then', '… and then'],
    ['(KPL) ... and then', '... and then'],
    ['(Source: KPL) The dam opened', 'The dam opened'],
    ['(Lao News Agency) The dam opened', 'The dam opened'],
    ['(Khaosan Pathet Lao) The dam opened', 'The dam opened'],
    ['(KPL)', ''],
    ['KPL', ''],
    ['KPL) The dam opened', 'The dam opened'],
    ['(KPL The dam opened', 'The dam opened'],
    ['(KPL The Bank of the Lao PDR (BOL) said', 'The Bank of the Lao PDR (BOL) said'],
    ['KPL – The dam opened', 'The dam opened'],
    ['KPL- The dam opened', 'The dam opened'],
    ['KPL-The dam opened', 'The dam opened'],
    ['KPL: The dam opened', 'The dam opened'],
    ['KPL: the dam opened', 'the dam opened'],
    ['KPL. The dam opened', 'The dam opened'],
    ['KPL | The dam opened', 'The dam opened'],
    ['kpl The dam opened', 'The dam opened'],
    ['KPL News The dam opened', 'The dam opened'],
    ['KPL Laos and Viet Nam opened a bridge', 'Laos and Viet Nam opened a bridge'],
    ['KPL 20 schools reopened', '20 schools reopened'],
    ['KPL $5 million went to schools', '$5 million went to schools'],
    ['KPL “We are ready,” she said', '“We are ready,” she said'],
    ['KPL iPhone sales rose', 'iPhone sales rose'],
    ['KPL General Secretary of the Party met', 'General Secretary of the Party met'],
    ['KPL Deputy Prime Minister of Laos met', 'Deputy Prime Minister of Laos met'],
    ['KPL President of the Assembly met', 'President of the Assembly met'],
    ['KPL (KPL) The Bank of the Lao PDR (BOL) said', 'The Bank of the Lao PDR (BOL) said'],
    ['(KPL) (KPL) The dam opened', 'The dam opened'],
    ['KPL - (KPL) The dam opened', 'The dam opened'],
    ['KPL, (KPL) The dam opened', 'The dam opened'],
    ['KPL KPL Laos opened a dam', 'Laos opened a dam'],
    ['KPL KPL reports rising exports', 'KPL reports rising exports'],
    ['ຂປລ (KPL) Rice planting began', 'Rice planting began'],
    ['Lao News Agency – The dam opened', 'The dam opened'],
    ['Lao News Agency The dam opened', 'The dam opened'],
    ['Lao News Agency (KPL) – The dam opened', 'The dam opened'],
  ])('English: %j', (text, rest) => {
    expect(read(text)).toEqual({ agencies: ['KPL'], rest })
  })

  it.each([
    ['ຂປລ. ທ່ານ ຄຳຫລ້າ ກ່າວ', 'ທ່ານ ຄຳຫລ້າ ກ່າວ'],
    ['ຂປລ.ທ່ານ ຄຳຫລ້າ ກ່າວ', 'ທ່ານ ຄຳຫລ້າ ກ່າວ'],
    ['ຂປລ ທ່ານ ຄຳຫລ້າ ກ່າວ', 'ທ່ານ ຄຳຫລ້າ ກ່າວ'],
    ['ຂປລ\u200Bທ່ານ ຄຳຫລ້າ ກ່າວ', 'ທ່ານ ຄຳຫລ້າ ກ່າວ'],
    ['ຂປລ - ທ່ານ ຄຳຫລ້າ ກ່າວ', 'ທ່ານ ຄຳຫລ້າ ກ່າວ'],
    ['ຂປລ ບໍ່ແກ້ວ ໄດ້ເປີດຂົວ', 'ບໍ່ແກ້ວ ໄດ້ເປີດຂົວ'], // Bokeo, which begins as “not” does
    ['ຂປລ ກຳມະກອນ 200 ຄົນ', 'ກຳມະກອນ 200 ຄົນ'],
    ['ຂປລ: ທ່ານ ຄຳຫລ້າ ກ່າວ', 'ທ່ານ ຄຳຫລ້າ ກ່າວ'],
    ['ຂ.ປ.ລ. ທ່ານ ຄຳຫລ້າ ກ່າວ', 'ທ່ານ ຄຳຫລ້າ ກ່າວ'],
    ['ຂ.ປ.ລ ທ່ານ ຄຳຫລ້າ ກ່າວ', 'ທ່ານ ຄຳຫລ້າ ກ່າວ'],
    ['ຂ. ປ. ລ. ທ່ານ ຄຳຫລ້າ ກ່າວ', 'ທ່ານ ຄຳຫລ້າ ກ່າວ'],
    ['(ຂປລ) ທ່ານ ຄຳຫລ້າ ກ່າວ', 'ທ່ານ ຄຳຫລ້າ ກ່າວ'],
    ['(ຂປລ)ທ່ານ ຄຳຫລ້າ ກ່າວ', 'ທ່ານ ຄຳຫລ້າ ກ່າວ'],
    ['(KPL) ທ່ານ ຄຳຫລ້າ ກ່າວ', 'ທ່ານ ຄຳຫລ້າ ກ່າວ'],
    ['KPLທ່ານ ຄຳຫລ້າ ກ່າວ', 'ທ່ານ ຄຳຫລ້າ ກ່າວ'],
    ['ຂ່າວສານປະເທດລາວ: ທ່ານ ຄຳຫລ້າ', 'ທ່ານ ຄຳຫລ້າ'],
    ['ຂ່າວສານ\u200Bປະເທດ\u200Bລາວ: ທ່ານ ຄຳຫລ້າ', 'ທ່ານ ຄຳຫລ້າ'],
    ['ສໍານັກຂ່າວສານລາວ – ທ່ານ ຄຳຫລ້າ', 'ທ່ານ ຄຳຫລ້າ'], // ໍາ for ຳ
    ['ຂປລ. ລາຍງານວ່າ ຝົນຕົກ', 'ລາຍງານວ່າ ຝົນຕົກ'], // the point marks the label
  ])('Lao: %j', (text, rest) => {
    expect(read(text)).toEqual({ agencies: ['KPL'], rest })
  })

  it.each([
    ['(KPL) Le barrage est ouvert', 'Le barrage est ouvert'],
    ['(KPL) – Le barrage est ouvert', 'Le barrage est ouvert'],
    ['(KPL) : Le barrage est ouvert', 'Le barrage est ouvert'],
    ['KPL Le barrage est ouvert', 'Le barrage est ouvert'],
    ['KPL L’Assemblée s’est réunie', 'L’Assemblée s’est réunie'],
    ['KPL À Vientiane, le marché', 'À Vientiane, le marché'],
    ['Agence de presse lao (KPL) – Le barrage', 'Le barrage'],
  ])('French: %j', (text, rest) => {
    expect(read(text)).toEqual({ agencies: ['KPL'], rest })
  })
})

describe('findLeadCredit reads joint credits, own agency first', () => {
  it.each([
    ['(KPL/VNA) The bridge opened', ['KPL', 'VNA']],
    ['(VNA/KPL) The bridge opened', ['KPL', 'VNA']],
    ['(KPL / VNA) The bridge opened', ['KPL', 'VNA']],
    ['(KPL-VNA) The bridge opened', ['KPL', 'VNA']],
    ['(KPL – VNA) – The bridge opened', ['KPL', 'VNA']],
    ['(KPL, VNA) The bridge opened', ['KPL', 'VNA']],
    ['(KPL & VNA) The bridge opened', ['KPL', 'VNA']],
    ['(KPL and VNA) The bridge opened', ['KPL', 'VNA']],
    ['(KPL, VNA and AFP) The bridge opened', ['KPL', 'VNA', 'AFP']],
    ['(KPL, VNA, and AFP) The bridge opened', ['KPL', 'VNA', 'AFP']],
    ['(KPL et AFP) Le pont', ['KPL', 'AFP']],
    ['(ຂປລ ແລະ VNA) ຂົວ', ['KPL', 'VNA']],
    ['(ຂປລແລະVNA) ຂົວ', ['KPL', 'VNA']],
    ['(KPL//VNA) The bridge opened', ['KPL', 'VNA']],
    ['(KPL)/(VNA) The bridge opened', ['KPL', 'VNA']],
    ['(KPL) and (VNA) The bridge opened', ['KPL', 'VNA']],
    ['(ຂປລ/ສຳນັກຂ່າວສານຫວຽດນາມ) ຂົວ', ['KPL', 'VNA']],
    ['(KPL VNA) The bridge opened', ['KPL', 'VNA']],
    ['(KPL/KPL/VNA) The bridge opened', ['KPL', 'VNA']],
    ['(xinhua/kpl/vna) The bridge opened', ['KPL', 'Xinhua', 'VNA']],
    ['(Lao News Agency/Vietnam News Agency) The bridge', ['KPL', 'VNA']],
    ['(KPL/TTXVN) The bridge opened', ['KPL', 'VNA']],
    ['(KPL/ITAR-TASS) The bridge opened', ['KPL', 'TASS']],
    ['(KPL/Vientiane Times) The bridge opened', ['KPL', 'Vientiane Times']],
    ['(KPL/VNA The bridge opened', ['KPL', 'VNA']],
    ['KPL/VNA) The bridge opened', ['KPL', 'VNA']],
    ['KPL (KPL/VNA) General Secretary of the Party', ['KPL', 'VNA']],
    ['ຂປລ (KPL/VNA) ຂົວ', ['KPL', 'VNA']],
    ['KPL (VNA) The bridge opened', ['KPL', 'VNA']],
    ['(KPL) (VNA) The bridge opened', ['KPL', 'VNA']],
    ['KPL/VNA Laos opened a bridge', ['KPL', 'VNA']],
    ['KPL-VNA The bridge opened', ['KPL', 'VNA']],
    ['KPL and VNA – The bridge opened', ['KPL', 'VNA']],
  ])('%j', (text, agencies) => {
    expect(findLeadCredit(text, kpl)?.agencies).toEqual(agencies)
  })
})

describe('findLeadCredit keeps what a dateline says', () => {
  it.each([
    ['VIENTIANE, Jan. 13 (Xinhua) -- Envoys met', 'Xinhua', 'Vientiane', 'Jan. 13'],
    ['VIENTIANE, Jan. 13 Xinhua) -- Envoys met', 'Xinhua', 'Vientiane', 'Jan. 13'],
    ['VIENTIANE, Jan 13 Xinhua -- Envoys met', 'Xinhua', 'Vientiane', 'Jan 13'],
    ["XI'AN, China, Dec. 2 (Xinhua) -- Envoys met", 'Xinhua', "Xi'an, China", 'Dec. 2'],
    ['Pyongyang, January 18 (KCNA) -- Envoys met', 'KCNA', 'Pyongyang', 'January 18'],
    ['Hanoi (VNA) – Envoys met', 'VNA', 'Hanoi', undefined],
    ['Hanoi (VNA) General Secretary of the Party met', 'VNA', 'Hanoi', undefined],
    ['Vientiane, (KPL) – Le barrage', 'KPL', 'Vientiane', undefined],
    ['Vientiane, le 8 décembre (KPL) – Le barrage', 'KPL', 'Vientiane', '8 décembre'],
    ['Vientiane, 1er décembre 2025 (KPL) Le barrage', 'KPL', 'Vientiane', '1er décembre 2025'],
    ['Vientiane, Monday, 8 December (KPL) – Envoys', 'KPL', 'Vientiane', '8 December'],
    ['Paris, AFP – Le ministre', 'AFP', 'Paris', undefined],
    ['ATHENS (Reuters) - Greece votes', 'Reuters', 'Athens', undefined],
    ['GROSSETO, Italy (AP) -- Rain fell', 'AP', 'Grosseto, Italy', undefined],
    ['NEW YORK (AP) — Rain fell', 'AP', 'New York', undefined],
    ['WASHINGTON, D.C. (AP) -- Rain fell', 'AP', 'Washington, D.C.', undefined],
    ['LONDON, UK (Reuters) - Rain fell', 'Reuters', 'London, UK', undefined],
    ['HO CHI MINH CITY (VNA) – Rain fell', 'VNA', 'Ho Chi Minh City', undefined],
    ['RIO DE JANEIRO (Reuters) - Rain fell', 'Reuters', 'Rio de Janeiro', undefined],
    ['PORT-AU-PRINCE, Haiti (AP) -- Rain fell', 'AP', 'Port-au-Prince, Haiti', undefined],
    ['Ann Arbor, Michigan (AP) -- Rain fell', 'AP', 'Ann Arbor, Michigan', undefined],
    ['Vientiane October 29, 2022, PL. Envoys', 'Prensa Latina', 'Vientiane', 'October 29, 2022'],
    ['ວຽງຈັນ (ຂປລ) – ທ່ານ ຄຳຫລ້າ', 'KPL', 'ວຽງຈັນ', undefined],
    ['ວຽງຈັນ, ວັນທີ 8 ທັນວາ 2025 (ຂປລ) – ທ່ານ', 'KPL', 'ວຽງຈັນ', '8 ທັນວາ 2025'],
    ['ວຽງຈັນ, ວັນ\u200Bທີ 8 ທັນ\u200Bວາ (ຂປລ) – ທ່ານ', 'KPL', 'ວຽງຈັນ', '8 ທັນວາ'],
    ['Vientiane, le lundi 8 décembre (KPL) : Le barrage', 'KPL', 'Vientiane', '8 décembre'],
    ['VIENTIANE, Monday (KPL) – Envoys met', 'KPL', 'Vientiane', 'Monday'],
    ['Pyongyang, May 4 Juche 115 (KCNA) -- Envoys', 'KCNA', 'Pyongyang', 'May 4'],
    ['VIENTIANE (Xinhua), Jan. 13 -- Envoys met', 'Xinhua', 'Vientiane', 'Jan. 13'],
    ['VIENTIANE, Jan. 13 - (Xinhua) - Envoys met', 'Xinhua', 'Vientiane', 'Jan. 13'],
    ['VIENTIANE, Jan. 13 (Xinhua -- Envoys met', 'Xinhua', 'Vientiane', 'Jan. 13'],
    ['LA PAZ, Bolivia (AP) -- Rain fell', 'AP', 'La Paz, Bolivia', undefined],
    ['The Hague (AP) — Rain fell', 'AP', 'The Hague', undefined],
    ['ST. LOUIS, Missouri (AP) -- Rain fell', 'AP', 'St. Louis, Missouri', undefined],
    ['SHANGHAI/BEIJING (Reuters) - Rain fell', 'Reuters', 'Shanghai/Beijing', undefined],
    ['MIAMI, Fla./LA PAZ (AP) - Rain fell', 'AP', 'Miami, Fla/La Paz', undefined],
    ['PAKSE and HUE (VNA) – Rain fell', 'VNA', 'Pakse and Hue', undefined],
    ['Nairobi, Kenya (AFP) Rain fell', 'AFP', 'Nairobi, Kenya', undefined],
    ['Arusha, Tanzania (AFP) Le ministre', 'AFP', 'Arusha, Tanzania', undefined],
    ['(KPL, Vientiane) Envoys met', 'KPL', 'Vientiane', undefined],
    ['(Vientiane – KPL) – Envoys met', 'KPL', 'Vientiane', undefined],
    ['(KPL Luang Prabang) Envoys met', 'KPL', 'Luang Prabang', undefined],
    ['KPL, Vientiane, 8 December – Envoys met', 'KPL', 'Vientiane', '8 December'],
    ['(KPL) Vientiane, 8 December – Envoys met', 'KPL', 'Vientiane', '8 December'],
  ])('%j', (text, agency, place, date) => {
    const found = findLeadCredit(text, kpl)

    expect(found?.agencies).toEqual([agency])
    expect(found?.dateline).toEqual(date === undefined ? { place } : { date, place })
    expect(text.slice(found?.end)).toMatch(/^(?:Envoys|General|Greece|Le|Rain|ທ່ານ)/u)
  })

  it('keeps two agencies and the country', () => {
    expect(findLeadCredit('XEKONG, Laos (Vientiane Times/ANN) – The school', kpl)).toEqual({
      agencies: ['Vientiane Times', 'ANN'],
      dateline: { place: 'Xekong, Laos' },
      end: 'XEKONG, Laos (Vientiane Times/ANN) – '.length,
      unknown: [],
    })
  })

  it('joins a credit and the dateline after it', () => {
    const found = findLeadCredit('(KPL) VIENTIANE, Jan. 13 (Xinhua) -- Envoys', kpl)

    expect(found?.agencies).toEqual(['KPL', 'Xinhua'])
  })

  it.each(['VIENTIANE — Envoys met', 'VIENTIANE, Jan. 13 -- Envoys met'])(
    'takes a dateline without an agency for no credit: %j',
    (text) => {
      expect(findLeadCredit(text, kpl)).toMatchObject({
        agencies: [],
        dateline: { place: 'Vientiane' },
        unknown: [],
      })
    },
  )

  it.each([
    'KPL (KPL) Envoys met',
    'VNA (KPL) – Envoys met',
    'Vientiane Times (ANN) – Envoys met',
    'NDO/VNA – Envoys met',
    'Vientiane Times, KPL – Envoys met',
  ])('takes no agency for a place: %j', (text) => {
    const found = findLeadCredit(text, kpl)

    expect(found?.agencies).not.toEqual([])
    expect(found?.dateline).toBeUndefined()
    expect(text.slice(found?.end)).toBe('Envoys met')
  })
})

describe('findLeadCredit leaves text alone', () => {
  it.each([
    '',
    ' ',
    'The dam opened',
    'Envoys of KPL and VNA (VNA) met',
    'KPL reports that the dam opened',
    'KPL’s reporters saw the dam',
    "KPL's reporters saw the dam",
    'KPL’ reporters saw the dam',
    'KPL Director General Khamla said',
    'KPL Deputy Director General Khamla said',
    'KPL General Director Khamla said',
    'KPL Editor-in-Chief Khamla said',
    'KPL News Agency opened an office',
    'KPL News Desk moved',
    'KPL Signs New Agreement',
    'KPL Party Committee met on Monday',
    'KPL Women’s Union cleaned the street',
    'KPL Hosts Training for Reporters',
    'KPL/VNA Cooperation Agreement was signed',
    '(KPL) and (VNA) signed an agreement',
    '(KPL), the national agency, signed',
    'Arusha, Tanzania (AFP) reporters said',
    'The Ministry (KPL) – the minister said',
    'KPL journalists saw the dam',
    'KPL was founded in 1968',
    'KPL, the national news agency, said',
    'KPL - the national news agency - said',
    'KPL-run courses began',
    'KPL-Lao Airlines talks began',
    'KPL–ASEAN talks began',
    'KPL (in Vientiane) said',
    'KPL @ 57',
    'VNA, KPL urged to share photos',
    'KPL and VNA signed an agreement',
    'KPL/VNA cooperation grew',
    'KPL-VNA Cooperation Agreement Signed',
    'Lao News Agency signed an agreement',
    'Lao News Agency (KPL) signed an agreement',
    'Lao News Agency (KPL) Director General Khamla',
    'Vietnam News Agency (VNA) General Director Nguyen',
    'Vietnam National Assembly (VNA) – The deputies met',
    'Electricite du Laos (EDL) – The company said',
    'President of Laos (KPL) said',
    'Xinhua Bookstores opened in Vientiane',
    'AP Moller opened an office',
    'Reuters Fellow Mary Lane spoke',
    'Ann Lane opened an office',
    'Ann: Lane opened an office',
    'Vientiane – The capital is busy',
    'VIENTIANE – Luang Prabang trains run',
    'Lao National Day, 2 December – The nation rests',
    'Monday, 8 December – The nation rests',
    '(KPL reports that all schools closed',
    '(KPL, a partner of VNA) said',
    '(KPL Photo) The dam',
    '(Photo: VNA) The dam',
    '(Update) The dam opened',
    '(UPDATE) The dam opened',
    '(Photo) The dam opened',
    '(Left) Mr Khamla',
    '(1) First',
    '(a) First',
    '(IV) Fourth',
    '(March) The dam',
    '(Vientiane) The dam',
    '(Laos) The dam',
    '(In millions of kip) Sales',
    '(XYZ)',
    '(XYZ) is a label',
    'KPL a annoncé une baisse',
    'KPL l’agence a annoncé',
    'KPL Directeur général',
    'Agence de presse lao (KPL) a annoncé',
    'ຂປລ ລາຍງານວ່າ ຝົນຕົກ',
    'ຂປລ ລາຍ\u200Bງານ\u200Bວ່າ ຝົນຕົກ',
    'ຂ.ປ.ລ. ລາຍງານວ່າ ຝົນຕົກ',
    'KPLລາຍງານວ່າ ຝົນຕົກ',
    'ຂປລ ໄດ້ເຊັນສັນຍາ',
    'ຂປລ ຕ້ອນຮັບຄະນະຜູ້ແທນ VNA',
    'ຂປລ ມີນັກຂ່າວ 200 ຄົນ',
    'ຂປລແລະVNA ໄດ້ເຊັນສັນຍາ',
    'ຂປລ (KPL) ໄດ້ຖືກສ້າງຕັ້ງ',
    'ຂປລ ແລະ VNA ໄດ້ເຊັນສັນຍາ',
    'ສຳນັກຂ່າວສານລາວ (KPL) ລາຍງານວ່າ',
    'ທ່ານ ຄຳຫລ້າ ກ່າວຕໍ່ ຂປລ',
  ])('%j', (text) => {
    expect(findLeadCredit(text, kpl)).toBeUndefined()
  })
})

describe('findLeadCredit reports unknown agencies and strips nothing', () => {
  it.each([
    ['(XYZ) The dam opened', [], ['XYZ']],
    ['(Kyodo) The dam opened', [], ['Kyodo']],
    ['(Xinhuanet/Kyodo) The dam opened', [], ['Xinhuanet', 'Kyodo']],
    ['(Cambodian News Agency) The dam opened', [], ['Cambodian News Agency']],
    ['(China Daily) The dam opened', [], ['China Daily']],
    ['BANGKOK (The Nation) – The dam opened', [], ['The Nation']],
    ['(People’s Daily) The dam opened', [], ['People’s Daily']],
    ['(KPL/XYZ) The dam opened', ['KPL'], ['XYZ']],
    ['(XYZ/KPL) The dam opened', ['KPL'], ['XYZ']],
    ['(KPL, XYZ) The dam opened', ['KPL'], ['XYZ']],
    ['(KPL/somsack) The dam opened', ['KPL'], ['somsack']],
    ['(KPL, 8 December) The dam opened', ['KPL'], ['8 December']],
    ['KPL (XYZ) The dam opened', ['KPL'], ['XYZ']],
    ['(KPL) (XYZ) The dam opened', ['KPL'], ['XYZ']],
    ['KPL/XYZ The dam opened', ['KPL'], ['XYZ']],
    ['XYZ/VNA – The dam opened', ['VNA'], ['XYZ']],
    ['Berlin (dpa) - The dam opened', [], ['dpa']],
    ['VIENTIANE, Jan. 13 (XYZ) -- The dam opened', [], ['XYZ']],
    ['GROSSETO, Italy (ANSA) - The dam opened', [], ['ANSA']],
    ['(ສພຊ)ໃນຕອນບ່າຍ', [], ['ສພຊ']],
    ['(ສຳນັກຂ່າວກຳປູເຈຍ) ທ່ານ', [], ['ສຳນັກຂ່າວກຳປູເຈຍ']],
  ])('%j', (text, agencies, unknown) => {
    expect(findLeadCredit(text, kpl)).toMatchObject({ agencies, end: 0, unknown })
  })
})

describe('findLeadCredit trusts the label of a summary box', () => {
  it.each([
    ['KPL Director General Khamla said', 'Director General Khamla said'],
    ['KPL reports that the dam opened', 'reports that the dam opened'],
    ['KPL KPL reports that the dam opened', 'KPL reports that the dam opened'],
    ['KPL VNA, KPL urged to share photos', 'VNA, KPL urged to share photos'],
    ['KPL (KPL) The dam opened', 'The dam opened'],
    ['ຂປລ ລາຍງານວ່າ ຝົນຕົກ', 'ລາຍງານວ່າ ຝົນຕົກ'],
    ['ຂປລ The dam opened', 'The dam opened'],
  ])('%j', (text, rest) => {
    expect(read(text, true)).toEqual({ agencies: ['KPL'], rest })
  })

  it.each(['The dam opened', 'KPL’s reporters', 'KPL, the agency, said', 'VNA reports'])(
    'finds none in %j',
    (text) => {
      expect(findLeadCredit(text, kpl, { labelled: true })).toBeUndefined()
    },
  )
})

describe('findLeadCredit follows the house style', () => {
  const ani: HouseStyle = {
    ...kpl,
    agencies: [
      { aliases: ['', '...'], code: 'ANI', names: {}, printed: {} },
      { aliases: ['Bell & Sons', 'R/S'], code: 'B&S', names: {}, printed: {} },
    ],
    own: 'ANI',
  }

  it.each([
    ['ANI The dam opened', ['ANI'], 'The dam opened'],
    ['(B&S/ANI) The dam opened', ['ANI', 'B&S'], 'The dam opened'],
    ['(Bell & Sons) The dam opened', ['B&S'], 'The dam opened'],
    ['(R/S) The dam opened', ['B&S'], 'The dam opened'],
  ])('reads %j by its own table', (text, agencies, rest) => {
    const found = findLeadCredit(text, ani)

    expect(found?.agencies).toEqual(agencies)
    expect(text.slice(found?.end)).toBe(rest)
  })

  it.each(['Ani Lane opened an office', 'KPL Laos opened a dam'])(
    'reads no credit in %j',
    (text) => {
      expect(findLeadCredit(text, ani)).toBeUndefined()
    },
  )

  it('knows no agency in a style without agencies', () => {
    expect(findLeadCredit('KPL Laos opened a dam', { ...kpl, agencies: [] })).toBeUndefined()
  })
})
