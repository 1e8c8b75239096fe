import type { PageNote, PageNoteKind } from '../pageTypes.js'

const note =
  (kind: PageNoteKind, en: string, lo: string) =>
  (line: number): PageNote => ({ kind, line, message: { en, lo } })

/** What is said about a line that was cured, guessed or left; one sentence each, in both languages of the desk. */
export const pageNotes = {
  afterEnd: note('refused', 'What stands after “Top” was not read.', 'ຂໍ້ຄວາມຫຼັງ “Top” ບໍ່ໄດ້ອ່ານ.'),
  bulletMissing: note(
    'guessed',
    'The story has no bullet; its headline, printed twice over a stamp, shows where it begins.',
    'ຂ່າວນີ້ບໍ່ມີຈຸດນຳໜ້າ; ຮູ້ບ່ອນເລີ່ມຕົ້ນຈາກຫົວຂໍ້ທີ່ພິມສອງເທື່ອ.',
  ),
  creditCured: (typed: string, agencies: string) =>
    note(
      'repaired',
      `“${typed}” was read as the credit ${agencies}.`,
      `ອ່ານ “${typed}” ເປັນເຄຣດິດຂ່າວ ${agencies}.`,
    ),
  creditsDiffer: (lead: string, signOff: string) =>
    note(
      'guessed',
      `The story opens with ${lead} and is signed ${signOff}; ${lead} was taken.`,
      `ຕົ້ນຂ່າວແມ່ນ ${lead} ແຕ່ລົງທ້າຍແມ່ນ ${signOff}; ໃຊ້ ${lead}.`,
    ),
  datelineOnly: (typed: string) =>
    note('repaired', `“${typed}” was read as the dateline.`, `ອ່ານ “${typed}” ເປັນສະຖານທີ່ຂອງຂ່າວ.`),
  endMissing: note(
    'guessed',
    'The page does not end with “Top”; its last story may be cut off.',
    'ໜ້ານີ້ບໍ່ຈົບດ້ວຍ “Top”; ຂ່າວສຸດທ້າຍອາດຂາດຕອນ.',
  ),
  headingMissing: note(
    'guessed',
    'The heading over other news is missing; the list was taken to begin here.',
    'ບໍ່ມີຫົວຂໍ້ຂ່າວອື່ນໆ; ຖືວ່າລາຍການເລີ່ມຢູ່ບັນທັດນີ້.',
  ),
  headlineJoined: (lines: number) =>
    note(
      'repaired',
      `${lines} lines were joined into one headline.`,
      `ລວມ ${lines} ບັນທັດເປັນຫົວຂໍ້ດຽວ.`,
    ),
  headlineOnce: (title: string) =>
    note(
      'guessed',
      `The headline is not printed twice alike, which would set it off from the section; “${title}” was taken.`,
      `ຫົວຂໍ້ບໍ່ໄດ້ພິມຄືກັນສອງເທື່ອ ຈຶ່ງແຍກຈາກໝວດຂ່າວບໍ່ໄດ້ແນ່ນອນ; ໃຊ້ “${title}”.`,
    ),
  linesJoined: (lines: number) =>
    note(
      'repaired',
      `${lines} lines were joined into one paragraph.`,
      `ລວມ ${lines} ບັນທັດເປັນວັກດຽວ.`,
    ),
  listStamp: (stamp: string) =>
    note(
      'repaired',
      `“${stamp}” was read with the month first, as lists print it.`,
      `ອ່ານ “${stamp}” ໂດຍເດືອນຢູ່ກ່ອນວັນທີ ຕາມທີ່ລາຍການພິມ.`,
    ),
  paragraphsJoined: (paragraphs: number) =>
    note(
      'repaired',
      `${paragraphs} paragraphs were joined into one summary.`,
      `ລວມ ${paragraphs} ວັກເປັນບົດສະຫຼຸບດຽວ.`,
    ),
  sectionCut: (section: string) =>
    note(
      'repaired',
      `“${section}” stood against the headline and was read as the section.`,
      `“${section}” ຕິດກັບຫົວຂໍ້ ຈຶ່ງແຍກອອກເປັນໝວດຂ່າວ.`,
    ),
  sectionFromList: (section: string) =>
    note(
      'guessed',
      `The page does not print the story’s section; all stories it lists are in “${section}”.`,
      `ໜ້ານີ້ບໍ່ພິມໝວດຂອງຂ່າວ; ຂ່າວທັງໝົດໃນລາຍການຢູ່ໝວດ “${section}”.`,
    ),
  sectionKnown: (section: string) =>
    note(
      'guessed',
      `“${section}” at the end of the headline was read as the section.`,
      `ອ່ານ “${section}” ຢູ່ທ້າຍຫົວຂໍ້ເປັນໝວດຂ່າວ.`,
    ),
  signOffCut: (typed: string) =>
    note(
      'repaired',
      `“${typed}” was taken off the last paragraph as the sign-off.`,
      `ຕັດ “${typed}” ອອກຈາກວັກສຸດທ້າຍ ເພາະເປັນການລົງທ້າຍຂ່າວ.`,
    ),
  spacesCured: note(
    'repaired',
    'Extra spaces were taken out of the headline.',
    'ຕັດຊ່ອງວ່າງເກີນອອກຈາກຫົວຂໍ້ແລ້ວ.',
  ),
  summaryCut: note(
    'guessed',
    'The first paragraph is how the second begins, and was read as the summary.',
    'ວັກທຳອິດແມ່ນຕອນຕົ້ນຂອງວັກທີສອງ ຈຶ່ງອ່ານເປັນບົດສະຫຼຸບ.',
  ),
  summaryMissing: note(
    'refused',
    'The story has no summary; nothing but its headline is known.',
    'ຂ່າວນີ້ບໍ່ມີບົດສະຫຼຸບ; ຮູ້ແຕ່ຫົວຂໍ້.',
  ),
  summaryRepeated: note(
    'repaired',
    'The summary and the first paragraph are the same and were read once.',
    'ບົດສະຫຼຸບຄືກັນກັບວັກທຳອິດ ຈຶ່ງອ່ານເທື່ອດຽວ.',
  ),
  unknownAgency: (name: string) =>
    note(
      'refused',
      `“${name}” is no agency the house knows; it was left in the text.`,
      `ບໍ່ຮູ້ຈັກສຳນັກຂ່າວ “${name}”; ປະໄວ້ໃນເນື້ອຂ່າວ.`,
    ),
}
