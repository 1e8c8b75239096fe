import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'Tuesday, 9 December 2025',
    'on Tuesday, December 9, 2025',
    'on Monday (8 December 2025)',
    '8 December 2025, Monday',
    'Monday, 9 December', // no year, so nobody can tell
    'Monday 8–11 December 2025',
    'Sunday Times, 9 December 2025',
    { language: 'lo', text: 'ວັນຈັນ ວັນທີ 8 ທັນວາ 2025' },
    { language: 'lo', text: 'ວັນອັງຄານ 06.08.2024' },
    { language: 'fr', text: 'le lundi 8 décembre 2025' },
    '“Monday, 9 December 2025”',
    'on Monday morning, 8 December 2025',
    { language: 'lo', text: 'ວັນຈັນ ວັນທີ 8 ທັນວາ 2568' },
  ],
  invalid: [
    { text: 'Monday, December 9, 2025', found: ['Monday'], fixed: 'Tuesday, December 9, 2025' },
    { text: 'on Mon. 9 Dec. 2025 in Pakse', found: ['Mon'], fixed: 'on Tue. 9 Dec. 2025 in Pakse' },
    { text: 'Monday (9 December 2025)', found: ['Monday'], fixed: 'Tuesday (9 December 2025)' },
    { text: '9 December 2025 (Monday)', found: ['Monday'], fixed: '9 December 2025 (Tuesday)' },
    {
      text: 'Monday the 9th of December 2025',
      found: ['Monday'],
      fixed: 'Tuesday the 9th of December 2025',
    },
    {
      language: 'lo',
      text: 'ວັນອັງຄານ ວັນທີ 8 ທັນວາ 2025',
      found: ['ວັນອັງຄານ'],
      fixed: 'ວັນຈັນ ວັນທີ 8 ທັນວາ 2025',
    },
    { language: 'lo', text: 'ວັນພຸດ 06.08.2024', found: ['ວັນພຸດ'], fixed: 'ວັນອັງຄານ 06.08.2024' },
    {
      language: 'fr',
      text: 'lundi 9 décembre 2025',
      found: ['lundi'],
      fixed: 'mardi 9 décembre 2025',
    },
    {
      text: 'on Saturday morning, 5 December 2025',
      found: ['Saturday'],
      fixed: 'on Friday morning, 5 December 2025',
    },
    {
      language: 'fr',
      text: 'mardi soir, 8 décembre 2025',
      found: ['mardi'],
      fixed: 'lundi soir, 8 décembre 2025',
    },
  ],
}
