import type { RuleCases } from '../ruleCases.js'

export const cases: RuleCases = {
  valid: [
    '',
    'Rice, fish. Water!',
    'and so on ... or . . . or …',
    'a .5 share, a ,5 share, the .la domain, a .docx file',
    'smile :-) and ;-)',
    'won 2 : 1',
    'dedicated to the bills ? every march, every meeting',
    ' , at the start',
    // A link’s hidden words, then the comma of the sentence.
    'the trade war opens in a new window. , and goes on',
    'one line\n, the next',
    { language: 'lo', text: 'ລາຍງານ. ຂ່າວ, ສານ' },
    // Letters of a legacy Lao font.
    { language: 'lo', text: "lk]k ,nv' 0v'xt-k-q o16j g,nv' ]k;" },
    { language: 'fr', text: 'Pourquoi ? Voici : oui ; non !' },
    { language: 'th', text: 'ข่าว , ข่าว' },
    '( ) yes',
  ],
  invalid: [
    { text: 'Rice , fish .', found: [' ,', ' .'], fixed: 'Rice, fish.' },
    { text: 'Rice\u00A0 , fish', found: ['\u00A0 ,'], fixed: 'Rice, fish' },
    { text: 'on 6 May , 2025', found: [' ,'], fixed: 'on 6 May, 2025' },
    { text: 'Rice ,fish', found: [' ,'], fixed: 'Rice, fish' },
    { text: 'Really ! ?', found: [' !', ' ?'], fixed: 'Really!?' },
    { text: '(said he .) So .', found: [' .', ' .'], fixed: '(said he.) So.' },
    { text: 'Photo : KPL ; others', found: [' :', ' ;'], fixed: 'Photo: KPL; others' },
    // A link or figure was lost.
    { text: 'The captain of , is tried at the age of .', found: [' ,', ' .'] },
    { text: 'The U.S. , an ally', found: [' ,'], fixed: 'The U.S., an ally' },
    {
      text: 'Pat Moore Jr. , of Calif. , came at 5 p.m. , etc. ; so',
      found: [' ,', ' ,', ' ,', ' ;'],
      fixed: 'Pat Moore Jr., of Calif., came at 5 p.m., etc.; so',
    },
    { language: 'fr', text: 'une superficie de .', found: [' .'] },
    {
      language: 'fr',
      text: 'M. Thongloun , président ; il a parlé .',
      found: [' ,', ' .'],
      fixed: 'M. Thongloun, président ; il a parlé.',
    },
    { text: 'ລາຍງານ .', language: 'lo', found: [' .'], fixed: 'ລາຍງານ.' },
    { text: 'ຂ່າວ ,ສານ', language: 'lo', found: [' ,'], fixed: 'ຂ່າວ, ສານ' },
    { text: 'the Bank (BOL ) and [sic ]', found: [' )', ' ]'], fixed: 'the Bank (BOL) and [sic]' },
    { language: 'fr', text: 'la banque (BOL ) dit', found: [' )'], fixed: 'la banque (BOL) dit' },
    { text: 'on 9 December ,2025', found: [' ,'], fixed: 'on 9 December, 2025' },
  ],
}
