import type { SeedStory } from './seedTypes.js'

export const international: readonly SeedStory[] = [
  {
    key: 'joint-mekong-patrol',
    section: 'international',
    publishedAt: '2025-10-24T15:30+07:00',
    place: 'Bokeo',
    reads: 920,
    photo: 'mekong-evening',
    en: {
      title: 'Four Countries Complete Autumn Patrol on Upper Mekong',
      paragraphs: [
        '(KPL/Xinhua) Police boats of Laos, China, Myanmar and Thailand ended their October patrol on the upper Mekong at Muang Mom in Bokeo on 23 October, after four days and 512 kilometres. Five vessels and 118 officers took part.',
        'Crews searched 47 cargo boats and seized 210 kilograms of methamphetamine hidden among sacks of garlic. A man wanted in two countries for fraud by telephone was found asleep on a raft below the Golden Triangle and taken ashore.',
        'For skippers the visible change was slower traffic. A speed limit of 15 kilometres an hour past villages, tried out for the first time, is to stay, because the wash from fast boats has eaten away gardens along the Lao bank.',
        'It was the latest in a series that goes back to December 2011. Doctors on board saw 160 patients at three landing places, most of them for back pain and poor eyesight.',
      ],
    },
  },
  {
    key: 'asean-timor-leste',
    section: 'international',
    publishedAt: '2025-10-27T08:40+07:00',
    place: 'Kuala Lumpur',
    reads: 3690,
    photo: 'handshake',
    en: {
      title: 'ASEAN Takes In Timor-Leste as Eleventh Member',
      summary:
        'Lao leaders joined the ceremony in Kuala Lumpur; Vientiane will share its experience of small delegations and long agendas.',
      paragraphs: [
        '(KPL) Timor-Leste became the eleventh member of ASEAN on 26 October, when leaders signed the declaration of admission at their summit in Kuala Lumpur. Prime Minister Sonexay Siphandone headed the Lao delegation.',
        'The youngest country of the region had applied fourteen years ago. It must still adopt a good part of the bloc’s economic agreements, and has been given until 2030 for the most demanding of them, on customs and on services.',
        'Laos, which was in the same position in 1997, has offered to help. Six officials from Dili will work at the ASEAN department of the foreign ministry in Vientiane next year, to see how a small team prepares for more than a thousand meetings.',
        'Flags of the eleven members now fly in front of ministries in Vientiane. The street of the same name beside the secretariat’s training centre needed one more mast, which was put up overnight.',
        'KPL',
      ],
    },
    lo: {
      title: ' ອາຊຽນຮັບຕີມໍ-ເລສເຕ ເປັນສະມາຊິກທີ 11',
      summary: 'ຄະນະຜູ້ແທນລາວເຂົ້າຮ່ວມພິທີທີ່ກົວລາລຳເປີ ແລະ ວຽງຈັນຈະແບ່ງປັນບົດຮຽນໃຫ້ສະມາຊິກໃໝ່.',
      paragraphs: [
        'ຂປລ. ຕີມໍ-ເລສເຕ ໄດ້ກາຍເປັນສະມາຊິກທີ 11 ຂອງອາຊຽນ ໃນວັນທີ 26 ຕຸລາ 2025 ໂດຍບັນດາຜູ້ນຳໄດ້ລົງນາມຖະແຫຼງການຮັບເຂົ້າເປັນສະມາຊິກ ໃນກອງປະຊຸມສຸດຍອດທີ່ກົວລາລຳເປີ. ທ່ານ ສອນໄຊ ສີພັນດອນ ນາຍົກລັດຖະມົນຕີ ເປັນຫົວໜ້າຄະນະຜູ້ແທນລາວ.',
        'ປະເທດທີ່ອາຍຸນ້ອຍທີ່ສຸດໃນພາກພື້ນໄດ້ສະໝັກເຂົ້າເປັນສະມາຊິກ ແຕ່ 14 ປີກ່ອນ. ຕີມໍ-ເລສເຕຍັງຕ້ອງຮັບຮອງເອົາສັນຍາທາງເສດຖະກິດອີກຫຼາຍສະບັບ ໂດຍມີເວລາຮອດປີ 2030 ສຳລັບສະບັບທີ່ຍາກທີ່ສຸດ ກ່ຽວກັບພາສີ ແລະ ການບໍລິການ.',
        'ລາວເຊິ່ງເຄີຍຢູ່ໃນສະພາບດຽວກັນໃນປີ 1997 ໄດ້ສະເໜີໃຫ້ການຊ່ວຍເຫຼືອ. ປີໜ້າ ພະນັກງານ 6 ທ່ານຈາກເມືອງດີລີ ຈະມາເຮັດວຽກນຳກົມອາຊຽນ ກະຊວງການຕ່າງປະເທດລາວ ເພື່ອຮຽນຮູ້ວ່າທີມງານນ້ອຍໆກະກຽມກອງປະຊຸມຫຼາຍກວ່າພັນຄັ້ງໄດ້ແນວໃດ.',
        'ປັດຈຸບັນ ທຸງຂອງ 11 ປະເທດ ໄດ້ປິວສະບັດຢູ່ໜ້າບັນດາກະຊວງໃນນະຄອນຫຼວງວຽງຈັນ. ຢູ່ຖະໜົນອາຊຽນ ໄດ້ມີການຕັ້ງເສົາທຸງເພີ່ມອີກໜຶ່ງເສົາໃນຄືນດຽວ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'seasonal-workers-korea',
    section: 'international',
    publishedAt: '2025-11-05T17:00+07:00',
    place: 'Vientiane',
    reads: 2620,
    en: {
      title: 'Lao Farm Workers in Korea to Be Paid Without Middlemen',
      paragraphs: [
        '(KPL) Seasonal workers from Laos will receive their wages straight into their own accounts under an arrangement with eleven Korean counties announced on 4 November. Until now a tenth of the pay often passed through the hands of agents, against the rules of both countries.',
        'Some 6,300 Lao are picking apples, cabbages and ginseng in the Republic of Korea this season. A worker earns about two million won a month and stays for five to eight months.',
        'Before leaving, each will sign a contract in Lao and learn a telephone number that is answered in Lao day and night. The labour ministry closed four unlicensed agencies in Vientiane and Bolikhamxay in September, after families had paid up to 40 million kip for a place.',
        'Counties in Gangwon and Jeolla will also contribute to a savings plan, paid out on return. Only those who come home on time may apply for the following season.',
        'KPL',
      ],
    },
  },
  {
    key: 'mekong-commission-data',
    section: 'international',
    publishedAt: '2025-11-14T14:35+07:00',
    place: 'Vientiane',
    reads: 840,
    photo: 'mekong-evening',
    en: {
      title: 'Mekong Countries Agree to Share River Levels Every Hour',
      summary:
        'Twelve more stations on tributaries will report automatically, giving villages downstream up to a day’s warning of floods.',
      paragraphs: [
        '(KPL) The four member countries of the Mekong River Commission will exchange water levels every hour instead of once a day, their joint committee decided in Vientiane on 13 November. The change takes effect before the wet season of 2026.',
        'Twelve stations will be added, seven of them on Lao tributaries, among these the Xebangfay, where a gauge failed on the second night of the September flood. Each new station measures twice, by radar and by pressure, and has a battery for ten days.',
        'Operators of 46 dams have been asked to announce releases six hours ahead. A text message in the local language then goes to village chiefs along the affected stretch, who test the sirens on the first Monday of each month.',
        'China and Myanmar, which are dialogue partners, attended as observers. Hydrologists from Yunnan said they could pass on data of two further stations in the flood months.',
        'KPL',
      ],
    },
    lo: {
      title: 'ບັນດາປະເທດແມ່ນ້ຳຂອງຕົກລົງແລກປ່ຽນຂໍ້ມູນລະດັບນ້ຳທຸກຊົ່ວໂມງ',
      summary: 'ສະຖານີອັດຕະໂນມັດອີກ 12 ແຫ່ງຕາມແມ່ນ້ຳສາຂາ ຈະຊ່ວຍແຈ້ງເຕືອນນ້ຳຖ້ວມລ່ວງໜ້າໄດ້ເຖິງໜຶ່ງມື້.',
      paragraphs: [
        'ຂປລ. ສີ່ປະເທດສະມາຊິກຂອງຄະນະກຳມາທິການແມ່ນ້ຳຂອງ ຈະແລກປ່ຽນຂໍ້ມູນລະດັບນ້ຳທຸກຊົ່ວໂມງ ແທນມື້ລະເທື່ອ ຕາມການຕົກລົງຂອງກອງປະຊຸມຄະນະກຳມະການຮ່ວມ ຢູ່ນະຄອນຫຼວງວຽງຈັນ ໃນວັນທີ 13 ພະຈິກ 2025. ການປ່ຽນແປງນີ້ຈະມີຜົນກ່ອນລະດູຝົນປີ 2026.',
        'ຈະມີສະຖານີເພີ່ມອີກ 12 ແຫ່ງ ໃນນັ້ນ 7 ແຫ່ງຢູ່ແມ່ນ້ຳສາຂາຂອງລາວ ລວມທັງເຊບັ້ງໄຟ ບ່ອນທີ່ເຄື່ອງວັດລະດັບນ້ຳຂັດຂ້ອງໃນຄືນທີ 2 ຂອງນ້ຳຖ້ວມເດືອນກັນຍາ. ສະຖານີໃໝ່ແຕ່ລະແຫ່ງວັດແທກສອງວິທີ ຄື ດ້ວຍເຣດາ ແລະ ແຮງດັນ ແລະ ມີໝໍ້ໄຟໃຊ້ໄດ້ 10 ມື້.',
        'ຜູ້ບໍລິຫານເຂື່ອນ 46 ແຫ່ງ ຖືກຮຽກຮ້ອງໃຫ້ແຈ້ງການປ່ອຍນ້ຳລ່ວງໜ້າ 6 ຊົ່ວໂມງ. ຈາກນັ້ນ ຂໍ້ຄວາມເປັນພາສາທ້ອງຖິ່ນຈະສົ່ງຫານາຍບ້ານຕາມລຳນ້ຳ ເຊິ່ງຈະທົດລອງສຽງເຕືອນໄພທຸກວັນຈັນທຳອິດຂອງເດືອນ.',
        'ຈີນ ແລະ ມຽນມາ ທີ່ເປັນຄູ່ເຈລະຈາ ໄດ້ເຂົ້າຮ່ວມໃນຖານະຜູ້ສັງເກດການ. ນັກອຸທົກກະສາດຈາກແຂວງຢຸນນານກ່າວວ່າ ສາມາດສົ່ງຂໍ້ມູນຈາກອີກສອງສະຖານີໃນເດືອນທີ່ມີນ້ຳຫຼາຍ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'cop30-forest-finance',
    section: 'international',
    publishedAt: '2025-11-20T17:40+07:00',
    place: 'Belém',
    reads: 370,
    en: {
      title: 'Laos Asks Climate Conference for Simpler Forest Payments',
      paragraphs: [
        '(KPL) Countries that keep their trees should not need a library of forms to be paid for it, the Lao delegation said at the United Nations climate conference in Belém, where talks on finance for forests entered their last days.',
        'Laos reports that 62 percent of its land is under forest and wants to reach 70 percent. Payments for emissions avoided in six northern provinces have begun, but villages received the first money four years after the work they had done.',
        'Together with Bhutan, Guyana and Gabon the delegation put forward a text of two pages. It would let small countries report every second year, with satellite pictures checked by one common office in place of separate auditors for each fund.',
        'Larger donors have asked for time to study it. The issue will be taken up again by negotiators in Bonn next June, whatever is decided in Brazil.',
        'KPL',
      ],
    },
  },
  {
    key: 'fifth-bridge-inspection',
    section: 'international',
    publishedAt: '2025-12-04T10:45+07:00',
    place: 'Pakxan',
    reads: 2980,
    photo: 'flood-bridge',
    en: {
      title: 'Lao and Thai Engineers Test Fifth Friendship Bridge with Loaded Lorries',
      summary:
        'Sixteen lorries, each weighing thirty tonnes, stood on the main span for an hour and pressed it down by the width of a hand.',
      paragraphs: [
        'KPL Sixteen lorries loaded with gravel were driven onto the fifth Lao–Thai friendship bridge on 3 December and parked in two rows above the deepest part of the Mekong. Engineers from both banks measured a sag of eleven centimetres, well within what had been calculated.',
        'The bridge links Pakxan in Bolikhamxay with Bueng Kan. Opening is planned for the end of the month, and immigration officers have moved into their halls; lanes change from left to right on the Lao side, under a roof of solar panels.',
        'Traders expect the journey from north-east Thailand to the port of Vung Ang to become 120 kilometres shorter. Owners of the car ferry, for whom the month will be the last, have been offered licences for sunset cruises.',
        'Pedestrians may not cross except on the opening day. Some 20,000 have asked to walk over then, and numbers will be drawn by lot in the two towns.',
        'KPL',
      ],
    },
  },
]
