import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    '(KPL) The dam opened on Monday.',
    'KPL The dam opened on Monday.',
    'The dam opened on Monday. - KPL',
    { text: 'The dam opened on Monday.', credit: { agencies: ['KPL'], kind: 'own' } },
    { text: 'ຂປລ. ເຂື່ອນໄດ້ເປີດໃຊ້ແລ້ວ.', language: 'lo' },
    { text: 'Vientiane, (KPL) – Le barrage est ouvert.', language: 'fr' },
    { text: '(XYZ) The dam opened.' }, // unknown-agency has it
  ],
  invalid: [
    { text: 'The dam opened on Monday.', found: [''] },
    { text: 'KPL reports that the dam opened.', found: [''] },
    { text: 'KPL’s reporters saw the dam.', found: [''] },
    { text: 'KPL Party Committee met on Monday.', found: [''] },
    { text: 'ຂປລ ຕ້ອນຮັບຄະນະຜູ້ແທນ VNA.', language: 'lo', found: [''] },
    { text: 'VNA, KPL urged to share more news.', found: [''] },
    { text: 'ເຂື່ອນໄດ້ເປີດໃຊ້ແລ້ວ.', language: 'lo', found: [''] },
    { text: 'VIENTIANE — The dam opened.', found: [''] },
    { text: '', found: [''] },
  ],
}
