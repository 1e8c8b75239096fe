import type { SiteLanguage } from './languages.js'
import type { MostReadWindow } from './newsApi.js'

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
  readonly mostRead: string
  readonly mostReadIn: Readonly<Record<MostReadWindow, string>>
  readonly newest: string
  readonly noStories: string
  readonly older: string
  readonly otherNews: string
  readonly pages: string
  readonly print: string
  readonly nothingFound: (question: string) => string
  readonly nothingRead: string
  readonly readHere: string
  readonly reads: (count: number) => string
  readonly found: (count: number, question: string) => string
  readonly search: string
  readonly searchFor: string
  readonly searchHelp: string
  readonly sections: string
  readonly share: string
  readonly skip: string
  readonly storyTools: string
  readonly tooOften: string
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
    mostRead: 'Most read',
    mostReadIn: { '24h': 'Today', '30d': '30 days', '7d': '7 days' },
    newest: 'Newest stories',
    noStories: 'There are no stories here yet.',
    older: 'Older stories',
    otherNews: 'Other news',
    pages: 'Pages',
    print: 'Print',
    nothingFound: (question) => `No story has all the words of “${question}”.`,
    nothingRead: 'Nothing was read in this time.',
    readHere: 'Read this story in English',
    reads: (count) => `${grouped(count)} ${count === 1 ? 'read' : 'reads'}`,
    found: (count, question) => `${count} ${count === 1 ? 'story' : 'stories'} for “${question}”`,
    search: 'Search',
    searchFor: 'Search the news',
    searchHelp: 'Type a name, a place or what happened.',
    sections: 'Sections',
    share: 'Share',
    skip: 'Skip to the content',
    storyTools: 'Share and print',
    tooOften: 'You searched too often; please try again in a minute.',
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
    mostRead: 'ອ່ານຫຼາຍທີ່ສຸດ',
    mostReadIn: { '24h': 'ມື້ນີ້', '30d': '30 ມື້', '7d': '7 ມື້' },
    newest: 'ຂ່າວໃໝ່ສຸດ',
    noStories: 'ຍັງບໍ່ມີຂ່າວຢູ່ບ່ອນນີ້.',
    older: 'ຂ່າວເກົ່າກວ່າ',
    otherNews: 'ຂ່າວອື່ນໆ',
    pages: 'ໜ້າ',
    print: 'ພິມ',
    nothingFound: (question) => `ບໍ່ພົບຂ່າວທີ່ມີທຸກຄຳຂອງ “${question}”.`,
    nothingRead: 'ບໍ່ມີຂ່າວທີ່ຖືກອ່ານໃນໄລຍະນີ້.',
    readHere: 'ອ່ານຂ່າວນີ້ເປັນພາສາລາວ',
    reads: (count) => `${grouped(count)} ເທື່ອເບິ່ງ`,
    found: (count, question) => `ພົບ ${count} ຂ່າວ ສຳລັບ “${question}”`,
    search: 'ຊອກຫາ',
    searchFor: 'ຊອກຫາຂ່າວ',
    searchHelp: 'ພິມຊື່ຄົນ, ສະຖານທີ່ ຫຼື ເຫດການ.',
    sections: 'ໝວດຂ່າວ',
    share: 'ແບ່ງປັນ',
    skip: 'ຂ້າມໄປເນື້ອໃນ',
    storyTools: 'ແບ່ງປັນ ແລະ ພິມ',
    tooOften: 'ທ່ານຊອກຫາຖີ່ເກີນໄປ; ກະລຸນາລອງໃໝ່ອີກຄັ້ງໃນອີກໜຶ່ງນາທີ.',
    top: 'ກັບຂຶ້ນເທິງ',
    tryAgain: 'ລອງໃໝ່ອີກຄັ້ງ',
    unavailable: 'ຕອນນີ້ຍັງສະແດງຂ່າວບໍ່ໄດ້',
    unavailableWhy: 'ກະລຸນາລອງໃໝ່ອີກຄັ້ງໃນອີກໜຶ່ງນາທີ.',
  },
} satisfies Record<SiteLanguage, Words>

// 1,713 in both: CLDR's Lao groups as 1.713, which readers of an English-Lao page take for a decimal.
const grouped = (count: number): string => count.toLocaleString('en')
