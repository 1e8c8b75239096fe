import { edit, english, lao, replace, splice } from './stories.js'
import type { Text } from './stories.js'

export type Situation = {
  readonly before: Text
  /** For each paragraph now: the index it comes from where nothing is to be said, else what became of it. */
  readonly matches: string
  readonly now: Text
  readonly stale: string
  readonly what: string
}

type Body = readonly string[]
type Told = readonly [what: string, change: (body: Body) => Body, matches: string, stale: string]

const [e0 = '', e1 = '', e2 = '', e3 = '', e4 = ''] = english.paragraphs
const [l0 = '', l1 = '', l2 = '', l3 = ''] = lao.paragraphs

const unchanged = '0 1 2 3 4 5 6'
const cut = (text: string): readonly string[] => text.split(/(?<=[.”]) (?=\S)/u)
const [farmers = '', cooperative = '', plans = ''] = cut(e3)
const [boats = '', lorries = ''] = l2.split(/(?<=\.) /u)

const inEnglish: readonly Told[] = [
  ['nothing at all', (body) => body, unchanged, ''],
  ['a comma', replace(1, 'last year,', 'last year'), unchanged, ''],
  ['a full stop left out', replace(4, 'today.', 'today'), unchanged, ''],
  ['a dash for a comma', replace(1, ', up', ' – up'), unchanged, ''],
  ['the other order of dates', replace(0, '8 December', 'December 8'), unchanged, ''],
  ['an ordinal', replace(0, '8 December', 'December 8th'), unchanged, ''],
  ['a month cut short', replace(0, '8 December.', '8 Dec.'), unchanged, ''],
  ['double spaces', edit(1, (text) => text.replaceAll(' ', '  ')), unchanged, ''],
  ['no-break spaces', edit(1, (text) => text.replaceAll(' ', '\u00A0')), unchanged, ''],
  ['invisible characters', replace(4, 'delegation', 'dele\u00ADga\u200Btion'), unchanged, ''],
  ['straight quotation marks', edit(2, (text) => text.replace(/[“”]/gu, '"')), unchanged, ''],
  ['capitals', replace(1, 'Trade', 'TRADE'), unchanged, ''],
  ['accents', replace(4, 'delegation', 'délégation'), unchanged, ''],
  ['% for per cent', replace(1, '5.7 per cent', '5.7%'), unchanged, ''],
  ['percent for per cent', replace(1, 'per cent', 'percent'), unchanged, ''],
  ['money in another form', replace(1, 'US$56.5 million', '56.5 million USD'), unchanged, ''],
  ['no mark between thousands', replace(3, '1,300', '1300'), unchanged, ''],
  ['a space between thousands', replace(3, '1,300', '1 300'), unchanged, ''],
  ['a name in the spelling of the house', replace(0, 'Maythong', 'Maithong'), unchanged, ''],
  ['a place in another spelling', replace(3, 'Champassak', 'Champasack'), unchanged, ''],
  ['the credit taken out', replace(0, '(KPL) ', ''), unchanged, ''],
  ['a label before the credit', replace(0, '(KPL) ', 'KPL (KPL) '), unchanged, ''],
  ['a dateline', replace(0, '(KPL) ', 'VIENTIANE, 8 December (KPL) – '), unchanged, ''],
  ['a signature below', splice(5, 0, 'KPL'), `${unchanged} -`, ''],
  ['blank paragraphs', splice(2, 0, '', ' '), '0 1 2 3 - - 4 5 6', ''],
  ['words run together', replace(4, 'The delegation', 'Thedelegation'), unchanged, ''],
  [
    'a misspelt word put right',
    replace(4, 'leaves', 'leafs'),
    '0 1 2 3 4 5 edited!:6',
    'stale 6 edited',
  ],
  ['a figure changed', replace(1, '56.5', '65.5'), '0 1 2 edited!:3 4 5 6', 'stale 3 edited'],
  [
    'a thousand times as much',
    replace(3, '1,300', '1.3'),
    '0 1 2 3 4 edited!:5 6',
    'stale 5 edited',
  ],
  ['another year', replace(3, '2019', '2018'), '0 1 2 3 4 edited!:5 6', 'stale 5 edited'],
  [
    'another day',
    replace(0, '8 December', '9 December'),
    '0 1 edited!:2 3 4 5 6',
    'stale 2 edited',
  ],
  ['another currency', replace(1, 'US$', '€'), '0 1 2 edited!:3 4 5 6', 'stale 3 edited'],
  ['a minus', replace(1, '5.7', '-5.7'), '0 1 2 edited!:3 4 5 6', 'stale 3 edited'],
  [
    'another place',
    replace(4, 'Luang Prabang', 'Pakse'),
    '0 1 2 3 4 5 edited!:6',
    'stale 6 edited',
  ],
  [
    'a negation',
    replace(2, 'will open', 'will not open'),
    '0 1 2 3 edited!:4 5 6',
    'stale 4 edited',
  ],
  [
    'a sentence added',
    edit(4, (text) => `${text} It will visit the museum.`),
    '0 1 2 3 4 5 edited!:6',
    'stale 6 edited',
  ],
  [
    'a sentence removed',
    replace(0, ' The talks lasted three hours.', ''),
    '0 1 edited!:2 3 4 5 6',
    'stale 2 edited',
  ],
  [
    'sentences in another order',
    edit(3, () => `${cooperative} ${farmers} ${plans}`),
    '0 1 2 3 4 edited!:5 6',
    'stale 5 edited',
  ],
  ['a paragraph moved up', () => [e0, e3, e1, e2, e4], '0 1 2 moved:5 3 4 6', 'moved 5'],
  ['a paragraph moved down', () => [e1, e2, e3, e0, e4], '0 1 3 4 5 moved:2 6', 'moved 2'],
  ['the last paragraph first', () => [e4, e0, e1, e2, e3], '0 1 moved:6 2 3 4 5', 'moved 6'],
  [
    'two swapped: the shorter one moved',
    () => [e0, e2, e1, e3, e4],
    '0 1 2 moved:4 3 5 6',
    'moved 4',
  ],
  [
    'all the other way round',
    () => [e4, e3, e2, e1, e0],
    '0 1 moved:6 5 moved:4 moved:3 moved:2',
    'moved 2, 3, 4, 6',
  ],
  [
    'moved and edited',
    () => [e0, e3.replace('1,300', '1,500'), e1, e2, e4],
    '0 1 2 edited~!:5 3 4 6',
    'stale 5 edited; moved 5',
  ],
  [
    'split in two',
    splice(3, 1, farmers, `${cooperative} ${plans}`),
    '0 1 2 3 4 split:5 split:5 6',
    '',
  ],
  [
    'split in three',
    splice(3, 1, farmers, cooperative, plans),
    '0 1 2 3 4 split:5 split:5 split:5 6',
    '',
  ],
  [
    'split, and a figure changed',
    splice(3, 1, farmers.replace('2019', '2020'), `${cooperative} ${plans}`),
    '0 1 2 3 4 split!:5 split!:5 6',
    'stale 5 split',
  ],
  [
    'split, and something put between',
    splice(
      3,
      1,
      farmers,
      'Nobody had expected such a demand in the Caucasus.',
      `${cooperative} ${plans}`,
    ),
    '0 1 2 3 4 split:5 added split:5 6',
    'added after 5',
  ],
  ['merged', splice(1, 2, `${e1} ${e2}`), '0 1 2 merged:3+4 5 6', ''],
  ['three merged', splice(0, 3, `${e0} ${e1} ${e2}`), '0 1 merged:2+3+4 5 6', ''],
  [
    'merged, and a word changed',
    splice(1, 2, `${e1.replace('office', 'department')} ${e2}`),
    '0 1 2 merged!:3+4 5 6',
    'stale 3 merged, 4 merged',
  ],
  [
    'a sentence that went over to the next',
    splice(3, 2, `${farmers} ${cooperative}`, `${plans} ${e4}`),
    '0 1 2 3 4 split:5 merged:5+6',
    '',
  ],
  ['the first removed', splice(0, 1), '0 1 3 4 5 6', 'stale 2 removed'],
  ['the last removed', splice(4, 1), '0 1 2 3 4 5', 'stale 6 removed'],
  [
    'one removed and one moved',
    () => [e0, e4, e2, e3],
    '0 1 2 moved:6 4 5',
    'stale 3 removed; moved 6',
  ],
  ['all removed', () => [], '0 1', 'stale 2 removed, 3 removed, 4 removed, 5 removed, 6 removed'],
  ['one added first', splice(0, 0, 'Nobody was hurt.'), '0 1 added 2 3 4 5 6', 'added after 1'],
  ['one added last', splice(5, 0, 'Nobody was hurt.'), '0 1 2 3 4 5 6 added', 'added after 6'],
  [
    'two added in the middle',
    splice(2, 0, 'Nobody was hurt.', 'Rain fell all day.'),
    '0 1 2 3 added added 4 5 6',
    'added after 3, 3',
  ],
  ['one said twice', splice(2, 0, e1), '0 1 2 3 added 4 5 6', 'added after 3'],
  [
    'one replaced by another',
    splice(1, 1, 'Rain fell all day over the southern provinces.'),
    '0 1 2 added 4 5 6',
    'stale 3 removed; added after 2',
  ],
  [
    'much edited in its place',
    splice(4, 1, 'On Tuesday the delegation will travel on to Luang Prabang by train.'),
    '0 1 2 3 4 5 edited!:6',
    'stale 6 edited',
  ],
  [
    'everything rewritten',
    () => ['Rain fell all day.', 'Nobody was hurt, police added.'],
    '0 1 added added',
    'stale 2 removed, 3 removed, 4 removed, 5 removed, 6 removed; added after 1, 1',
  ],
]

