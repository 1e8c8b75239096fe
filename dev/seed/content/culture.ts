import type { SeedStory } from './seedTypes.js'

export const culture: readonly SeedStory[] = [
  {
    key: 'boat-races-vientiane',
    section: 'culture',
    publishedAt: '2025-10-10T08:30+07:00',
    place: 'Vientiane',
    reads: 5430,
    photo: 'racing-boats',
    en: {
      title: 'Crew from Ban Hom Takes the Mekong Trophy at Boun Ok Phansa',
      summary:
        'Thirty-one boats raced before crowds on both banks as the end of the Buddhist rains retreat was celebrated in Vientiane.',
      paragraphs: [
        '(KPL) The men of Ban Hom won the open class of the Vientiane boat races on 8 October by less than the length of a paddle, ahead of last year’s champions from Ban Houaha. Thirty-one boats took part in the races that follow Boun Ok Phansa, the end of the rains retreat.',
        'Water stood unusually high after the storms of September, and the start was moved 300 metres downstream to keep crews out of a whirlpool off the old pier. Two boats took in water and had to be towed, but all 104 paddlers reached the bank safely.',
        'In the women’s class the prize stayed in Hadxaifong district for the third year. The traditional class, reserved for boats cut from a single trunk and paddles without carbon fibre, drew six crews, twice as many as in 2024.',
        'On the evening before, thousands had set fire boats of banana stem and candles afloat along the river. Monks at Wat Chanthabouly read the list of donors for the new drum tower until close to midnight.',
        'KPL',
      ],
    },
    lo: {
      title: 'ທີມເຮືອບ້ານຫ້ອມຄວ້າຂັນນ້ຳຂອງ ໃນບຸນອອກພັນສາ',
      summary: 'ເຮືອ 31 ລຳ ລົງແຂ່ງຂັນທ່າມກາງຄົນຊົມທັງສອງຟາກຝັ່ງ ໃນບຸນອອກພັນສາ ຢູ່ນະຄອນຫຼວງວຽງຈັນ.',
      paragraphs: [
        'ຂປລ. ທີມເຮືອຊາຍບ້ານຫ້ອມ ຊະນະເລີດປະເພດທົ່ວໄປ ໃນບຸນຊ່ວງເຮືອນະຄອນຫຼວງວຽງຈັນ ວັນທີ 8 ຕຸລາ 2025 ໂດຍນຳໜ້າແຊັມເກົ່າຈາກບ້ານຫົວຫ້າ ບໍ່ຮອດໜຶ່ງຊ່ວງໄມ້ພາຍ. ມີເຮືອ 31 ລຳ ເຂົ້າຮ່ວມການຊ່ວງເຮືອທີ່ຈັດຂຶ້ນຕໍ່ຈາກບຸນອອກພັນສາ.',
        'ນ້ຳຂອງສູງກວ່າປົກກະຕິຍ້ອນພາຍຸໃນເດືອນກັນຍາ ຈຸດປ່ອຍເຮືອຈຶ່ງຍ້າຍລົງໄປທາງລຸ່ມ 300 ແມັດ ເພື່ອຫຼີກວັງນ້ຳວົນຢູ່ໜ້າທ່າເຮືອເກົ່າ. ມີເຮືອສອງລຳນ້ຳເຂົ້າ ຕ້ອງໄດ້ລາກ ແຕ່ຝີພາຍທັງ 104 ຄົນ ຂຶ້ນຝັ່ງໄດ້ຢ່າງປອດໄພ.',
        'ປະເພດຍິງ ລາງວັນຍັງຢູ່ກັບເມືອງຫາດຊາຍຟອງເປັນປີທີ 3. ສ່ວນປະເພດບູຮານ ທີ່ໃຫ້ສະເພາະເຮືອຂຸດຈາກໄມ້ຕົ້ນດຽວ ແລະ ພາຍໄມ້ ມີ 6 ທີມເຂົ້າຮ່ວມ ຫຼາຍກວ່າປີ 2024 ສອງເທົ່າ.',
        'ໃນຕອນແລງກ່ອນມື້ຊ່ວງເຮືອ ປະຊາຊົນຫຼາຍພັນຄົນໄດ້ໄຫຼເຮືອໄຟທີ່ເຮັດດ້ວຍກາບກ້ວຍ ແລະ ທຽນ ຕາມລຳນ້ຳຂອງ. ພະສົງຢູ່ວັດຈັນທະບູລີ ອ່ານລາຍຊື່ຜູ້ບໍລິຈາກສ້າງຫໍກອງໃໝ່ ຈົນເກືອບຮອດທ່ຽງຄືນ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'that-luang-programme',
    section: 'culture',
    publishedAt: '2025-10-17T09:20+07:00',
    place: 'Vientiane',
    reads: 3150,
    photo: 'that-luang',
    en: {
      title: 'That Luang Festival to Run from 30 October to 5 November',
      summary:
        'A week of ceremonies will lead to the full moon; the wax castle procession starts an hour later than usual.',
      paragraphs: [
        '(KPL) The festival of the That Luang stupa will be held from 30 October to 5 November, the organising committee announced in Vientiane, with the wax castle procession on the afternoon of 4 November and the great almsgiving at dawn on the day of the full moon.',
        'The procession will leave Wat Simuang at 14:00 instead of 13:00 on account of the heat. Nine castles of beeswax and banana stem are being made by temples on both sides of the Mekong, and one by schoolchildren under the eye of an 81-year-old craftsman.',
        'After an absence of six years the old game of tikhy returns to the field beside the stupa. Teams of “officials” and “villagers” strike a wooden ball with roots of bamboo; by custom, peace and good rain follow when the villagers win.',
        'Selling alcohol and letting off firecrackers is forbidden within 500 metres of the cloister. Visitors are asked to cover shoulders and knees, and wraps can be borrowed free of charge at the east gate.',
        'KPL',
      ],
    },
    lo: {
      title: 'ບຸນນະມັດສະການພະທາດຫຼວງ ຈະຈັດຂຶ້ນແຕ່ວັນທີ 30 ຕຸລາ ຫາ 5 ພະຈິກ',
      summary: 'ງານບຸນໜຶ່ງອາທິດຈະດຳເນີນໄປຮອດມື້ເພັງ ແລະ ຂະບວນແຫ່ຜາສາດເຜິ້ງຈະເລີ່ມຊ້າກວ່າທຸກປີໜຶ່ງຊົ່ວໂມງ.',
      paragraphs: [
        'ຂປລ. ຄະນະກຳມະການຈັດງານແຈ້ງໃຫ້ຮູ້ວ່າ ບຸນນະມັດສະການພະທາດຫຼວງ ຈະຈັດຂຶ້ນແຕ່ວັນທີ 30 ຕຸລາ ຫາ 5 ພະຈິກ 2025 ຢູ່ນະຄອນຫຼວງວຽງຈັນ ໂດຍຈະແຫ່ຜາສາດເຜິ້ງໃນຕອນບ່າຍວັນທີ 4 ພະຈິກ ແລະ ຕັກບາດໃຫຍ່ໃນຕອນເຊົ້າມື້ເພັງ.',
        'ຂະບວນແຫ່ຈະອອກຈາກວັດສີເມືອງ ເວລາ 14:00 ໂມງ ແທນ 13:00 ໂມງ ຍ້ອນອາກາດຮ້ອນ. ວັດຕ່າງໆຢູ່ສອງຟາກແມ່ນ້ຳຂອງ ພວມເຮັດຜາສາດ 9 ຫຼັງ ດ້ວຍຂີ້ເຜິ້ງ ແລະ ກາບກ້ວຍ ແລະ ມີໜຶ່ງຫຼັງທີ່ນັກຮຽນເຮັດ ໂດຍມີຊ່າງສີມືອາຍຸ 81 ປີ ເປັນຜູ້ແນະນຳ.',
        'ພາຍຫຼັງຢຸດໄປ 6 ປີ ກິລາຕີຄີພື້ນເມືອງຈະກັບມາຈັດຢູ່ເດີ່ນຂ້າງພະທາດ. ທີມ “ພະນັກງານ” ແລະ ທີມ “ຊາວບ້ານ” ຈະໃຊ້ໄມ້ເຫງົ້າໄຜ່ຕີລູກໄມ້; ຕາມຄວາມເຊື່ອ ຖ້າຊາວບ້ານຊະນະ ບ້ານເມືອງຈະສະຫງົບ ແລະ ຟ້າຝົນດີ.',
        'ຫ້າມຂາຍເຫຼົ້າ ແລະ ຈູດໝາກກະໂພກ ໃນໄລຍະ 500 ແມັດຈາກກົມມະລຽນ. ຂໍໃຫ້ຜູ້ທີ່ມາຮ່ວມນຸ່ງຖືສຸພາບ ແລະ ສາມາດຢືມຜ້າບ່ຽງໄດ້ໂດຍບໍ່ເສຍຄ່າ ຢູ່ປະຕູທິດຕາເວັນອອກ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'boat-builders',
    section: 'culture',
    publishedAt: '2025-10-24T11:15+07:00',
    place: 'Vientiane',
    reads: 1090,
    photo: 'racing-boats',
    en: {
      title: 'After the Races, Old Boats Go Back Under the Temple Roof',
      paragraphs: [
        '(KPL) Two weeks after the Ok Phansa races, the longest boat of Ban Houaha lies upside down in the yard of its temple, where five men scrape weed from a hull their grandfathers cut in 1957. It will not touch water again until next October.',
        'Takhian trunks long enough for forty paddlers can no longer be felled. Villages therefore patch what they have, and the repairer Mr Thongdam Vilaysack goes from temple to temple with a pot of resin and a bag of kapok, charging nothing but his meals.',
        'A boat is thought to have a lady spirit, who must be told before any plank is touched. Young paddlers from the city, he says, come to the ceremony for the pictures, but then stay on to learn how a seam is closed.',
        'The culture department of Vientiane has measured 43 racing boats since July and will publish drawings of each. Eleven are beyond repair and will be shown on dry land at a museum planned at Kaoliao.',
        'KPL',
      ],
    },
  },
  {
    key: 'that-luang-full-moon',
    section: 'culture',
    publishedAt: '2025-11-05T10:10+07:00',
    place: 'Vientiane',
    reads: 6870,
    photo: 'that-luang',
    en: {
      title: 'Sea of White at Dawn as That Luang Festival Reaches Full Moon',
      summary:
        'Tens of thousands gave alms around the golden stupa, and the villagers won at tikhy.',
      paragraphs: [
        '(KPL) Long before sunrise on 5 November, families in white scarves had filled the cloister of That Luang and the lawns around it, waiting with silver bowls for the largest almsgiving of the year. About 2,000 monks and novices from all provinces walked slowly between the rows.',
        'Police estimated the crowd at 60,000. Sticky rice, fruit and small banknotes were collected in baskets by volunteers, and the food that the temples could not use was taken to four hospitals and to flood shelters in Khammouane before noon.',
        'At the procession a day earlier the wax castle made by pupils of Ban Nongbone came last and was cheered most. Its roof leaned, a teacher admitted, because the children had insisted on doing the corners themselves.',
        'The tikhy match ended two goals to one for the villagers, a good sign for next year’s rain. In the evening people walk three times round the stupa with candles, and the festival closes with fireworks at 21:00.',
        'KPL',
      ],
    },
    lo: {
      title: 'ຄົນນຸ່ງຂາວເຕັມເດີ່ນແຕ່ເຊົ້າມືດ ໃນມື້ເພັງບຸນພະທາດຫຼວງ',
      summary: 'ປະຊາຊົນຫຼາຍໝື່ນຄົນຮ່ວມຕັກບາດອ້ອມພະທາດ ແລະ ທີມຊາວບ້ານຊະນະຕີຄີ.',
      paragraphs: [
        'ຂປລ. ກ່ອນຕາເວັນຂຶ້ນໃນວັນທີ 5 ພະຈິກ 2025 ຫຼາຍຄອບຄົວພາດຜ້າບ່ຽງຂາວ ໄດ້ມານັ່ງເຕັມກົມມະລຽນພະທາດຫຼວງ ແລະ ເດີ່ນຫຍ້າອ້ອມຂ້າງ ພ້ອມຂັນເງິນ ເພື່ອລໍຖ້າຕັກບາດໃຫຍ່ທີ່ສຸດຂອງປີ.  ພະສົງ ແລະ ສາມະເນນປະມານ 2.000 ອົງ ຈາກທຸກແຂວງ ຍ່າງບິນທະບາດລະຫວ່າງແຖວ.',
        'ຕຳຫຼວດຄາດຄະເນວ່າມີຄົນ 60.000 ຄົນ. ອາສາສະໝັກໄດ້ຮວບຮວມເຂົ້າໜຽວ, ໝາກໄມ້ ແລະ ເງິນໃບນ້ອຍໃສ່ກະຕ່າ ແລະ ອາຫານທີ່ວັດໃຊ້ບໍ່ໝົດໄດ້ສົ່ງໄປໂຮງໝໍ 4 ແຫ່ງ ແລະ ສູນພັກເຊົາຜູ້ປະສົບໄພນ້ຳຖ້ວມຢູ່ແຂວງຄຳມ່ວນ ກ່ອນທ່ຽງ.',
        'ໃນຂະບວນແຫ່ມື້ກ່ອນ ຜາສາດເຜິ້ງຂອງນັກຮຽນບ້ານໜອງບອນມາທ້າຍສຸດ ແຕ່ໄດ້ຮັບສຽງເຊຍຫຼາຍກວ່າໝູ່. ນາຍຄູຍອມຮັບວ່າຫຼັງຄາອ່ຽງ ເພາະເດັກນ້ອຍຢາກເຮັດມຸມເອງ.',
        'ຕີຄີຈົບລົງດ້ວຍຜົນ 2 ຕໍ່ 1 ໂດຍທີມຊາວບ້ານຊະນະ ເຊິ່ງຖືວ່າເປັນນິມິດໝາຍດີຂອງຟ້າຝົນປີໜ້າ. ໃນຕອນແລງ ປະຊາຊົນຈະວຽນທຽນອ້ອມພະທາດສາມຮອບ ແລະ ງານບຸນປິດລົງດ້ວຍການຈູດບັ້ງໄຟດອກ ເວລາ 21:00 ໂມງ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'luang-prabang-houses',
    section: 'culture',
    publishedAt: '2025-11-20T09:05+07:00',
    place: 'Luang Prabang',
    reads: 920,
    photo: 'luang-prabang-street',
    en: {
      title: 'Heritage Office Saves Eleven Timber Houses in Luang Prabang',
      summary:
        'A revolving fund lends owners the price of a sound roof, on condition that nothing is hidden under plaster.',
      paragraphs: [
        '(KPL) Eleven wooden houses in the old quarter of Luang Prabang, one of them without a roof since a storm in 2019, have been restored in time for the anniversary of the town’s listing by UNESCO. The World Heritage Office showed the last of them to visitors on 18 November.',
        'Owners received loans of up to 180 million kip from a revolving fund and pay them back over ten years. In return they keep the walls of clay and bamboo open to view, and rent no more than half of the rooms to guests.',
        'Carpenters over sixty were paired with apprentices from the technical college, who learned to cut joints without nails. Of the nine who finished the course, six have found work on temples in Xieng Khuang and Nan.',
        'Another 74 houses on the list need help. The office says that its greatest difficulty is no longer money but inheritance, since some roofs have as many as twenty owners, living on three continents.',
        'KPL',
      ],
    },
  },
  {
    key: 'national-day-exhibition',
    section: 'culture',
    publishedAt: '2025-11-22T09:50+07:00',
    place: 'Vientiane',
    reads: 1010,
    photo: 'flag-parade',
    en: {
      title: 'Family Albums Tell Half a Century at the National Museum',
      paragraphs: [
        '(KPL) An exhibition for the 50th National Day opened at the Lao National Museum on November 21 without a single official portrait. Its 600 photographs come from private albums, lent by people who answered a call on the radio in the spring.',
        'A wedding in a cave in Viengxay, the first tractor of a cooperative in Saravan, a grandmother voting, children around the only television of a village: the pictures hang in the order of years and carry the names of the families, in their own handwriting where possible.',
        'Curators had hoped for two hundred pictures and were sent eleven thousand. All have been scanned, and about 4,000 can be seen on screens, sorted by province. Visitors who recognise someone may add a note.',
        'The exhibition is open daily until the end of March, and a smaller version will travel by train to Vang Vieng, Luang Prabang and Oudomxay. Schools are admitted free of charge.',
        'KPL',
      ],
    },
  },
  {
    key: 'luang-prabang-thirty',
    section: 'culture',
    publishedAt: '2025-12-09T17:20+07:00',
    place: 'Luang Prabang',
    reads: 3380,
    photo: 'luang-prabang-street',
    en: {
      title: 'Luang Prabang Marks 30 Years on the World Heritage List',
      summary:
        'Monks, masons and market women shared the stage as the old royal town looked back on three decades of protection.',
      paragraphs: [
        '(KPL) Drums from 33 temples sounded together at four in the afternoon of 9 December, thirty years to the day after Luang Prabang was entered on the World Heritage List. Shops closed for an hour, and traffic was kept out of the peninsula until midnight.',
        'Instead of speeches, the ceremony at Wat Xieng Thong began with a roll call of 120 people who have looked after the town: gilders, bricklayers, an inspector who measured every window in 1996, and the women who sweep the lanes before almsgiving.',
        'A report presented at the same time is frank about losses. Seven ponds of the old network have been filled in, and one family in three has moved out of the centre since 2005. It proposes lower taxes for residents and a limit on electric carts.',
        'UNESCO’s office for the region praised the repair of wetlands behind the airport road. A delegation from Hoi An and one from Galle are staying for three days to compare how the three towns count their visitors.',
        'KPL',
      ],
    },
    lo: {
      title: 'ຫຼວງພະບາງສະຫຼອງ 30 ປີ ແຫ່ງການຂຶ້ນບັນຊີມໍລະດົກໂລກ',
      summary: 'ພະສົງ, ຊ່າງກໍ່ສ້າງ ແລະ ແມ່ຄ້າ ຮ່ວມຂຶ້ນເວທີ ໃນໂອກາດທີ່ເມືອງເກົ່າທວນຄືນສາມທົດສະວັດຂອງການອະນຸລັກ.',
      paragraphs: [
        'ຂປລ. ສຽງກອງຈາກ 33 ວັດ ດັງຂຶ້ນພ້ອມກັນ ໃນເວລາ 4 ໂມງແລງ ວັນທີ 9 ທັນວາ 2025 ຄົບຮອບ 30 ປີພໍດີ ນັບແຕ່ຫຼວງພະບາງໄດ້ຂຶ້ນບັນຊີມໍລະດົກໂລກ. ຮ້ານຄ້າປິດໜຶ່ງຊົ່ວໂມງ ແລະ ເຂດແຫຼມເມືອງເກົ່າຫ້າມລົດຈົນຮອດທ່ຽງຄືນ.',
        'ແທນການກ່າວປາໄສ ພິທີຢູ່ວັດຊຽງທອງ ເລີ່ມດ້ວຍການເອີ້ນຊື່ 120 ຄົນ ທີ່ໄດ້ປົກປັກຮັກສາເມືອງ ເຊັ່ນ ຊ່າງລົງຄຳ, ຊ່າງກໍ່ດິນຈີ່, ພະນັກງານທີ່ວັດແທກປ່ອງຢ້ຽມທຸກບານໃນປີ 1996 ແລະ ແມ່ຍິງທີ່ກວາດຮ່ອມກ່ອນຕັກບາດ.',
        'ບົດລາຍງານທີ່ນຳສະເໜີໃນໂອກາດດຽວກັນ ເວົ້າເຖິງສິ່ງທີ່ສູນເສຍຢ່າງກົງໄປກົງມາ. ໜອງນ້ຳເກົ່າ 7 ແຫ່ງຖືກຖົມ ແລະ ນັບແຕ່ປີ 2005 ໜຶ່ງສ່ວນສາມຂອງຄອບຄົວໄດ້ຍ້າຍອອກຈາກໃຈກາງເມືອງ. ບົດລາຍງານສະເໜີໃຫ້ຫຼຸດພາສີແກ່ຜູ້ຢູ່ອາໄສ ແລະ ຈຳກັດຈຳນວນລົດໄຟຟ້ານ້ອຍ.',
        'ຫ້ອງການ UNESCO ປະຈຳພາກພື້ນ ໄດ້ຊົມເຊີຍການຟື້ນຟູດິນບໍລິເວນນ້ຳທາງຫຼັງຖະໜົນສະໜາມບິນ. ຄະນະຜູ້ແທນຈາກເມືອງຮອຍອານ ແລະ ເມືອງກາລ ພັກຢູ່ສາມມື້ ເພື່ອສົມທຽບວິທີນັບຈຳນວນນັກທ່ອງທ່ຽວຂອງສາມເມືອງ.',
        'ຂປລ',
      ],
    },
  },
]
