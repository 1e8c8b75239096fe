import { describe, expect, it } from 'vitest'
import { printPhotoCredit } from '../../../src/core/credit/index.js'
import { kpl } from '../../../src/core/kpl.js'

const cases = [
  ['KPL/Somsack', 'en', 'Photo: KPL/Somsack'],
  ['KPL/Somsack', 'lo', 'ພາບ: KPL/Somsack'],
  ['KPL/Somsack', 'fr', 'Photo\u202F: KPL/Somsack'],
  ['KPL/Somsack', 'vi', 'Photo: KPL/Somsack'],
  ['  KPL /  Somsack ', 'en', 'Photo: KPL/Somsack'],
  ['Photo: KPL', 'fr', 'Photo\u202F: KPL'],
  ['Photo\u202F: KPL', 'en', 'Photo: KPL'],
  ['Photos: KPL', 'lo', 'ພາບ: KPL'],
  ['ພາບ: KPL', 'en', 'Photo: KPL'],
  ['Crédit photo : KPL', 'fr', 'Photo\u202F: KPL'],
  ['(Photo: VNA)', 'en', 'Photo: VNA'],
  ['Photo: (VNA)', 'en', 'Photo: VNA'],
  ['Photo by Khamla (KPL)', 'en', 'Photo: KPL/Khamla'],
  ['Photo par Khamla (KPL)', 'fr', 'Photo\u202F: KPL/Khamla'],
  ['AP Photo/Mary Lane', 'en', 'Photo: AP/Mary Lane'],
  ['VNA/VNS Photo', 'en', 'Photo: VNA/VNS'],
  ['Photography Club', 'en', 'Photo: Photography Club'],
  ['© Khamla', 'en', 'Photo: Khamla'],
  ['Photo © Khamla', 'en', 'Photo: Khamla'],
  ['Photo – Khamla', 'en', 'Photo: Khamla'],
  ['Credit: Khamla', 'en', 'Photo: Khamla'],
  ['Photo: Khamla.', 'en', 'Photo: Khamla'],
  ['Photo: Khamla Jr.', 'en', 'Photo: Khamla Jr.'],
  ['AP Photo by Mary Lane', 'en', 'Photo: AP/Mary Lane'],
  ['Photo from Khamla', 'en', 'Photo: from Khamla'],
  ['Photo de Khamla', 'fr', 'Photo\u202F: Khamla'],
  ['ພາບໂດຍ: ຄຳຫລ້າ', 'lo', 'ພາບ: ຄຳຫລ້າ'],
  ['ພາບຈາກ ຄຳຫລ້າ', 'lo', 'ພາບ: ຄຳຫລ້າ'],
  ['ພາບ\u200B: ຄຳຫລ້າ', 'lo', 'ພາບ: ຄຳຫລ້າ'],
  ['https://kpl.example/a', 'en', 'Photo: https://kpl.example/a'],
  ['', 'en', ''],
  ['Photo:', 'en', ''],
  ['Photo by', 'en', ''],
  [' / ', 'en', ''],
] as const

describe('printPhotoCredit', () => {
  it.each(cases)('prints %j in %s as %j', (typed, language, printed) => {
    expect(printPhotoCredit(typed, language)).toBe(printed)
  })

  it.each(cases)('labels %j in %s once', (_, language, printed) => {
    expect(printPhotoCredit(printed, language)).toBe(printed)
  })

  it.each([
    ['REUTERS/Mary Lane', 'en', 'Photo: Reuters/Mary Lane'],
    ['(ພາບ: TTXVN)', 'lo', 'ພາບ: VNA'],
    ['ຂປລ/Khamla', 'en', 'Photo: KPL/Khamla'],
    ['ພາບ: ຂປລ', 'lo', 'ພາບ: ຂປລ'], // as Lao prints it
    ['ພາບ: KPL', 'lo', 'ພາບ: KPL'],
    ['Khamla/KPL', 'en', 'Photo: KPL/Khamla'],
    ['Khamla, KPL', 'en', 'Photo: KPL/Khamla'],
    ['KPL – Khamla', 'en', 'Photo: KPL/Khamla'],
    ['KPL (Khamla)', 'en', 'Photo: KPL/Khamla'],
    ['Khamla, Vilay', 'en', 'Photo: Khamla, Vilay'],
    ['Acme/Mary Lane', 'en', 'Photo: Acme/Mary Lane'],
    ['Photo KPL', 'en', 'Photo: KPL'],
    ['Photo/KPL', 'en', 'Photo: KPL'],
    ['Photo Club', 'en', 'Photo: Photo Club'],
    ['ພາບ ຂປລ', 'lo', 'ພາບ: ຂປລ'],
  ])('prints the agencies of %j by their codes', (typed, language, printed) => {
    expect(printPhotoCredit(typed, language, kpl)).toBe(printed)
  })
})