const inLao: readonly Told[] = [
  ['nothing at all, in Lao', (body) => body, '0 1 2 3 4 5', ''],
  [
    'the older spelling of ນ້ຳ (water)',
    edit(0, (text) => text.replace('ນ້ຳ', 'ນໍ້າ')),
    '0 1 2 3 4 5',
    '',
  ],
  ['ຫນ for ໜ', replace(3, 'ໜ້າ', 'ຫນ້າ'), '0 1 2 3 4 5', ''],
  ['spaces between Lao phrases', edit(2, (text) => text.replaceAll(' ', '')), '0 1 2 3 4 5', ''],
  ['zero-width spaces', replace(2, 'ຊາວບ້ານ', 'ຊາວ\u200Bບ້ານ'), '0 1 2 3 4 5', ''],
  ['Lao digits', replace(1, '120', '໑໒໐'), '0 1 2 3 4 5', ''],
  ['a Lao mark struck twice', replace(3, 'ຂົວ', 'ຂົົວ'), '0 1 2 3 4 5', ''],
  ['the Lao credit taken out', replace(0, 'ຂປລ. ', ''), '0 1 2 3 4 5', ''],
  ['a Lao figure changed', replace(1, '120', '210'), '0 1 2 edited!:3 4 5', 'stale 3 edited'],
  [
    'a tone that makes another word',
    replace(3, 'ຂົວ', 'ຂົ້ວ'),
    '0 1 2 3 4 edited!:5',
    'stale 5 edited',
  ],
  ['ten times the sum', replace(1, '7.393', '73.930'), '0 1 2 edited!:3 4 5', 'stale 3 edited'],
  ['a Lao sentence removed', edit(2, () => boats), '0 1 2 3 edited!:4 5', 'stale 4 edited'],
  ['Lao paragraphs moved', () => [l0, l2, l1, l3], '0 1 2 4 moved:3 5', 'moved 3'],
  ['Lao split in two', splice(2, 1, boats, lorries), '0 1 2 3 split:4 split:4 5', ''],
  [
    'Lao split, and a word changed',
    splice(2, 1, boats.replace('ໂຮງຮຽນ', 'ໂຮງໝໍ'), lorries),
    '0 1 2 3 split!:4 split!:4 5',
    'stale 4 split',
  ],
  ['Lao merged', splice(0, 2, `${l0} ${l1}`), '0 1 merged:2+3 4 5', ''],
  [
    'Lao replaced by another',
    splice(3, 1, 'ທ່ານໝໍແນະນຳໃຫ້ດື່ມນ້ຳຕົ້ມ ແລະ ລ້າງມືກ່ອນກິນເຂົ້າ.'),
    '0 1 2 3 4 added',
    'stale 5 removed; added after 4',
  ],
]

