import { describe, expect, it } from 'vitest'
import { checkFacts, sayFact } from '../../../../src/core/translation/facts/index.js'

const say = (source: string, version: string, language: string) =>
  checkFacts(
    { language: 'en', text: source },
    { language: 'lo', text: version },
    { names: [] },
  ).map((warning) => sayFact(warning, language))

describe('sayFact', () => {
  it.each([
    ['14 trees', 'ຕົ້ນໄມ້ 41 ຕົ້ນ', 'en', 'Number: “14” in the original, “41” in the version.'],
    ['14 trees', 'ຕົ້ນໄມ້ 41 ຕົ້ນ', 'lo', 'ຕົວເລກ: ຕົ້ນສະບັບແມ່ນ “14”, ສະບັບແປແມ່ນ “41”.'],
    [
      'up 5.7 percent',
      'ເພີ່ມຂຶ້ນ',
      'en',
      'Percentage: “5.7 percent” stands in the original, and not in the version.',
    ],
    ['up 5.7 percent', 'ເພີ່ມຂຶ້ນ', 'lo', 'ເປີເຊັນ: “5.7 percent” ມີຢູ່ໃນຕົ້ນສະບັບ ແຕ່ບໍ່ມີໃນສະບັບແປ.'],
    [
      'It is open.',
      'ເປີດ 14:30 ໂມງ',
      'en',
      'Time: “14:30 ໂມງ” stands in the version, and not in the original.',
    ],
    [
      'It is open.',
      'ເປີດ 14:30 ໂມງ',
      'fr-FR',
      'Time: “14:30 ໂມງ” stands in the version, and not in the original.',
    ],
    [
      '“Come,” he said.',
      'ລາວເຊີນ.',
      'en',
      'Quotation: “Come,” stands in the original, and not in the version.',
    ],
  ])('%s | %s in %s', (source, version, language, said) => {
    expect(say(source, version, language)).toEqual([said])
  })

  it('shows a long quotation by its beginning', () => {
    const [said = ''] = say(`“${'word '.repeat(60)}”`, 'ບໍ່ມີ', 'en')
    expect(said.length).toBeLessThan(140)
    expect(said).toContain('…')
  })
})
