import type { RuleCases } from '../ruleCases.js'

const monthFirst = { dateOrder: 'month-day' } as const

export const cases: RuleCases = {
  valid: [
    'the 4th of July parade and a July 4th address',
    { language: 'lo', text: 'ວັນທີ 8 ທັນວາ 2025' },
    { language: 'lo', text: 'ໃນວັນທີ 10 ພະຈິກຜ່ານມາ' },
    { language: 'lo', text: 'ໃນລະຫວ່າງວັນທີ 9-15 ພະຈິກ 2024' },
    { language: 'lo', text: 'ວັນທີ 21 ພຶດສະພາ – 4 ມິຖຸນາ 2021' },
    { language: 'lo', text: '(22/3/1955-22/3/2022)' },
    { language: 'lo', text: 'ທ່ານ ນາງ ມີນາ ສີສະຫວັດ ອາຍຸ 25 ປີ' },
    { language: 'lo', text: 'ຊັ້ນ 5 ມ.ສ ເມືອງສິງ' },
    { language: 'lo', text: 'ເລກທີ 1132/ຫສນຍ' },
    { language: 'fr', text: 'la matinée du 1er décembre' },
    { language: 'fr', text: 'du 8 au 11 décembre 2025' },
    { language: 'fr', text: 'du lundi 21 mars au mardi 22' },
    { language: 'fr', text: 'les 5 sept pays, 7 sept blessés' },
    { language: 'fr', text: 'le 30 mai dernier' },
    // House form already.
    '',
    'visited the Lao PDR from 8–11 December at the invitation',
    'from 28 November – 2 December 2025',
    'established in May 1995',
    'by the end of 2024',
    'the 8 December consultation, the 8–11 December visit',
    'On 9 December 2025, the minister',
    'between 9 and 12 November, on 8, 9 and 10 December',

    // Numbers alone are another rule's.
    'on 10/12/2025, on 3/28/2025, at 1:43 PM',
    'the 9/11 attacks',
    'open 24/7, won 2-1, 1/2 cup of rice',
    'the 2021-2025 plan',
    'version 3.90.2 of 8.12, host 192.168.1.12',
    'Tel (021) 215402',
    'Law No. 18/2025/NA, Decree 15/PM, Road 13/8',

    // Names, verbs and other words.
    'May the friendship last',
    'a March for peace',
    'a 9th March for peace',
    'the 9th May Day parade, the 1 May Day holiday',
    'the 30th August Revolution Day',
    'He may 9 times out of 10',
    'The march 8 km long',
    'The March 8 km long',
    'Theresa May 10 years ago',
    'Theresa May 10 is the street',
    'a Long March 5 rocket',
    'Marching 9 abreast, Decker 9, Octopus 8',
    'an august 9 members',
    'the genes Oct4, Sept9 and Dec1',
    'DECEMBER 9',

    'August 8 Street, the August 12 Bridge, 2 December Square',

    // Counts.
    'on December 8, 9, 10',
    'in December 9 schools opened',
    'At the end of December 9 people arrived',
    'late December 9 villages',
    'spent in December 9,504 billion kip, up in December 9.5 per cent',
    'December 9 people arrived',
    'On December 9, 2000 people met',
    'On December 9 and 10 injured were flown out',
    'at December 9:30',
    'open December 9 to 10 a.m.',

    // Part of something longer.
    'https://kpl.gov.la/En/2025/12/08/december-9',
    'https://example.org/?on=December 9',
    'mid-9 Dec, 9 Dec-based, 9 Dec/10',
    '2-1 Dec, 3.9 Mar, 1,9 Dec, No. 9 Mar',
    'post_December 9, #December 9, December 9/10, December 9_a',
    'On December 9 2021-2025 plans were read',
    'xDecember 9, December 9x',
    'December 9.pdf, december.9@example.org',
    'at 8:00 December 9',

    // What others said or wrote.
    'We meet on July 21! — Donald J. Trump (@realDonaldTrump)',
    '“Geneva Accords of July 21, 1954”',
    'the "Geneva Accords of July 21, 1954"',
    'les « accords du July 21, 1954 »',
    'the ‘ministers’ accord of July 21’',
    '“It began on July 21 and went on',
    'It began on July 21 and ended in May,” he said',
    { language: 'fr', text: 'Nous partirons le 1 décembre », a-t-il dit' },

    // Not in the calendar, or backwards.
    '31 September 2025, September 31',
    'on February 29, 2025',
    'on December 0, on December 32',
    'November 12 to 10, 2024',
    '11-8 December',
    'December 8–December 9–December 10',

    // Other languages have rules of their own.
    { language: 'de', text: 'December 9' },

    // Months first.
    { style: monthFirst, text: 'December 9, 2025, December 9, December 8–11, 2025' },
    { style: monthFirst, text: 'November 28 – December 2, 2025' },
    { style: monthFirst, text: 'Theresa 5 May, Room 5 March' },
    { style: monthFirst, text: 'a Decree No. 9 March, the 1 May Day holiday' },
    { style: monthFirst, text: '“on 9 December”' },
    'FAIR OPENS DECEMBER 9 IN PAKSE',
    'DEC 9 and SEPT 9 are genes, MAY 9 a ship, dec 9 a name',
    'Ms June 3 times champion',
    'le 9 décembre and the 14 Juillet ball',
    { language: 'fr', text: 'le 14 Juillet et le 1er Mai' },
    { language: 'fr', text: 'la rue du 4 Septembre, la place du 8 Mai 1945' },
    { language: 'fr', text: 'le 9\u00A0décembre 2025' },
    { language: 'lo', text: 'ມີ 45 ແລະ 9 ທັນວາ' },
    { language: 'lo', text: '5 ກັນຍາ, 2024' },
    { language: 'lo', text: 'ທ່ານ May 10 ປີ' },
    { language: 'lo', text: 'ມີ 8 ສິງ ຢູ່ໜ້າວັດ' },
    {
      text: 'Windows 10 December update, Highway 2 December traffic',
      style: { dateOrder: 'month-day' },
    },
    { text: 'from Monday 8 to Thursday 11 December 2025', style: { dateOrder: 'month-day' } },
    { language: 'lo', text: 'ຕາມມາດຕາ 08 ທັນວາ, ເລກທີ 09 ທັນວາ' },
  ],
  invalid: [
    // Order.
    {
      text: 'was held on December 9 at the Vietnamese Embassy',
      found: ['December 9'],
      fixed: 'was held on 9 December at the Vietnamese Embassy',
    },
    { text: 'on December 30, 2025', found: ['December 30, 2025'], fixed: 'on 30 December 2025' },
    {
      text: 'told the media on February 14, 2026 that',
      found: ['February 14, 2026'],
      fixed: 'told the media on 14 February 2026 that',
    },
    {
      text: 'Monday, December 9, 2025',
      found: ['December 9, 2025'],
      fixed: 'Monday, 9 December 2025',
    },
    { text: 'On May 9 Laos marked', found: ['May 9'], fixed: 'On 9 May Laos marked' },
    {
      text: 'came home. May 9 is a day off',
      found: ['May 9'],
      fixed: 'came home. 9 May is a day off',
    },
    {
      text: 'since December 9 people gather',
      found: ['December 9'],
      fixed: 'since 9 December people gather',
    },
    {
      text: 'On December 9, 10 people met',
      found: ['December 9'],
      fixed: 'On 9 December, 10 people met',
    },
    { text: 'the December 9 meeting', found: ['December 9'], fixed: 'the 9 December meeting' },
    { text: 'on december 9, 2025', found: ['december 9, 2025'], fixed: 'on 9 December 2025' },
    { text: 'On December 9,2025', found: ['December 9,2025'], fixed: 'On 9 December 2025' },
    { text: 'on 8th March Laos marks', found: ['8th March'], fixed: 'on 8 March Laos marks' },
    { text: 'on February 29', found: ['February 29'], fixed: 'on 29 February' },
    { text: 'on December the 9th', found: ['December the 9th'], fixed: 'on 9 December' },

    // The comma of the American form goes with it, unless the sentence needs it.
    {
      text: 'to carry out the August 12, 2015, order of the court',
      found: ['August 12, 2015,'],
      fixed: 'to carry out the 12 August 2015 order of the court',
    },
    {
      text: 'In this Wednesday May 1, 2019, file photo',
      found: ['May 1, 2019,'],
      fixed: 'In this Wednesday 1 May 2019 file photo',
    },
    {
      text: 'The country’s January 16, 2016, elections',
      found: ['January 16, 2016,'],
      fixed: 'The country’s 16 January 2016 elections',
    },
    {
      text: 'paid between Jan. 1, 2016, and the end of June',
      found: ['Jan. 1, 2016,'],
      fixed: 'paid between 1 January 2016 and the end of June',
    },
    {
      text: 'The loss of the aircraft on March 8, 2014, occurred before the merger.',
      found: ['March 8, 2014,'],
      fixed: 'The loss of the aircraft on 8 March 2014 occurred before the merger.',
    },
    {
      text: 'On May 4, 2015, the bridge was opened.',
      found: ['May 4, 2015'],
      fixed: 'On 4 May 2015, the bridge was opened.',
    },
    {
      text: 'He arrives on Tuesday, June 4, 2019, in London.',
      found: ['June 4, 2019'],
      fixed: 'He arrives on Tuesday, 4 June 2019, in London.',
    },
    {
      text: 'He died on May 4, 2015, after an operation.',
      found: ['May 4, 2015'],
      fixed: 'He died on 4 May 2015, after an operation.',
    },
    {
      text: 'He was born November 7, 1918, four days before the armistice.',
      found: ['November 7, 1918'],
      fixed: 'He was born 7 November 1918, four days before the armistice.',
    },
    {
      text: 'The vote, held on May 4, 2015, was close.',
      found: ['May 4, 2015,'],
      choices: ['4 May 2015', '4 May 2015,'],
    },

    // The article goes with the figure: a one, an eight.
    { text: 'an Aug. 1 deadline', found: ['an Aug. 1'], fixed: 'a 1 August deadline' },
    { text: 'A May 8 letter', found: ['A May 8'], fixed: 'An 8 May letter' },
    { text: 'a March 12 forum', found: ['March 12'], fixed: 'a 12 March forum' },
    { text: 'Group A May 8, 2025', found: ['May 8, 2025'], fixed: 'Group A 8 May 2025' },
    {
      text: 'In an August 2, 2017, memo',
      found: ['an August 2, 2017,'],
      fixed: 'In a 2 August 2017 memo',
    },
    {
      style: monthFirst,
      text: 'an 8 December meeting, a 9 August deadline',
      found: ['an 8 December', 'a 9 August'],
      fixed: 'a December 8 meeting, an August 9 deadline',
    },

    // Short forms and their points.
    { text: 'on Oct 31.', found: ['Oct 31'], fixed: 'on 31 October.' },
    {
      text: 'the Vientiane Times reported on Mar 4.',
      found: ['Mar 4'],
      fixed: 'the Vientiane Times reported on 4 March.',
    },
    { text: 'Dec. 9, 2025', found: ['Dec. 9, 2025'], fixed: '9 December 2025' },
    { text: 'Dec.9', found: ['Dec.9'], fixed: '9 December' },
    { text: '9 Dec 2025', found: ['9 Dec 2025'], fixed: '9 December 2025' },
    { text: '9 Dec. in Vientiane', found: ['9 Dec.'], fixed: '9 December in Vientiane' },
    { text: 'on 9 Dec. The talks', found: ['9 Dec'], fixed: 'on 9 December. The talks' },
    { text: 'on 9 Sept., he said', found: ['9 Sept.'], fixed: 'on 9 September, he said' },
    { text: '(9 Dec.)', found: ['9 Dec.'], fixed: '(9 December)' },
    { text: 'on Friday (Jan 31)', found: ['Jan 31'], fixed: 'on Friday (31 January)' },
    { text: 'on Mon Mar 9', found: ['Mar 9'], fixed: 'on Mon 9 March' },

    // Glued, padded, with a comma.
    {
      text: 'was held on Nov15, 2022',
      found: ['Nov15, 2022'],
      fixed: 'was held on 15 November 2022',
    },
    { text: 'was held on Nov15', found: ['Nov15'], fixed: 'was held on 15 November' },
    { text: 'on 8December2025', found: ['8December2025'], fixed: 'on 8 December 2025' },
    { text: 'on 08 December 2025', found: ['08 December 2025'], fixed: 'on 8 December 2025' },
    { text: 'on 8 December, 2025', found: ['8 December, 2025'], fixed: 'on 8 December 2025' },
    { text: 'on 8\u00A0 December', found: ['8\u00A0 December'], fixed: 'on 8 December' },

    // Ordinals.
    { text: '9th of Dec.', found: ['9th of Dec'], fixed: '9 December.' },
    { text: 'on 23rd July 1997', found: ['23rd July 1997'], fixed: 'on 23 July 1997' },
    {
      text: 'Today, the 8th of August 2020 marks',
      found: ['the 8th of August 2020'],
      fixed: 'Today, 8 August 2020 marks',
    },
    { text: 'on the 9 th December.', found: ['the 9 th December'], fixed: 'on 9 December.' },
    { text: 'the 9th December meeting', found: ['9th December'], fixed: 'the 9 December meeting' },
    { text: 'on December 9th, 2025', found: ['December 9th, 2025'], fixed: 'on 9 December 2025' },
    {
      text: 'the 9th and 10th of Dec.',
      found: ['the 9th and 10th of Dec'],
      fixed: '9 and 10 December.',
    },

    // Ranges and lists.
    {
      text: 'visited the Lao PDR from 8-11 December',
      found: ['8-11 December'],
      fixed: 'visited the Lao PDR from 8–11 December',
    },
    { text: '8 - 11 December 2025', found: ['8 - 11 December 2025'], fixed: '8–11 December 2025' },
    { text: '8—11 December', found: ['8—11 December'], fixed: '8–11 December' },
    {
      text: 'From November 10 to 12, 2024, Mr. Samlane',
      found: ['November 10 to 12, 2024'],
      fixed: 'From 10 to 12 November 2024, Mr. Samlane',
    },
    {
      text: 'on December 8-11, 2025',
      found: ['December 8-11, 2025'],
      fixed: 'on 8–11 December 2025',
    },
    {
      text: 'from Nov. 29 to Dec. 1',
      found: ['Nov. 29', 'Dec. 1'],
      fixed: 'from 29 November to 1 December',
    },
    {
      text: 'Nov. 29-Dec. 1, 2025',
      found: ['Nov. 29-Dec. 1, 2025'],
      fixed: '29 November – 1 December 2025',
    },
    {
      text: 'December 30, 2025–January 2, 2026',
      found: ['December 30, 2025–January 2, 2026'],
      fixed: '30 December 2025 – 2 January 2026',
    },
    {
      text: '8 December - 11 December',
      found: ['8 December - 11 December'],
      fixed: '8–11 December',
    },
    {
      text: 'between December 8 and 11 in Vientiane',
      found: ['December 8 and 11'],
      fixed: 'between 8 and 11 December in Vientiane',
    },
    {
      text: 'on December 8, 9, and 10, 2025',
      found: ['December 8, 9, and 10, 2025'],
      fixed: 'on 8, 9, and 10 December 2025',
    },
    {
      text: 'on December 8 and 9 January',
      found: ['December 8'],
      fixed: 'on 8 December and 9 January',
    },

    {
      text: '(13 Aug. 1950-13 Aug. 2024)',
      found: ['13 Aug. 1950-13 Aug. 2024'],
      fixed: '(13 August 1950 – 13 August 2024)',
    },
    // Quotation marks and dates outside them; inches; an apostrophe; plural owners.
    { text: '“Yes”, he said on July 21', found: ['July 21'], fixed: '“Yes”, he said on 21 July' },
    {
      text: 'a 12" screen, on July 21, and a 15" one',
      found: ['July 21'],
      fixed: 'a 12" screen, on 21 July, and a 15" one',
    },
    { text: '‘Yes’, said on July 21', found: ['July 21'], fixed: '‘Yes’, said on 21 July' },
    {
      text: 'The nations’ talks on July 21',
      found: ['July 21'],
      fixed: 'The nations’ talks on 21 July',
    },

    {
      text: 'We meet on July 21! — Ladda Vongsa (@ladda) July 20, 2025',
      found: ['July 20, 2025'],
      fixed: 'We meet on July 21! — Ladda Vongsa (@ladda) 20 July 2025',
    },

    // Links and code are out of reach.
    {
      text: 'on July 21 and July 22',
      verbatim: [{ end: 10, start: 8 }],
      found: ['July 22'],
      fixed: 'on July 21 and 22 July',
    },

    // Months first.
    {
      style: monthFirst,
      text: 'on 9 December 2025, 9 December and 8–11 December 2025',
      found: ['9 December 2025', '9 December', '8–11 December 2025'],
      fixed: 'on December 9, 2025, December 9 and December 8–11, 2025',
    },
    {
      style: monthFirst,
      text: 'from 10 to 12 November 2024, the 8th of August 2020',
      found: ['10 to 12 November 2024', 'the 8th of August 2020'],
      fixed: 'from November 10 to 12, 2024, August 8, 2020',
    },
    {
      style: monthFirst,
      text: '28 November-2 December 2025',
      found: ['28 November-2 December 2025'],
      fixed: 'November 28 – December 2, 2025',
    },
    {
      style: monthFirst,
      text: 'on Dec. 9, 2025',
      found: ['Dec. 9, 2025'],
      fixed: 'on December 9, 2025',
    },
    { style: monthFirst, text: 'on 9 May', found: ['9 May'], fixed: 'on May 9' },
    {
      language: 'lo',
      text: 'ໃນວັນທີ 5 ກັນຍາ2024 ຜ່ານມາ',
      found: ['5 ກັນຍາ2024'],
      fixed: 'ໃນວັນທີ 5 ກັນຍາ 2024 ຜ່ານມາ',
    },
    { language: 'lo', text: 'ວັນທີ ໘ ທັນວາ ໒໐໒໕', found: ['໘ ທັນວາ ໒໐໒໕'], fixed: 'ວັນທີ 8 ທັນວາ 2025' },
    { language: 'lo', text: 'ວັນທີ 6 ມີຖຸນາ 2025', found: ['6 ມີຖຸນາ 2025'], fixed: 'ວັນທີ 6 ມິຖຸນາ 2025' },
    { language: 'lo', text: 'ວັນທີ 2 ພຶສຈິກາ', found: ['2 ພຶສຈິກາ'], fixed: 'ວັນທີ 2 ພະຈິກ' },
    { language: 'lo', text: 'ວັນທີ 2 ພຶດສະຈິກາ', found: ['2 ພຶດສະຈິກາ'], fixed: 'ວັນທີ 2 ພະຈິກ' },
    { language: 'lo', text: '8 ທ.ວ. 2025', found: ['8 ທ.ວ. 2025'], fixed: '8 ທັນວາ 2025' },
    { language: 'lo', text: '08 ທັນວາ 2025', found: ['08 ທັນວາ 2025'], fixed: '8 ທັນວາ 2025' },
    {
      language: 'lo',
      text: '(13 ສິງ 1950-13 ສິງຫາ2024)',
      found: ['13 ສິງ 1950', '13 ສິງຫາ2024'],
      fixed: '(13 ສິງຫາ 1950-13 ສິງຫາ 2024)',
    },
    {
      language: 'lo',
      text: 'ວັນທີ 9 – 15 ພະຈິກ 2024',
      found: ['9 – 15 ພະຈິກ 2024'],
      fixed: 'ວັນທີ 9-15 ພະຈິກ 2024',
    },
    {
      language: 'lo',
      text: 'ວັນທີ 21 ພຶດສະພາ-4 ມິຖຸນາ 2021',
      found: ['21 ພຶດສະພາ-4 ມິຖຸນາ 2021'],
      fixed: 'ວັນທີ 21 ພຶດສະພາ – 4 ມິຖຸນາ 2021',
    },
    {
      language: 'lo',
      text: 'ໃນວັນທີ December 9, 2025',
      found: ['December 9, 2025'],
      fixed: 'ໃນວັນທີ 9 ທັນວາ 2025',
    },
    {
      language: 'lo',
      text: 'ໃນວັນທີ 8 to 11 December',
      found: ['8 to 11 December'],
      fixed: 'ໃນວັນທີ 8 ຫາ 11 ທັນວາ',
    },
    { language: 'fr', text: 'le 1 décembre', found: ['1 décembre'], fixed: 'le 1er décembre' },
    {
      language: 'fr',
      text: 'le 1 er décembre 2025',
      found: ['1 er décembre 2025'],
      fixed: 'le 1er décembre 2025',
    },
    {
      language: 'fr',
      text: 'le 08 décembre 2025',
      found: ['08 décembre 2025'],
      fixed: 'le 8 décembre 2025',
    },
    { language: 'fr', text: 'le 8 Décembre', found: ['8 Décembre'], fixed: 'le 8 décembre' },
    { language: 'fr', text: 'le 9 e décembre', found: ['9 e décembre'], fixed: 'le 9 décembre' },
    { language: 'fr', text: 'le 3 aout 2024', found: ['3 aout 2024'], fixed: 'le 3 août 2024' },
    { language: 'fr', text: '1er déc. 2025', found: ['1er déc. 2025'], fixed: '1er décembre 2025' },
    { language: 'fr', text: 'le 8 dec. 2025', found: ['8 dec. 2025'], fixed: 'le 8 décembre 2025' },
    {
      language: 'fr',
      text: 'le 28 novembre-2 décembre 2025',
      found: ['28 novembre-2 décembre 2025'],
      fixed: 'le 28 novembre – 2 décembre 2025',
    },
    {
      language: 'fr',
      text: 'du 8 - 11 décembre',
      found: ['8 - 11 décembre'],
      fixed: 'du 8–11 décembre',
    },
    { language: 'fr', text: 'le 9 Dec 2025', found: ['9 Dec 2025'], fixed: 'le 9 décembre 2025' },
    { language: 'fr', text: 'December 9', found: ['December 9'], fixed: '9 décembre' },
    {
      language: 'fr',
      text: 'from 8 to 11 December',
      found: ['8 to 11 December'],
      fixed: 'from 8 au 11 décembre',
    },
    { text: 'It opens on DECEMBER 9.', found: ['DECEMBER 9'], fixed: 'It opens on 9 December.' },
    {
      text: 'It opens on dec. 9, 2025.',
      found: ['dec. 9, 2025'],
      fixed: 'It opens on 9 December 2025.',
    },
    { text: 'It opens on DEC 9.', found: ['DEC 9'], fixed: 'It opens on 9 December.' },
    { text: 'on 9-Dec-2025', found: ['9-Dec-2025'], fixed: 'on 9 December 2025' },
    { text: 'the 9 of January 2026', found: ['the 9 of January 2026'], fixed: '9 January 2026' },
    {
      text: 'from the 8th to the 11th of December',
      found: ['the 8th to the 11th of December'],
      fixed: 'from 8 to 11 December',
    },
    {
      text: 'on the 8th and the 9th of December, 2025',
      found: ['the 8th and the 9th of December, 2025'],
      fixed: 'on 8 and 9 December 2025',
    },
    { text: 'on 9 décembre 2025', found: ['9 décembre 2025'], fixed: 'on 9 December 2025' },
    { text: 'from 8 au 11 décembre', found: ['8 au 11 décembre'], fixed: 'from 8 to 11 December' },
    { language: 'fr', text: 'le 9 déc 2025', found: ['9 déc 2025'], fixed: 'le 9 décembre 2025' },
    {
      language: 'fr',
      text: 'les 1, 2 et 3 décembre',
      found: ['1, 2 et 3 décembre'],
      fixed: 'les 1er, 2 et 3 décembre',
    },
    {
      language: 'fr',
      text: 'entre le 1 et le 3 décembre',
      found: ['1 et le 3 décembre'],
      fixed: 'entre le 1er et le 3 décembre',
    },
    {
      language: 'lo',
      text: 'ວັນທີ 08 ແລະ 09 ທັນວາ',
      found: ['08 ແລະ 09 ທັນວາ'],
      fixed: 'ວັນທີ 8 ແລະ 9 ທັນວາ',
    },
    {
      language: 'lo',
      text: 'ວັນທີ 01, 02 ຫຼື ໐໓ ທັນວາ',
      found: ['01, 02 ຫຼື ໐໓ ທັນວາ'],
      fixed: 'ວັນທີ 1, 2 ຫຼື 3 ທັນວາ',
    },
    {
      language: 'lo',
      text: 'ວັນທີ 9 décembre 2025',
      found: ['9 décembre 2025'],
      fixed: 'ວັນທີ 9 ທັນວາ 2025',
    },
    { language: 'lo', text: 'ວັນທີ 13 ສິງ ນີ້', found: ['13 ສິງ'], fixed: 'ວັນທີ 13 ສິງຫາ ນີ້' },
    {
      text: 'The talks on Dec. 9 and 10 ended.',
      found: ['Dec. 9 and 10'],
      fixed: 'The talks on 9 and 10 December ended.',
    },
  ],
}
