import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'KPL Director General met the editors.',
    'KPL-run courses opened.',
    '(KPL) and (VNA) signed an agreement.',
    { text: 'ຂປລ (KPL) ໄດ້ຖືກສ້າງຕັ້ງ.', language: 'lo' },
    'The Bank of the Lao PDR (BOL) lent the money.',
    { text: 'The dam opened.', credit: { agencies: ['KPL'], kind: 'own' } },
    '(XYZ) The dam opened.', // unknown-agency has it
    'said an official of KPL',
  ],
  invalid: [
    { text: '(KPL/VNA) The dam opened.', found: ['(KPL/VNA) '] },
    { text: 'KPL (KPL) The Bank of the Lao PDR (BOL) lent the money.', found: ['KPL (KPL) '] },
    { text: 'KPL) The dam opened.', found: ['KPL) '] },
    { text: '(KPL Vientiane) The dam opened.', found: ['(KPL Vientiane) '] },
    { text: 'HANOI (VNA/KPL), Dec. 8 -- The dam opened.', found: ['HANOI (VNA/KPL), Dec. 8 -- '] },
    {
      texts: { 'body/0': '(KPL) ເຂື່ອນໄດ້ເປີດ.', signOff: 'ຂ່າວ: ຂປລ' },
      language: 'lo',
      found: ['(KPL) ', 'ຂ່າວ: ຂປລ'],
    },
    { text: 'The dam opened. - KPL', found: [' - KPL'] },
    { text: '(KPL) It cost 29 million kip ./.', found: ['(KPL) ', ' ./.'] },
    { text: 'ຂ.ປ.ລ. ເຂື່ອນໄດ້ເປີດໃຊ້ແລ້ວ.', language: 'lo', found: ['ຂ.ປ.ລ. '] },
    {
      text: 'Vientiane, (KPL) – Le barrage est ouvert.',
      language: 'fr',
      found: ['Vientiane, (KPL) – '],
    },
    { text: '（KPL） The dam opened.', found: ['（KPL） '] },
    {
      text: 'MOSCOW, January 5. /TASS/. The dam opened.',
      found: ['MOSCOW, January 5. /TASS/. '],
    },
  ],
}
