import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    'It opened. Doors stay open.',
    'It opened.The doors stay open.', // missing-space puts the space back
    'the U.S.Army and Lt.Col Somphone',
    'Node.js and Amazon.com',
    'www.Example.Com and Booking.Com',
    'write to Rebecca.Souk@example.la',
    'No.5 and a.m.',
    'the Yahoo! portal',
    'J.A.Smith and F.Scott',
    { language: 'fr', text: 'M.Dupont et Mme Dupont' },
    { language: 'lo', text: 'ບໍລິສັດ Node.js' },
  ],
  invalid: [
    {
      text: 'It opened.Doors stay open.',
      found: ['d.Do'],
      fixed: 'It opened. Doors stay open.',
    },
    { text: 'Was it open?Nobody knows.', found: ['n?No'], fixed: 'Was it open? Nobody knows.' },
    { text: 'They won!Crowds cheered.', found: ['n!Cr'], fixed: 'They won! Crowds cheered.' },
    {
      text: 'in Vientiane.Laos and Azerbaijan met.',
      found: ['e.La'],
      fixed: 'in Vientiane. Laos and Azerbaijan met.',
    },
    {
      text: 'the statement.Mr Maithong said',
      found: ['t.Mr'],
      fixed: 'the statement. Mr Maithong said',
    },
    {
      language: 'fr',
      text: 'est ouvert.Chacun',
      found: ['t.Ch'],
      fixed: 'est ouvert. Chacun',
    },
  ],
}
