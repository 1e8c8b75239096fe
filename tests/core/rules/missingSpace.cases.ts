import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'Vientiane, Laos',
    'It cost 9,504.94 billion kip.',
    'a,b,c',
    '(s)he and the film(s)about it',
    'see https://example.la/a,b(c)d or mail ai,ko@example.la',
    { language: 'lo', text: 'ຂ.ປ.ລ. ແລະ ມ.ສ ດຣ.ຄຳພັນ' },
    { language: 'lo', text: 'ກອງປະຊຸມ (2024). ໃຫ້' },
    { language: 'fr', text: 'Vientiane, le 8 décembre' },
    'opened.The doors', // run-together-sentences asks
  ],
  invalid: [
    { text: 'in Vientiane,Laos', found: [','], fixed: 'in Vientiane, Laos' },
    {
      text: 'the Bank (BOL)and the ministry',
      found: [')'],
      fixed: 'the Bank (BOL) and the ministry',
    },
    { text: 'one;two', found: [';'], fixed: 'one; two' },
    { language: 'lo', text: 'ຄັ້ງວັນທີ (2024).ໃຫ້', found: ['.'], fixed: 'ຄັ້ງວັນທີ (2024). ໃຫ້' },
    { language: 'lo', text: 'ໄດ້ສຳເລັດ.ທ່ານກ່າວ', found: ['.'], fixed: 'ໄດ້ສຳເລັດ. ທ່ານກ່າວ' },
    { language: 'lo', text: 'ວຽງຈັນ,ສະຫວັນນະເຂດ', found: [','], fixed: 'ວຽງຈັນ, ສະຫວັນນະເຂດ' },
    { language: 'fr', text: 'à Vientiane,capitale', found: [','], fixed: 'à Vientiane, capitale' },
  ],
}
