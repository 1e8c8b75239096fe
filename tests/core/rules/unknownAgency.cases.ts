import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    '(KPL/VNA) The dam opened.',
    'The Bank of the Lao PDR (BOL) lent the money.',
    '(KPL, Vientiane) The dam opened.',
    '(KPL) The Electricity Authority (EDL) opened the dam.',
    { texts: { 'body/0': '(KPL) The dam opened.', signOff: 'KPL News Desk' } },
    { texts: { 'body/0': '(KPL) The dam opened.', signOff: 'Somsack Pongkhao' } },
  ],
  invalid: [
    { text: '(XYZ) The dam opened.', found: ['XYZ'] },
    { text: '(KPL/XYZ) The dam opened.', found: ['XYZ'] },
    { text: 'BANGKOK (China Daily) – The dam opened.', found: ['China Daily'] },
    { text: 'The dam opened.', credit: { agencies: ['KPL', 'XYZ'] }, found: [''] },
    { texts: { 'body/0': '(KPL) The dam opened.', signOff: 'XYZ' }, found: ['XYZ'] },
    { texts: { summary: '(XYZ) The dam.', 'body/0': '(KPL) The dam opened.' }, found: ['XYZ'] },
  ],
}
