import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    { path: 'photoCredits/0', text: 'KPL/Somsack' },
    { path: 'photoCredits/0', text: 'Facebook page of the Ministry of Health' },
    { path: 'photoCredits/0', text: 'Facebook/Ministry of Health' },
    { path: 'photoCredits/0', text: 'Google' + ' DeepMind' },
    { path: 'photoCredits/0', text: 'Courtesy of the Embassy of Japan' },
    { path: 'photoCredits/0', text: 'Getty Images' },
    { path: 'photoCredits/0', text: '' }, // photo-credit-missing has it
    { path: 'body/0', text: 'Internet' },
  ],
  invalid: [
    { path: 'photoCredits/0', text: 'Photo: Internet', found: ['Photo: Internet'] },
    { path: 'photoCredits/0', text: 'Facebook', found: ['Facebook'] },
    {
      path: 'photoCredits/0',
      text: '(Photo: from the internet)',
      found: ['(Photo: from the internet)'],
    },
    { path: 'photoCredits/0', text: 'Source: Google', found: ['Source: Google'] },
    {
      path: 'photoCredits/0',
      text: 'Photo taken from the Internet',
      found: ['Photo taken from the Internet'],
    },
    { path: 'photoCredits/0', text: 'Photo: online source', found: ['Photo: online source'] },
    {
      path: 'photoCredits/0',
      text: 'Screenshot from Facebook',
      found: ['Screenshot from Facebook'],
    },
    { path: 'photoCredits/0', text: 'ພາບປະກອບ', language: 'lo', found: ['ພາບປະກອບ'] },
    { path: 'photoCredits/0', text: 'ພາບ: ໂຊຊຽວ', language: 'lo', found: ['ພາບ: ໂຊຊຽວ'] },
    {
      path: 'photoCredits/0',
      text: 'Photo prise sur Facebook',
      language: 'fr',
      found: ['Photo prise sur Facebook'],
    },
    { path: 'photoCredits/0', text: 'www.facebook.com', found: ['www.facebook.com'] },
    { path: 'photoCredits/0', text: 'Internet/Facebook', found: ['Internet/Facebook'] },
    { path: 'photoCredits/0', text: 'Social media', found: ['Social media'] },
    { path: 'photoCredits/0', text: 'N/A', found: ['N/A'] },
    { path: 'photoCredits/0', text: 'ພາບ: ອິນເຕີເນັດ', language: 'lo', found: ['ພາບ: ອິນເຕີເນັດ'] },
    { path: 'photoCredits/0', text: 'ພາບຈາກເຟສບຸກ', language: 'lo', found: ['ພາບຈາກເຟສບຸກ'] },
    {
      path: 'photoCredits/0',
      text: 'Photo : Internet',
      language: 'fr',
      found: ['Photo : Internet'],
    },
    {
      path: 'photoCredits/0',
      text: 'Photo d’archives',
      language: 'fr',
      found: ['Photo d’archives'],
    },
    {
      path: 'photoCredits/0',
      text: 'Crédit photo : réseaux sociaux',
      language: 'fr',
      found: ['Crédit photo : réseaux sociaux'],
    },
  ],
}
