import type { HouseStyle, LengthLimit } from '../../src/core/houseStyle.js'
import { kpl } from '../../src/core/kpl.js'
import { en } from '../../src/i18n/en.js'
import { toChapters } from './chapters.js'
import type { Chapter } from './chapters.js'
import type { Entry } from './entry.js'
import { toTable } from './markdown.js'
import { toCorrection } from './page.js'
import { correctionMeanings, levelMeanings, toTitle } from './words.js'

/** The examples of the front page as they stand in their files, which are compiled, and but for the component run as tests. */
export type Examples = Readonly<Record<'options' | 'ownPanel' | 'riverName' | 'upland', string>>

/** The front page of the handbook: every rule in one line, and how a house makes them its own. */
export const toContents = (entries: readonly Entry[], examples: Examples): string =>
  `${[
    '# House style',
    `The ${entries.length} rules a story is read by, in the admin while it is written and again when it is published. Each has a page with copy it corrects and copy it leaves alone; the same copy is what the rule is tested on. [Levels](#levels), [corrections](#corrections) and [what to do when a rule is wrong](#passing-a-finding) are explained below the list.`,
    ...toChapters(entries).flatMap(toChapterTable),
    ...forEditors,
    ...toSettled(kpl),
    ...toMaking(examples),
  ].join('\n\n')}\n`

const toChapterTable = ({ entries, title }: Chapter): readonly string[] => [
  `## ${title}`,
  toTable(
    ['Rule', 'What it says', 'Level', 'Correction'],
    entries.map(({ cases, meaning, rule }) => [
      `[${toTitle(rule)}](${rule.id}.md)<br>\`${rule.id}\``,
      meaning[0] ?? '',
      rule.level,
      toCorrection({ cases, rule }),
    ]),
  ),
]

const toTerms = (meanings: Readonly<Record<string, string>>): string =>
  Object.entries(meanings)
    .map(([term, meaning]) => `- **${term}**: ${meaning}`)
    .join('\n')

const forEditors = [
  '## Levels',
  toTerms(levelMeanings),
  '## Corrections',
  toTerms(correctionMeanings),
  'Links, addresses and code are never touched. Quotations keep the words that were said; a rule about marks rather than words may point into them, and its page says so.',
  '## Passing a finding',
  `What is right although a rule objects can be passed: in the panel “${en.houseStyle}” choose “${en.passWithReason}”, write the reason and “${en.passIt}”. From then on the rule is silent about these words in this story, and about nothing else. The reason stays with the story, with who passed it and when, under “${en.passes}”; “${en.undoPass}” brings the finding back. An error cannot be passed.`,
  `The dashboard lists for editors the rules that are passed most often, because a rule that is passed every day may be the wrong rule.`,
]

const toLimit = ({ graphemes, words }: LengthLimit): string =>
  [
    ...(graphemes === undefined ? [] : [`${graphemes} characters`]),
    ...(words === undefined ? [] : [`${words} words`]),
  ].join(' and ') || 'no limit'

/** What the rules ask the house style, as it stands. */
const toSettled = ({
  clock,
  dateOrder,
  laoDigits,
  lengths,
  numbers,
  percent,
  stamp,
  timeZone,
}: HouseStyle): readonly string[] => [
  '## What KPL has settled',
  toTable(
    ['Question', 'Option', 'KPL'],
    [
      [
        'Dates in English copy',
        '`dateOrder`',
        dateOrder === 'day-month' ? '`9 December 2025`' : '`December 9, 2025`',
      ],
      ['Times of day', '`clock`', clock === '24-hour' ? '`13:05`' : 'as typed'],
      ['Figures in Lao copy', '`laoDigits`', laoDigits === 'latin' ? '`2025`' : 'as typed'],
      ['Per cent in English copy', '`percent`', `\`5${percent === '%' ? '' : ' '}${percent}\``],
      [
        'Marks in large figures',
        '`numbers`',
        Object.entries(numbers)
          .map(([language, marks]) => `${language} \`1${marks.thousands}234${marks.decimal}5\``)
          .join(', '),
      ],
      ['Longest headline', '`lengths.title`', toLimit(lengths.title)],
      ['Longest summary', '`lengths.summary`', toLimit(lengths.summary)],
      ['Longest paragraph', '`lengths.paragraph`', toLimit(lengths.paragraph)],
      ['Stamp over a story', '`stamp`', `\`${stamp}\`, ${timeZone}`],
    ],
  ),
  'Agencies and names are lists the desk keeps in the admin; what it adds there counts at once.',
]

const toBlock = (source: string, language = 'ts'): string =>
  `\`\`\`${language}\n${source.trimEnd()}\n\`\`\``

const toMaking = ({ options, ownPanel, riverName, upland }: Examples): readonly string[] => [
  '## Making the style your own',
  'This part is for whoever looks after the configuration. `levels` makes a rule graver or milder, or switches it `off`; `rules` is the list, and can be longer or shorter than the one that is shipped.',
  toBlock(options),
  'A level for a rule that is not in the list, or two rules with one id, stop the start with a message that says so.',
  '### A rule of your own',
  'A rule is a value. `check` gets the story and the house style and names places: `path` is `title`, `summary` or `body/N`, `start` and `end` count UTF-16 units, `expected` is the text that should stand there, if there is one. Quotations, links and passes are taken care of. Publication treats it like every other.',
  toBlock(riverName),
  'Functions do not travel to the browser. Without `houseStylePanel` the panel names the rule as one that is checked on publishing only; with this component in `newsroom/OwnPanel.tsx` (and `npx payload generate:importmap`) it shows it while the story is typed.',
  toBlock(ownPanel, 'tsx'),
  '### Another agency’s house style',
  'A house style is a value too: start from `kpl` and say what differs, or write every field.',
  toBlock(upland),
  'Then `newsroomPlugin({ houseStyle: upland })`.',
]
