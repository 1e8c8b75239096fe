import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'The harvest began in the northern provinces of the country.',
    'from the north to the south',
    'al-Shabab gunmen entered the building of the ministry on Monday.',
    'van Gogh said that the harvest began in the northern provinces.',
    'poster="harvest.jpg" of the harvest in the northern provinces.',
    'iPhone sales rose in the northern provinces of the country.',
    { path: 'body/3/0', text: 'the harvest began in the northern provinces of the country.' },
    { path: 'title', text: 'the harvest began in the northern provinces of the country.' },
    {
      texts: {
        'body/0': 'They said:',
        'body/1': 'the harvest began in the provinces of the north.',
      },
    },
    { language: 'lo', text: 'ການເກັບກ່ຽວໄດ້ເລີ່ມຂຶ້ນແລ້ວໃນບັນດາແຂວງພາກເໜືອຂອງປະເທດ.' },
  ],
  invalid: [
    {
      text: 'the harvest began in the northern provinces of the country.',
      found: ['the'],
      fixed: 'The harvest began in the northern provinces of the country.',
    },
    {
      texts: {
        'body/0': 'They met.',
        'body/1': 'he said that the harvest began in the northern provinces.',
      },
      found: ['he'],
      fixed: { 'body/1': 'He said that the harvest began in the northern provinces.' },
    },
    {
      language: 'fr',
      text: 'la récolte a commencé dans les provinces du nord du pays.',
      found: ['la'],
      fixed: 'La récolte a commencé dans les provinces du nord du pays.',
    },
  ],
}
