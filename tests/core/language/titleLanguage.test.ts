import { describe, expect, it } from 'vitest'
import { titleLanguage } from '../../../src/core/language/titleLanguage.js'

describe('titleLanguage', () => {
  it.each([
    ['ຊ່ວງເຮືອ ຢູ່ ວຽງຈັນ', 'en', 'lo'],
    ['ຊ່ວງເຮືອ ຢູ່ ວຽງຈັນ', 'fr', 'lo'],
    ['ບໍລິສັດ Électricité du Laos ລົງທຶນເພີ່ມ', 'en', 'lo'],
    ['ລາວ', 'en', 'lo'],
    ['Boat Racing in Vientiane', 'lo', 'en'],
    ['PM Visits “ຫຼວງພະບາງ” Province', 'lo', 'en'],
  ])('takes “%s” on a page in %s for %s', (title, page, language) => {
    expect(titleLanguage(title, page)).toBe(language)
  })

  it.each([
    ['ຊ່ວງເຮືອ ຢູ່ ວຽງຈັນ', 'lo'],
    ['ບໍລິສັດ EDL ລົງທຶນເພີ່ມ', 'lo'],
    ['Boat Racing in Vientiane', 'en'],
    ['La course de pirogues', 'fr'],
    ['URL', 'lo'],
    ['editor@example.la', 'lo'],
    ['mekong-2025.jpg', 'lo'],
    ['10/12/2025 13:05', 'lo'],
    ['Наводнение на Меконге', 'lo'],
    ['', 'lo'],
    [' / ', 'en'],
  ])('says nothing of “%s” on a page in %s', (title, page) => {
    expect(titleLanguage(title, page)).toBeUndefined()
  })
})
