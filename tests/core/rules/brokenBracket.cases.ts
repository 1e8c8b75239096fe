import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'the Bank of the Lao PDR (BOL)',
    'a) rice, b) coffee and 1) tea',
    'a smile :) and ;-)',
    'see [the list (below)]',
    'i) first; ii) second',
    { language: 'lo', text: 'ທະນາຄານ (ທຫລ)' },
    { text: 'see (the list', verbatim: [{ end: 13, start: 4 }] },
  ],
  invalid: [
    { text: 'the Bank (BOL lent', found: ['('] },
    { text: 'the Bank BOL) lent', found: [')'] },
    { text: 'the list [of 2024) is', found: ['[', ')'] },
    { text: 'a (b (c) d', found: ['('] },
    { language: 'lo', text: 'ທະນາຄານ ທຫລ) ໃຫ້ກູ້', found: [')'] },
  ],
}
