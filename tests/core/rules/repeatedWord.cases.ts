import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'the ministry of the interior',
    'He had had that that day',
    'Walla Walla and Bora Bora',
    'in “the the”',
    'at AT&T, a sequel to To Kill a Mockingbird, a A$9 bid, in the The Hague office',
    'a-a and the the’s',
    { language: 'fr', text: 'nous nous réunissons' },
    { language: 'lo', text: 'the the' },
  ],
  invalid: [
    { text: 'in the the ministry', found: ['the the'], fixed: 'in the ministry' },
    { text: 'The the ministry', found: ['The the'], fixed: 'The ministry' },
    { text: 'one of of them', found: ['of of'], fixed: 'one of them' },
    { language: 'fr', text: 'dans la la ville', found: ['la la'], fixed: 'dans la ville' },
  ],
}
