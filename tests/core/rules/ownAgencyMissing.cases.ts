import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    '(KPL/VNA) The dam opened.',
    '(VNA/KPL) The dam opened.',
    { text: '(Xinhua) The dam opened.', credit: { agencies: [], kind: 'republished' } },
    { text: 'The dam opened.', credit: { agencies: ['VNA', 'KPL'], kind: 'joint' } },
    { text: 'The dam opened.' }, // credit-missing has it
  ],
  invalid: [
    { text: '(Xinhua) The dam opened.', found: ['(Xinhua)'] },
    {
      text: 'VIENTIANE, Jan. 13 (Xinhua) -- The dam opened.',
      found: ['VIENTIANE, Jan. 13 (Xinhua) --'],
    },
    { text: 'Hanoi (VNA) – The dam opened.', found: ['Hanoi (VNA) –'] },
    { text: 'BEIJING/HANOI (Reuters) - It opened.', found: ['BEIJING/HANOI (Reuters) -'] },
    { text: 'The dam opened. - Xinhua', found: ['- Xinhua'] },
    { text: 'The dam opened.', credit: { agencies: ['VNA'] }, found: [''] },
    { text: '(TTXVN) ເຂື່ອນໄດ້ເປີດໃຊ້ແລ້ວ.', language: 'lo', found: ['(TTXVN)'] },
  ],
}
