import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'He said: “We agree.”',
    { texts: { 'body/0': '“We agree.', 'body/1': '“And we sign.” they said' } },
    'a 12" pipe',
    'she said "yes" and "no"',
    { language: 'fr', text: 'Il dit : « Oui. »' },
    { language: 'lo', text: 'ທ່ານກ່າວວ່າ “ເຫັນດີ”' },
    { text: 'see “it', verbatim: [{ end: 7, start: 4 }] },
    '"opened in 2025" and a 12" pipe',
    '"Plan 2030"',
  ],
  invalid: [
    { text: 'He said: “We agree.', found: ['“'] },
    { text: 'We agree,” he said', found: ['”'] },
    { texts: { 'body/0': '“We agree.', 'body/1': 'They signed.' }, found: ['“'] },
    { text: 'she said "yes', found: ['"'] },
    { text: '“We agree," he said.', found: ['"'] },
    {
      text: '"We agree,” he said. "We sign.”',
      found: ['"', '"'],
    },
    { text: '“We said "yes" to it', found: ['“'] },
    { language: 'fr', text: 'Il dit : « Oui.', found: ['«'] },
    { text: 'she said "yes to 12 pipes', found: ['"'] },
  ],
}
