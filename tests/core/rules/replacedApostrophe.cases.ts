import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'read twice as Ã¢Â€',
    'Laos’s and don’t',
    'Is it so? The ministry says yes.',
    'What? Never!',
    'Who knows?so it seems',
    'https://example.la/page?s=1',
    { language: 'fr', text: 'Pourquoi ? Et l’école' },
    { language: 'lo', text: 'ແມ່ນບໍ?s' },
  ],
  invalid: [
    { text: 'Laos?s Foreign Minister', found: ['?'], fixed: 'Laos’s Foreign Minister' },
    { text: 'they don\uFFFDt know', found: ['\uFFFD'], fixed: 'they don’t know' },
    { text: 'we?re and we?ve', found: ['?', '?'], fixed: 'we’re and we’ve' },
    { text: 'the ministryâ€™s plan', found: ['â€™'], fixed: 'the ministry’s plan' },
    { language: 'fr', text: 'la sociÃ©tÃ© lao', found: ['Ã©', 'Ã©'], fixed: 'la société lao' },
  ],
}
