import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    '',
    'Lao News Agency',
    'the Presidentâ\u0080\u0099s house',
    'tab\t, lines\r\n, a break\u000B, spaces\u00A0\u202F',
    'a family 👨\u200D👩\u200D👧 and a flag 🏳\uFE0F\u200D🌈',
    'Persian می\u200Cخواهم and Hindi क्\u200Dष',
    { language: 'lo', text: 'ຂ່າວ\u200Bສານ' },
    { language: 'lo', path: 'body/3/0', text: 'ຂ່າວ\u200Bສານ' },
    'see ‏العربية‏ there',
  ],
  invalid: [
    { text: 'Kay\u200Bsone', found: ['\u200B'], fixed: 'Kaysone' },
    {
      text: '\uFEFFKay\u00AD\u200Csone\u200D',
      found: ['\uFEFF', '\u00AD\u200C', '\u200D'],
      fixed: 'Kaysone',
    },
    {
      text: 'Kay\u0000\u0007sone\u007F\u0090',
      found: ['\u0000\u0007', '\u007F\u0090'],
      fixed: 'Kaysone',
    },
    { text: '👨\u200D and \u200D👧', found: ['\u200D', '\u200D'], fixed: '👨 and 👧' },
    { language: 'lo', path: 'title', text: 'ຂ່າວ\u200Bສານ', found: ['\u200B'], fixed: 'ຂ່າວສານ' },
    { language: 'lo', path: 'summary', text: 'ຂ່າວ\u200Bສານ', found: ['\u200B'], fixed: 'ຂ່າວສານ' },
    {
      language: 'lo',
      text: 'ຂ່າວ\u200B\u200Cສານ\uFEFF',
      found: ['\u200C', '\uFEFF'],
      fixed: 'ຂ່າວ\u200Bສານ',
    },
    { language: 'fr', text: 'pré\u00ADsident', found: ['\u00AD'], fixed: 'président' },
    { text: 'word⁠joiner and left‎mark', found: ['⁠', '‎'], fixed: 'wordjoiner and leftmark' },
  ],
}
