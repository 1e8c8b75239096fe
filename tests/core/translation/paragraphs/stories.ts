import { kpl } from '../../../../src/core/kpl.js'
import type { Language } from '../../../../src/core/story.js'
import {
  matchParagraphs,
  staleParagraphs,
  toParagraphs,
} from '../../../../src/core/translation/paragraphs/index.js'
import type { Paragraph, StoryText } from '../../../../src/core/translation/paragraphs/index.js'

export type Text = StoryText & { readonly language: Language }

/** An English original, invented after the pages of the agency. */
export const english: Text = {
  language: 'en',
  title: 'Laos and Azerbaijan Mark 30 Years of Diplomatic Relations',
  summary:
    'The two foreign ministries held their third consultation in Vientiane on 8 December 2025.',
  paragraphs: [
    '(KPL) Deputy Minister Maythong Thammavongsa received the delegation of Azerbaijan in Vientiane on 8 December. The talks lasted three hours.',
    'Trade between the two countries reached US$56.5 million last year, up 5.7 per cent, according to the customs office.',
    '“We will open a direct air route next spring,” the head of the delegation said. Tickets will be sold from January.',
    'Farmers in Xekong and Champassak have sold coffee to buyers in Baku since 2019. Their cooperative has 1,300 members. It plans a new roasting house near Pakse.',
    'The delegation leaves for Luang Prabang today.',
  ],
}

/** The Lao original of another story: a bridge over the Xe Don is opened. */
export const lao: Text = {
  language: 'lo',
  title: 'ເປີດນຳໃຊ້ຂົວຂ້າມເຊໂດນ ຢູ່ແຂວງສາລະວັນ',
  summary: 'ຂົວແຫ່ງໃໝ່ຈະຊ່ວຍໃຫ້ປະຊາຊົນ 12 ບ້ານເດີນທາງສະດວກຂຶ້ນ.',
  paragraphs: [
    'ຂປລ. ໃນວັນທີ 8 ທັນວາ 2025 ໄດ້ມີພິທີເປີດນຳໃຊ້ຂົວຂ້າມແມ່ນ້ຳເຊໂດນ ຢູ່ເມືອງສາລະວັນ ໂດຍມີເຈົ້າແຂວງເຂົ້າຮ່ວມ.',
    'ຂົວດັ່ງກ່າວມີຄວາມຍາວ 120 ແມັດ, ກວ້າງ 8 ແມັດ ແລະ ໃຊ້ທຶນກໍ່ສ້າງ 7.393 ລ້ານກີບ.',
    'ຊາວບ້ານເວົ້າວ່າ ແຕ່ກ່ອນຕ້ອງໃຊ້ເຮືອຂ້າມແມ່ນ້ຳ ແລະ ໃນລະດູຝົນເດັກນ້ອຍໄປໂຮງຮຽນບໍ່ໄດ້. ດຽວນີ້ລົດໃຫຍ່ກໍຂ້າມໄດ້.',
    'ແຂວງມີແຜນສ້າງຂົວອີກ 3 ແຫ່ງ ໃນປີໜ້າ.',
  ],
}

/** The paragraphs of the body with one said otherwise. */
export const edit = (at: number, change: (text: string) => string) => (body: readonly string[]) =>
  body.map((text, index) => (index === at ? change(text) : text))

export const replace = (at: number, from: string, to: string) =>
  edit(at, (text) => {
    if (!text.includes(from)) throw new Error(`“${from}” is not in “${text}”`)
    return text.replace(from, to)
  })

export const splice =
  (start: number, removed: number, ...added: readonly string[]) =>
  (body: readonly string[]) =>
    body.toSpliced(start, removed, ...added)

export const paragraphsOf = (story: Text): readonly Paragraph[] =>
  toParagraphs(story, { language: story.language, style: kpl })

/** Matches the story as it was with the story as it is, and tells it in a line each. */
export const compare = (before: Text, now: Text) => {
  const reading = { language: before.language, style: kpl }
  const kept = toParagraphs(before, reading)
  const matches = matchParagraphs(kept, toParagraphs(now, reading), reading)
  return { matches, staleness: staleParagraphs(matches) }
}

/** `0 1 2>3 !4` and so on: for each paragraph now its status and where it comes from. */
export const tellMatches = (before: Text, now: Text): string =>
  compare(before, now)
    .matches.now.map(({ from, isMoved, isReworded, status }) => {
      if (status === 'same') return from.join('+') || '-'
      const marks = `${isMoved && status !== 'moved' ? '~' : ''}${isReworded ? '!' : ''}`
      return status === 'added' ? 'added' : `${status}${marks}:${from.join('+')}`
    })
    .join(' ')

/** What the version has to follow: `stale 3 5; added after 4; moved 6`. */
export const tellStale = (before: Text, now: Text): string => {
  const { added, moved, stale } = compare(before, now).staleness
  return [
    ['stale', ...stale.map(({ index, reason }) => `${index} ${reason}`)],
    ['added after', ...added.map(({ after }) => after)],
    ['moved', ...moved],
  ]
    .filter(({ length }) => length > 1)
    .map(([what, ...which]) => `${what} ${which.join(', ')}`)
    .join('; ')
}
