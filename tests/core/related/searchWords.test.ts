import { describe, expect, it } from 'vitest'
import { toSearchText, toSearchWords } from '../../../src/core/related/searchWords.js'

/** Whether a story of one passage is found by a question. */
const isFound = (text: string, question: string, language: string): boolean => {
  const words = toSearchWords(question, language)
  const story = toSearchText({ language, passages: [{ path: 'body/0', text }] })
  return words.length > 0 && words.every(({ marked }) => story.includes(marked))
}

describe('a question meets a story', () => {
  it.each([
    ['en', 'Rowers met on the Mekong.', 'rower mekong'],
    ['en', 'Rowers met on the Mekong.', 'MEKONG'],
    ['en', 'Prices rose by 7.5% in Vientiane.', 'price 7.5%'],
    ['en', 'Deputy Prime Minister Saleumxay', 'saleumxay'],
    ['fr', 'Les députés se réunissent à Vientiane.', 'depute reunissent'],
    ['fr', 'L’Azerbaïdjan et le Laos', 'azerbaidjan'],
    ['lo', 'ຊ່ວງເຮືອ ຢູ່ ນ້ຳຂອງ', 'ນໍ້າຂອງ'],
    ['lo', 'ຊາວບ້ານຮ່ວມຊ່ວງເຮືອຢູ່ວຽງຈັນ', 'ວຽງຈັນ'],
  ])('%s: %s ← %s', (language, text, question) => {
    expect(isFound(text, question, language)).toBe(true)
  })

  it.each([
    ['en', 'Rowers met on the Mekong.', 'rower bridge'],
    ['en', 'Rowers met on the Mekong.', 'kong'],
    ['en', 'Rowers met on the Mekong.', 'on the'],
    ['en', 'Rowers met on the Mekong.', '|'],
  ])('%s: not %s ← %s', (language, text, question) => {
    expect(isFound(text, question, language)).toBe(false)
  })
})
