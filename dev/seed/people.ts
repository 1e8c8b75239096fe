/** The demo's staff. Their passwords are printed when it starts; it is a newsroom on your own machine. */
export const demoPassword = 'newsroom'

export const people = [
  {
    email: 'editor@example.la',
    languages: [],
    name: 'Bounmy (editor)',
    role: 'editor',
    section: 'politics',
  },
  {
    email: 'translator@example.la',
    languages: ['lo'],
    name: 'Dala (translator, Lao)',
    role: 'translator',
  },
  {
    email: 'reporter@example.la',
    languages: [],
    name: 'Khamla (reporter)',
    role: 'reporter',
    section: 'society',
  },
  { email: 'admin@example.la', languages: [], name: 'Administrator', role: 'admin' },
] as const
