import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    { language: 'lo', text: 'ສື່ມວນຊົນລາວ' },
    { language: 'lo', text: 'Battsetseg Batmunkh' },
    { language: 'lo', text: 'COVID-19, G20 and ASEAN 2024' },
    { language: 'lo', text: 'The prices rose by 5,7 and 3,2 in 2024; no cause was given.' },
    { language: 'lo', text: 'https://kpl.gov.la/detail?id=1' },
    { language: 'lo', text: 'iPhone 15, iPad, Galaxy S24' },
    { language: 'lo', text: 'Vientiane, Laos; Hanoi, Viet Nam; Phnom Penh' },
    { language: 'lo', text: '10.30-12.00, 14.00-16.30' },
    'lnj ,;o-q o]k;',
    { language: 'lo', text: "don't can't won't it's" },
    { language: 'lo', text: "J'ai vu l'homme d'ici qu'il aime" },
    { language: 'lo', text: 'either/or; [sic] and so on' },
    { language: 'lo', text: "ຂປລ. COVID-19, G20, it's and ASEAN 2024" },
    { language: 'lo', text: 'ທ່ານ Kham; ທ່ານ Bounmy, ກ່າວ' },
    { language: 'lo', text: "'Set for life'" },
    { language: 'lo', text: "Cola 'in talks' over 'herbal' drinks" },
  ],
  invalid: [
    { language: 'lo', text: 'lnj ,;o-q o]k;', found: ['lnj ,;o-q o]k;'], fixed: 'ສື່ມວນຊົນລາວ' },
    {
      language: 'lo',
      text: "0v'xt-k-q o16 j g,n v'",
      found: ["0v'xt-k-q o16 j g,n v'"],
      fixed: 'ຂອງປະຊາຊົນຢູ່ເມືອງ',
    },
    {
      language: 'lo',
      text: ']k;{s;Pfok, lk,aj8ut',
      found: [']k;{s;Pfok, lk,aj8ut'],
      fixed: 'ລາວ-ຫວຽດນາມ ສາມັ່ຕີະ',
    },
    { language: 'lo', text: ']k;{s;Pfok,', found: [']k;{s;Pfok,'], fixed: 'ລາວ-ຫວຽດນາມ' },
    {
      language: 'lo',
      text: "ຂປລ. ]k;{s;Pfok, lnj ,;o-q o]k; 0v'xt-k-q o",
      found: ["ຂປລ. ]k;{s;Pfok, lnj ,;o-q o]k; 0v'xt-k-q o"],
      fixed: 'ຂປລ. ລາວ-ຫວຽດນາມ ສື່ ມວນຊົນລາວ ຂອງປະຊາຊົນ',
    },
  ],
}