const withBody = (story: Text, told: readonly Told[]): readonly Situation[] =>
  told.map(([what, change, matches, stale]) => ({
    before: story,
    matches,
    now: { ...story, paragraphs: change(story.paragraphs) },
    stale,
    what,
  }))

const repeated: Text = { ...english, paragraphs: ['Nobody was hurt.', e1, 'Nobody was hurt.', e2] }
const empty: Text = { language: 'en', paragraphs: [], summary: '', title: '' }

/** Every way a story is changed that a desk has met, and what it means for a version of it. */
export const situations: readonly Situation[] = [
  ...withBody(english, inEnglish),
  ...withBody(lao, inLao),
  {
    before: english,
    matches: 'edited!:0 1 2 3 4 5 6',
    now: { ...english, title: 'Laos and Azerbaijan Open an Air Route' },
    stale: 'stale 0 edited',
    what: 'the headline changed',
  },
  {
    before: english,
    matches: unchanged,
    now: {
      ...english,
      title: ' Laos and  Azerbaijan Mark 30 Years of Diplomatic RelationsPolitics',
    },
    stale: '',
    what: 'the headline with stray spaces, and the section pasted against it',
  },
  {
    before: english,
    matches: '0 edited!:1 2 3 4 5 6',
    now: { ...english, summary: e4 },
    stale: 'stale 1 edited',
    what: 'another summary',
  },
  {
    before: english,
    matches: '0 - 2 3 4 5 6',
    now: { ...english, summary: '' },
    stale: 'stale 1 removed',
    what: 'the summary removed',
  },
  {
    before: { ...english, summary: '' },
    matches: '0 added 2 3 4 5 6',
    now: english,
    stale: 'added after 0',
    what: 'a summary added',
  },
  {
    before: repeated,
    matches: '0 1 2 3 4 5',
    now: repeated,
    stale: '',
    what: 'paragraphs that say the same, unchanged',
  },
  {
    before: repeated,
    matches: '0 1 3 4 5',
    now: { ...repeated, paragraphs: repeated.paragraphs.slice(1) },
    stale: 'stale 2 removed',
    what: 'the first of two that say the same removed',
  },
  { before: empty, matches: '- -', now: empty, stale: '', what: 'nothing in nothing' },
  {
    before: empty,
    matches: 'added added added added added added added',
    now: english,
    stale: 'added after -1, -1, -1, -1, -1, -1, -1',
    what: 'all of a story',
  },
  {
    before: english,
    matches: '- -',
    now: empty,
    stale: 'stale 0 removed, 1 removed, 2 removed, 3 removed, 4 removed, 5 removed, 6 removed',
    what: 'an emptied story',
  },
]
