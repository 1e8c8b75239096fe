import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    { path: 'title', text: 'Laos and Azerbaijan Strengthen Relations' },
    { path: 'title', text: 'Women in Politics' },
    { path: 'title', text: 'A School of GeoPolitics' },
    { path: 'title', text: 'Politics' },
    { path: 'body/0', text: 'RelationsPolitics' },
    { path: 'title', language: 'lo', text: 'ຂ່າວການເມືອງ' },
    { text: 'Viewers Watch EuroSport', path: 'title' },
    { text: 'A Poll by RealClearPolitics', path: 'title' },
  ],
  invalid: [
    {
      path: 'title',
      text: 'Laos and Azerbaijan Strengthen RelationsPolitics',
      found: ['Politics'],
      fixed: 'Laos and Azerbaijan Strengthen Relations',
    },
    {
      path: 'title',
      text: 'Kip Gains in 2025Economics',
      found: ['Economics'],
      fixed: 'Kip Gains in 2025',
    },
    {
      path: 'title',
      language: 'fr',
      text: 'Les rameurs arriventSport',
      found: ['Sport'],
      fixed: 'Les rameurs arrivent',
    },
    {
      path: 'title',
      text: 'Boats Return to LaosTourism',
      found: ['Tourism'],
      fixed: 'Boats Return to Laos',
    },
  ],
}
