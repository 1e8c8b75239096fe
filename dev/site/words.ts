import type { SiteLanguage } from './languages.js'

type Words = {
  readonly agency: string
  readonly agencyShort: string
  readonly by: (name: string) => string
  readonly cms: string
  readonly email: string
  readonly home: string
  readonly language: string
  readonly languages: string
  readonly latest: string
  readonly missing: string
  readonly missingWhy: string
  readonly moreIn: (section: string) => string
  readonly newer: string
  readonly noStories: string
  readonly older: string
  readonly otherNews: string
  readonly page: (page: number, pages: number) => string
  readonly pages: string
  readonly print: string
  readonly readHere: string
  readonly reads: (count: number) => string
  readonly sections: string
  readonly skip: string
  readonly storyTools: string
  readonly top: string
  readonly tryAgain: string
  readonly unavailable: string
  readonly unavailableWhy: string
}

/** Every word of the site that the newsroom does not write, in each of its languages. */
export const words = {
  en: {
    agency: 'Lao News Agency',
    agencyShort: 'KPL',
    by: (name) => `By ${name}`,
    cms: 'Newsroom login',
    email: 'Email',
    home: 'Home',
    language: 'English',
    languages: 'Languages',
    latest: 'Latest news',
    missing: 'Page not found',
    missingWhy: 'The address may be mistyped, or the story may have been withdrawn.',
    moreIn: (section) => `More in ${section}`,
    newer: 'Newer stories',
    noStories: 'There are no stories here yet.',
    older: 'Older stories',
    otherNews: 'Other news',
    page: (page, pages) => `Page ${page} of ${pages}`,
    pages: 'Pages',
    print: 'Print',
    readHere: 'Read this story in English',
    reads: (count) => `${grouped(count)} ${count === 1 ? 'read' : 'reads'}`,
    sections: 'Sections',
    skip: 'Skip to the content',
    storyTools: 'Share and print',
    top: 'Top',
    tryAgain: 'Try again',
    unavailable: 'The news cannot be shown at the moment',
    unavailableWhy: 'Please try again in a minute.',
  },
  lo: {
    agency: 'ຂ່າວສານປະເທດລາວ',
    agencyShort: 'ຂປລ',
    by: (name) => `ໂດຍ: ${name}`,
    cms: 'ເຂົ້າສູ່ລະບົບກອງບັນນາທິການ',
    email: 'ອີເມວ',
    home: 'ໜ້າຫຼັກ',
    language: 'ພາສາລາວ',
    languages: 'ພາສາ',
    latest: 'ຂ່າວຫຼ້າສຸດ',
    missing: 'ບໍ່ພົບໜ້ານີ້',
    missingWhy: 'ທີ່ຢູ່ອາດຂຽນບໍ່ຖືກຕ້ອງ ຫຼື ຂ່າວອາດຖືກຖອນອອກແລ້ວ.',
    moreIn: (section) => `ອ່ານຕໍ່ໃນໝວດ${section}`,
    newer: 'ຂ່າວໃໝ່ກວ່າ',
    noStories: 'ຍັງບໍ່ມີຂ່າວຢູ່ບ່ອນນີ້.',
    older: 'ຂ່າວເກົ່າກວ່າ',
    otherNews: 'ຂ່າວອື່ນໆ',
    page: (page, pages) => `ໜ້າ ${page}/${pages}`,
    pages: 'ໜ້າ',
    print: 'ພິມ',
    readHere: 'ອ່ານຂ່າວນີ້ເປັນພາສາລາວ',
    reads: (count) => `${grouped(count)} ເທື່ອເບິ່ງ`,
    sections: 'ໝວດຂ່າວ',
    skip: 'ຂ້າມໄປເນື້ອໃນ',
    storyTools: 'ແບ່ງປັນ ແລະ ພິມ',
    top: 'ກັບຂຶ້ນເທິງ',
    tryAgain: 'ລອງໃໝ່ອີກຄັ້ງ',
    unavailable: 'ຕອນນີ້ຍັງສະແດງຂ່າວບໍ່ໄດ້',
    unavailableWhy: 'ກະລຸນາລອງໃໝ່ອີກຄັ້ງໃນອີກໜຶ່ງນາທີ.',
  },
} satisfies Record<SiteLanguage, Words>

// 1,713 in both: CLDR's Lao groups as 1.713, which readers of an English-Lao page take for a decimal.
const grouped = (count: number): string => count.toLocaleString('en')
