import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    { path: 'photoCredits/0', text: 'KPL/Somsack' },
    { path: 'photoCredits/0', text: '(Photo: VNA)' },
    { path: 'photoCredits/0', text: 'ພາບ: ຂປລ', language: 'lo' },
    { path: 'photoCredits/0', text: 'Internet' }, // photo-credit-vague has it
    { path: 'body/0', text: '' },
  ],
  invalid: [
    { path: 'photoCredits/0', text: '', found: [''] },
    { path: 'photoCredits/0', text: ' ', found: [' '] },
    { path: 'photoCredits/0', text: 'Photo:', found: ['Photo:'] },
    { path: 'photoCredits/0', text: 'Photo by', found: ['Photo by'] },
    { path: 'photoCredits/0', text: '(ພາບ: )', language: 'lo', found: ['(ພາບ: )'] },
    { texts: { 'photoCredits/0': 'KPL', 'photoCredits/1': '' }, found: [''] },
  ],
}
