import type { SeedStory } from './seedTypes.js'

export const health: readonly SeedStory[] = [
  {
    key: 'measles-catch-up',
    section: 'health',
    publishedAt: '2025-10-23T09:05+07:00',
    place: 'Vientiane',
    reads: 1560,
    photo: 'district-hospital',
    en: {
      title: 'Catch-Up Campaign Seeks 310,000 Children Without Measles Vaccine',
      paragraphs: [
        '(KPL) Health workers in all provinces will look for children under five who have missed a measles and rubella vaccination, in a campaign that runs from 27 October to 9 November. The Ministry of Health reckons there are some 310,000 of them.',
        'Small outbreaks since June in Bokeo and Savannakhet, with 190 confirmed cases, showed where the gaps are: villages beyond the end of the road, workers’ camps on plantations, and new quarters of towns, where families have not yet registered.',
        'Teams will therefore also work at bus stations, rubber estates and evening markets. A child without a yellow card is vaccinated first and entered in the book afterwards. Vitamin A and tablets against worms are given at the same visit.',
        'UNICEF and the World Health Organization supply the vaccine and cold boxes. For the first time the count of doses is sent by telephone every evening, so that leftover stock can be moved to the next district overnight.',
        'KPL',
      ],
    },
    lo: {
      title: 'ຂະບວນການສັກວັກຊີນເກັບຕົກ ແນໃສ່ເດັກ 310.000 ຄົນ ທີ່ຍັງບໍ່ໄດ້ສັກກັນໝາກແດງ',
      paragraphs: [
        'ຂປລ. ພະນັກງານສາທາລະນະສຸກໃນທຸກແຂວງ ຈະອອກຊອກຫາເດັກອາຍຸຕ່ຳກວ່າ 5 ປີ ທີ່ຍັງບໍ່ໄດ້ຮັບວັກຊີນກັນພະຍາດໝາກແດງໃຫຍ່ ແລະ ໝາກແດງນ້ອຍ ໃນຂະບວນການທີ່ຈະດຳເນີນແຕ່ວັນທີ 27 ຕຸລາ ຫາ 9 ພະຈິກ 2025. ກະຊວງສາທາລະນະສຸກຄາດຄະເນວ່າ ມີເດັກໃນກຸ່ມນີ້ປະມານ 310.000 ຄົນ.',
        'ການລະບາດຂະໜາດນ້ອຍນັບແຕ່ເດືອນມິຖຸນາ ຢູ່ແຂວງບໍ່ແກ້ວ ແລະ ແຂວງສະຫວັນນະເຂດ ທີ່ມີຜູ້ຕິດເຊື້ອຢືນຢັນ 190 ຄົນ ໄດ້ຊີ້ໃຫ້ເຫັນຊ່ອງຫວ່າງ ຄື ບ້ານທີ່ທາງລົດເຂົ້າບໍ່ເຖິງ, ແຄ້ມຄົນງານໃນສວນປູກ ແລະ ຄຸ້ມໃໝ່ໃນຕົວເມືອງທີ່ຄອບຄົວຍັງບໍ່ທັນແຈ້ງຊື່ເຂົ້າສຳມະໂນຄົວ.',
        'ສະນັ້ນ ທີມງານຈະລົງເຮັດວຽກຢູ່ສະຖານີລົດເມ, ສວນຢາງພາລາ ແລະ ຕະຫຼາດແລງນຳອີກ. ເດັກທີ່ບໍ່ມີປຶ້ມຕິດຕາມສຸຂະພາບ ຈະໄດ້ສັກກ່ອນ ແລ້ວຈຶ່ງລົງທະບຽນ. ພ້ອມກັນນັ້ນ ຍັງແຈກວິຕາມິນ ອາ ແລະ ຢາຂ້າແມ່ທ້ອງ.',
        'ອົງການ UNICEF ແລະ ອົງການອະນາໄມໂລກ ສະໜອງວັກຊີນ ແລະ ກ່ອງເຢັນ. ເປັນເທື່ອທຳອິດທີ່ຈຳນວນໂດສຖືກລາຍງານທາງໂທລະສັບທຸກແລງ ເພື່ອໃຫ້ສາມາດຍ້າຍວັກຊີນທີ່ເຫຼືອໄປເມືອງຕໍ່ໄປໃນຄືນດຽວ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'oudomxay-maternity',
    section: 'health',
    publishedAt: '2025-11-03T10:15+07:00',
    place: 'Oudomxay',
    reads: 1120,
    photo: 'district-hospital',
    en: {
      title: 'Oudomxay Hospital Opens Maternity Wing with Rooms for Relatives',
      summary:
        'Fifty beds, an operating theatre and a kitchen for families should persuade more mountain women to give birth in hospital.',
      paragraphs: [
        '(KPL) The provincial hospital of Oudomxay has opened a maternity wing with 50 beds, an operating theatre and a feature found nowhere else in the north: a courtyard where relatives may cook, sleep and keep a fire for the mother in the weeks after birth.',
        'Midwives had asked women in 60 villages why they stayed at home to deliver. Distance came first, but cold food, strange beds and the absence of a hearth followed close behind. Architects from Luang Prabang drew the courtyard after listening to them.',
        'Expectant mothers from far away may move in two weeks before term. In October, while the rooms were on trial, 212 babies were born, 71 more than in the same month last year, and no mother died.',
        'The building cost 19 billion kip, shared by the province and a fund of the Asian Development Bank. Two obstetricians from Vientiane will train local doctors until the end of 2026.',
        'KPL',
      ],
    },
    lo: {
      title: 'ໂຮງໝໍແຂວງອຸດົມໄຊ ເປີດຕຶກແມ່ ແລະ ເດັກ ທີ່ມີບ່ອນພັກໃຫ້ຍາດພີ່ນ້ອງ',
      summary: 'ຕຽງ 50 ຕຽງ, ຫ້ອງຜ່າຕັດ ແລະ ເຮືອນຄົວສຳລັບຄອບຄົວ ຈະຊ່ວຍໃຫ້ແມ່ຍິງເຂດພູດອຍມາເກີດລູກຢູ່ໂຮງໝໍຫຼາຍຂຶ້ນ.',
      paragraphs: [
        'ຂປລ. ໂຮງໝໍແຂວງອຸດົມໄຊ ໄດ້ເປີດຕຶກແມ່ ແລະ ເດັກ ທີ່ມີ 50 ຕຽງ, ຫ້ອງຜ່າຕັດ ແລະ ສິ່ງທີ່ບໍ່ມີບ່ອນອື່ນໃນພາກເໜືອ ຄື ເດີ່ນກາງ ບ່ອນທີ່ຍາດພີ່ນ້ອງສາມາດແຕ່ງກິນ, ພັກເຊົາ ແລະ ດັງໄຟໃຫ້ແມ່ຢູ່ກຳພາຍຫຼັງເກີດລູກ.',
        'ໝໍຕຳແຍໄດ້ຖາມແມ່ຍິງໃນ 60 ບ້ານ ວ່າເປັນຫຍັງຈຶ່ງເກີດລູກຢູ່ເຮືອນ. ຄຳຕອບທຳອິດແມ່ນທາງໄກ ແຕ່ອາຫານເຢັນ, ຕຽງທີ່ບໍ່ຄຸ້ນເຄີຍ ແລະ ການບໍ່ມີເຕົາໄຟ ກໍເປັນເຫດຜົນສຳຄັນ. ສະຖາປະນິກຈາກຫຼວງພະບາງຈຶ່ງອອກແບບເດີ່ນນີ້ຕາມຄຳເຫັນຂອງພວກເຂົາ.',
        'ແມ່ຖືພາທີ່ຢູ່ໄກສາມາດມາພັກກ່ອນກຳນົດສອງອາທິດ. ໃນເດືອນຕຸລາ ທີ່ທົດລອງນຳໃຊ້ ມີເດັກເກີດ 212 ຄົນ ຫຼາຍກວ່າເດືອນດຽວກັນຂອງປີກາຍ 71 ຄົນ ແລະ ບໍ່ມີແມ່ເສຍຊີວິດ.',
        'ການກໍ່ສ້າງໃຊ້ທຶນ 19 ຕື້ກີບ ຈາກງົບປະມານແຂວງ ແລະ ກອງທຶນຂອງທະນາຄານພັດທະນາອາຊີ. ແພດຊ່ຽວຊານສູຕິສາດສອງທ່ານຈາກວຽງຈັນ ຈະຝຶກອົບຮົມແພດທ້ອງຖິ່ນຈົນຮອດທ້າຍປີ 2026.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'eye-team-luang-namtha',
    section: 'health',
    publishedAt: '2025-11-13T15:15+07:00',
    place: 'Luang Namtha',
    reads: 510,
    photo: 'district-hospital',
    en: {
      title: 'Lao and Chinese Surgeons Restore Sight to 264 in Luang Namtha',
      paragraphs: [
        '(KPL/Xinhua) Surgeons from Kunming and Luang Namtha removed the cataracts of 264 patients in nine days at the provincial hospital, working side by side at two tables. The youngest patient was six, the oldest a woman of 93 who had not seen her great-grandchildren.',
        'Unlike earlier visits, half of the operations were done by the Lao doctors, three of whom had spent the spring at a hospital in Yunnan. The visitors left behind a microscope and enough lenses for the rest of the year.',
        'Drivers of the district health offices had collected patients from 112 villages. Many Akha women agreed to come only after a neighbour returned without her bandage, so the team kept a few places free for the last days.',
        'Cataract causes about six in ten cases of blindness in Laos. The province counts some 900 people still waiting and will operate on ten a week from now on.',
      ],
    },
  },
  {
    key: 'measles-results',
    section: 'health',
    publishedAt: '2025-11-17T09:45+07:00',
    place: 'Vientiane',
    reads: 730,
    photo: 'district-hospital',
    en: {
      title: 'Measles Campaign Reaches Nine in Ten of the Children It Sought',
      paragraphs: [
        '(KPL) The autumn campaign against measles reached 283,000 children, 91 percent of those it was looking for, the Ministry of Health announced after the last figures had come in.  Fourteen provinces met the goal of 90 percent; Phongsaly, Xekong, Attapeu and Bokeo fell short.',
        'Evening teams proved their worth. A fifth of all doses were given after five o’clock, most of them at rubber estates and at the gates of garment factories, where mothers had not been able to leave work for a clinic.',
        'In Bokeo the count suffered because families had crossed to Thailand for the maize harvest. Nurses will wait for them at the friendship bridge in Houayxay when they come home for the Hmong new year.',
        'No new case of measles has been confirmed since 2 November. Laboratory staff warn that the virus could return from abroad at any time, and vaccination on fixed days in health centres goes on as before.',
        'KPL',
      ],
    },
  },
  {
    key: 'aids-day-testing',
    section: 'health',
    publishedAt: '2025-12-01T11:20+07:00',
    place: 'Vientiane',
    reads: 440,
    en: {
      title: 'Free Self-Tests for HIV Now Sold by Neighbourhood Pharmacies',
      summary:
        'Pharmacies hand out the kits without asking for a name, and a telephone line answers what to do next.',
      paragraphs: [
        'KPL Anyone in Vientiane, Savannakhet and Champassak can from today obtain a self-test for HIV at one of 180 pharmacies, without payment and without giving a name. The service starts on World AIDS Day after a trial in which nine in ten users said they had never been tested before.',
        'The kit works with saliva and shows a result after twenty minutes. A leaflet, in Lao and in pictures, explains that a positive line must be confirmed by a blood test, and a free telephone number is answered until 22:00.',
        'About 17,000 people in the country are thought to live with the virus, and some 3,000 of them do not know it. Treatment costs the patient nothing and, taken daily, also prevents the virus from being passed on.',
        'Pharmacists were trained not to lecture. The centre for HIV and AIDS sends shoppers in disguise to check, and withdraws the sticker from any shop that asks questions.',
        'KPL',
      ],
    },
  },
]
