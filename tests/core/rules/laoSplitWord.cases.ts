import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    { language: 'lo', text: 'ຮອງລັດຖະມົນຕີ' },
    { language: 'lo', text: 'ທ່ານ ໄມທອງ ກ່າວ' },
    { language: 'lo', text: 'ປະເທດ ລາວ' },
    { language: 'lo', text: '' },
    'ຮອງລັດຖະ ມົນຕີ',
  ],
  invalid: [
    { language: 'lo', text: 'ຮອງລັດຖະ ມົນຕີ', found: ['ລັດຖະ ມົນຕີ'], fixed: 'ຮອງລັດຖະມົນຕີ' },
    { language: 'lo', text: 'ກະຊວງສາທາລະນະ ສຸກ', found: ['ສາທາລະນະ ສຸກ'], fixed: 'ກະຊວງສາທາລະນະສຸກ' },
    {
      language: 'lo',
      path: 'title',
      text: 'ລັດຖະ ມົນຕີຕ້ອນຮັບແຂກ',
      found: ['ລັດຖະ ມົນຕີ'],
      fixed: 'ລັດຖະມົນຕີຕ້ອນຮັບແຂກ',
    },
  ],
}
