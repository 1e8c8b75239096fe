import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    { language: 'lo', text: 'ນ້ຳ ປະຈຳ ກັ້ນ ແດດ ສື່ ຈຸດ ທານ ຕໍ່ ຂໍ້' },
    { language: 'lo', text: 'ເຄື່ອງ ເປົ້າ ຫຼື້ ເຫຼົ່າ ບໍ່' },
    { language: 'lo', text: 'ກະຊວງ ສຶກສາ' },
    'no Lao at all',
    { language: 'lo', text: 'ທ່ານ ໄມທອງ' },
    { language: 'lo', text: 'ພາສາ ຝຣັ່ງ' },
  ],
  invalid: [
    { language: 'lo', text: 'ນໍ້າ', found: ['ນໍ້າ'], fixed: 'ນ້ຳ' },
    { language: 'lo', text: 'ປະຈໍາ', found: ['ຈໍາ'], fixed: 'ປະຈຳ' },
    { language: 'lo', text: 'ກ້ັນ', found: ['ກ້ັ'], fixed: 'ກັ້ນ' },
    { language: 'lo', text: 'ນຳ້', found: ['ນຳ້'], fixed: 'ນ້ຳ' },
    { language: 'lo', text: 'ມີເເດດ', found: ['ເເ'], fixed: 'ມີແດດ' },
    { language: 'lo', text: 'ສື່່', found: ['ສື່່'], fixed: 'ສື່' },
    { language: 'lo', text: 'ຈຸຸດ', found: ['ຈຸຸ'], fixed: 'ຈຸດ' },
    { language: 'lo', text: 'ທາານ', found: ['ທາາ'], fixed: 'ທານ' },
    { language: 'lo', text: 'ປ ະເທດ', found: ['ປ ະ'], fixed: 'ປະເທດ' },
    {
      language: 'lo',
      text: 'ກຸ່ມ'.normalize('NFD').replace('\u0EB8\u0EC8', '\u0EC8\u0EB8'),
      found: ['ກ\u0EC8\u0EB8'],
      fixed: 'ກຸ່ມ',
    },
    { language: 'lo', text: 'ນໍ້ຳ', found: ['ນໍ້ຳ'], fixed: 'ນ້ຳ' },
    // Two vowels or two tones on one consonant: who knows which was meant.
    { language: 'lo', text: 'ຕໍ່ເນື່ຶອງ', found: ['ນື່ຶ'], choices: ['ນື່', 'ນຶ່'] },
    { language: 'lo', text: 'ນີ່້', found: ['ນີ່້'], choices: ['ນີ່', 'ນີ້'] },
    { text: 'the word ນໍ້າ (water)', found: ['ນໍ້າ'], fixed: 'the word ນ້ຳ (water)' },
    { language: 'lo', text: 'ກະະ ແແດດ ໄໄປ', found: ['ກະະ', 'ແແ', 'ໄໄ'], fixed: 'ກະ ແດດ ໄປ' },
    { language: 'lo', text: 'ກຳຳ', found: ['ກຳຳ'], fixed: 'ກຳ' },
  ],
}
