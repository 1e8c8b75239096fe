import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    '50 km',
    'a 5G network, 3D film, the G7 and 4x4 cars',
    'the 1990s and 10th',
    'A4mm and F16kg',
    { language: 'lo', text: '7.393,17ຕື້ກີບ' },
    '“50km”',
    'see file50km.pdf',
  ],
  invalid: [
    { text: 'a road of 50km', found: ['50km'], fixed: 'a road of 50 km' },
    { text: '5million people', found: ['5million'], fixed: '5 million people' },
    { text: '9,504.94billion kip', found: ['9,504.94billion'], fixed: '9,504.94 billion kip' },
    { text: '100ha of rice', found: ['100ha'], fixed: '100 ha of rice' },
    { text: '10-50kg', found: ['50kg'], fixed: '10-50 kg' },
  ],
}
