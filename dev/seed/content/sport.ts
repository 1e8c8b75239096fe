import type { SeedStory } from './seedTypes.js'

export const sport: readonly SeedStory[] = [
  {
    key: 'sea-games-camp',
    section: 'sport',
    publishedAt: '2025-10-14T09:35+07:00',
    place: 'Vientiane',
    reads: 2470,
    photo: 'national-stadium',
    en: {
      title: 'Lao Athletes Move into Camp Eight Weeks Before SEA Games',
      summary:
        'Four hundred candidates in 28 sports train at the National Sports Complex until the squad for Thailand is chosen.',
      paragraphs: [
        '(KPL) Some 400 athletes moved into the dormitories of the National Sports Complex at kilometre 16 on 13 October, eight weeks before the 33rd SEA Games open in Thailand. About three quarters of them will make the journey; the final list is due in early November.',
        'Coaches from Thailand, Vietnam and the Republic of Korea work with the teams in muay, pencak silat, taekwondo and shooting. Swimmers stay in Bangkok, since the fifty-metre pool at home is closed until its filters are replaced.',
        'For the first time a dietitian plans the meals. She found that long-distance runners were eating two thirds of what they burned, and has added eggs and a second supper; athletes grumble only about the missing chilli paste.',
        'Laos returned from Cambodia in 2023 with six gold medals. The Ministry of Education and Sports sets no number this time, but hopes to see medals in more than the usual combat sports.',
        'KPL',
      ],
    },
    lo: {
      title: 'ນັກກິລາລາວເຂົ້າສູນຝຶກຊ້ອມ 8 ອາທິດ ກ່ອນຊີເກມ',
      summary: 'ນັກກິລາ 400 ຄົນ ໃນ 28 ປະເພດ ຝຶກຊ້ອມຢູ່ສູນກິລາແຫ່ງຊາດ ຈົນກວ່າຈະຄັດເລືອກທີມໄປແຂ່ງຂັນຢູ່ໄທ.',
      paragraphs: [
        'ຂປລ. ນັກກິລາປະມານ 400 ຄົນ ໄດ້ເຂົ້າພັກຢູ່ຫໍພັກສູນກິລາແຫ່ງຊາດ ຫຼັກ 16 ໃນວັນທີ 13 ຕຸລາ 2025 ກ່ອນການແຂ່ງຂັນກິລາຊີເກມ ຄັ້ງທີ 33 ຈະເປີດຂຶ້ນຢູ່ປະເທດໄທ 8 ອາທິດ. ປະມານສາມສ່ວນສີ່ຂອງນັກກິລາເຫຼົ່ານີ້ຈະໄດ້ເດີນທາງ ໂດຍລາຍຊື່ສຸດທ້າຍຈະປະກາດໃນຕົ້ນເດືອນພະຈິກ.',
        'ຄູຝຶກຈາກໄທ, ຫວຽດນາມ ແລະ ສ.ເກົາຫຼີ ຊ່ວຍຝຶກທີມມວຍ, ປັນຈັກສີລັດ, ເທຄວັນໂດ ແລະ ຍິງປືນ. ສ່ວນນັກລອຍນ້ຳພັກຢູ່ບາງກອກ ເພາະສະລອຍ 50 ແມັດຢູ່ໃນປະເທດປິດ ເພື່ອປ່ຽນລະບົບກອງນ້ຳ.',
        'ເປັນເທື່ອທຳອິດທີ່ມີນັກໂພຊະນາການວາງແຜນອາຫານ. ລາວພົບວ່ານັກແລ່ນໄລຍະໄກກິນພຽງສອງສ່ວນສາມຂອງພະລັງງານທີ່ໃຊ້ໄປ ຈຶ່ງເພີ່ມໄຂ່ ແລະ ອາຫານຄ່ຳຄາບທີສອງ; ນັກກິລາຈົ່ມແຕ່ວ່າບໍ່ມີແຈ່ວ.',
        'ປີ 2023 ລາວໄດ້ 6 ຫຼຽນຄຳ ຈາກການແຂ່ງຂັນຢູ່ກຳປູເຈຍ. ກະຊວງສຶກສາທິການ ແລະ ກິລາ ບໍ່ໄດ້ກຳນົດຕົວເລກໃນເທື່ອນີ້ ແຕ່ຫວັງວ່າຈະໄດ້ຫຼຽນໃນປະເພດອື່ນ ນອກຈາກກິລາຕໍ່ສູ້ທີ່ເຄີຍໄດ້.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'boat-races-savannakhet',
    section: 'sport',
    publishedAt: '2025-10-20T08:45+07:00',
    place: 'Savannakhet',
    reads: 1210,
    photo: 'racing-boats',
    en: {
      title: ' Xonboury Women Beat Favourites in Savannakhet Boat Race',
      paragraphs: [
        '(KPL) A crew of teachers and market sellers from Xonboury won the women’s final of the Savannakhet boat races on 19 October, overtaking the favourites from Kaysone Phomvihane city in the last hundred metres. It was their first season together.',
        'High water had forced the province to put off its regatta by eleven days after Ok Phansa. Eighteen men’s and nine women’s boats finally raced on a course shortened to 800 metres, before a crowd that police put at 40,000.',
        'The winners train on a fishpond. Their captain, Ms Vilayphone Sengchanh, teaches mathematics and counts the stroke aloud in Phuthai, which rivals said they found harder to copy than the rhythm itself.',
        'Three crews from Mukdahan paddled as guests, and one of them came second in the friendly race. The two provinces have agreed to hold it in turn, with Mukdahan as host in 2026.',
        'KPL',
      ],
    },
  },
  {
    key: 'sea-games-squad',
    section: 'sport',
    publishedAt: '2025-11-06T16:15+07:00',
    place: 'Vientiane',
    reads: 4120,
    photo: 'national-stadium',
    en: {
      title: 'Laos Names 298 Athletes for SEA Games in Thailand',
      paragraphs: [
        '(KPL) The National Olympic Committee of Laos named 298 athletes, 121 of them women, for the 33rd SEA Games in Thailand. The list made public on November 5 covers 26 sports, from athletics and football to petanque, rowing and, as a newcomer, teqball.',
        'The youngest is a gymnast of fourteen from Luang Prabang, the oldest a shooter of fifty-one who first took part in Chiang Mai in 1995. Forty-four come from provinces that have never sent anyone before, thanks to trials held by train along the railway line.',
        'Two sports were left out at the last moment. Weightlifting lacked results from a recent doping test, and the fencers’ trainer advised against travelling after half the team had fallen ill with influenza.',
        'Expenses are put at 24 billion kip, a third of it from sponsors. Each athlete receives a daily allowance of 300,000 kip, and a gold medal is worth 100 million.',
        'KPL',
      ],
    },
  },
  {
    key: 'sea-games-petanque',
    section: 'sport',
    publishedAt: '2025-11-19T15:25+07:00',
    place: 'Vientiane',
    reads: 1360,
    en: {
      title: 'Petanque Pair Carry Hopes Built on a Noodle Shop Forecourt',
      summary:
        'Two cousins who learned to throw between parked motorcycles are among the favourites for gold in December.',
      paragraphs: [
        '(KPL) When the noodle shop at Ban Thatkhao closes for the afternoon, its tables are stacked and the gravel raked. Here Ms Noy and Ms Daovone Chanthavong, cousins of 22 and 24, have thrown steel balls since they were ten, and here they still train on days without camp.',
        'In August the pair won the doubles at the Asian championship. The SEA Games will be harder, their coach says, because Thai crowds are loud and Vietnamese players never hurry; to prepare, the team practises with a loudspeaker playing traffic noise.',
        'Petanque came with the French and stayed as a pastime of officials. Twenty years ago most clubs had no women at all. Today 1,900 of the federation’s 5,200 licences are held by women, and schools lend out sets like library books.',
        'Daovone, who points, studies accounting; Noy, the shooter, fries spring rolls. Their aunt has promised free soup for the whole street for a medal of any colour.',
        'KPL',
      ],
    },
  },
  {
    key: 'sea-games-flag',
    section: 'sport',
    publishedAt: '2025-11-27T11:00+07:00',
    place: 'Vientiane',
    reads: 1980,
    photo: 'flag-parade',
    en: {
      title: 'Rower and Runner to Carry Lao Flag at Opening in Bangkok',
      paragraphs: [
        'KPL A rower from Bokeo and a marathon runner from Huaphan received the national flag on 26 November on behalf of the team for the SEA Games. They will carry it together into the Rajamangala stadium on 9 December, a first for Laos at the event.',
        'At the handover in the Lao National Culture Hall the athletes promised fair play in front of their parents, who had been brought to the capital by bus and train. Many had never seen their children compete.',
        'The advance party leaves on 3 December with two doctors, four physiotherapists and 90 kilograms of sticky rice. Footballers and the women’s volleyball team travel earlier, as their group matches begin before the ceremony.',
        'Lao National Television will show eleven sports live. The youth union is setting up screens in the main square of each provincial capital, with power from a generator where the grid is weak.',
        'KPL',
      ],
    },
  },
  {
    key: 'sea-games-opening',
    section: 'sport',
    publishedAt: '2025-12-10T08:20+07:00',
    place: 'Bangkok',
    reads: 5210,
    photo: 'national-stadium',
    en: {
      title: 'Lao Team Enters SEA Games Stadium to Warm Welcome',
      summary:
        'Athletes in indigo cotton marched behind two flag bearers as the 33rd Games were opened in Bangkok; first finals follow today.',
      paragraphs: [
        '(KPL) Dressed in hand-dyed indigo from Savannakhet, 140 Lao athletes and officials marched into the Rajamangala stadium in Bangkok on the evening of 9 December as the 33rd SEA Games were declared open. Loud applause came from a corner filled by Lao workers and students.',
        'Eleven countries take part, with more than fifty sports on the programme until 20 December. After the November floods in the south of Thailand several contests had to be moved to the capital, and the Lao pencak silat and petanque teams changed hotels at short notice.',
        'First finals with Lao athletes are scheduled for today in taekwondo poomsae and swimming. The petanque doubles start on 12 December, muay on the following day, and rowing in the second week at Rayong.',
        'At home, about 3,000 people watched on a screen by the Patuxay monument. Street vendors ran out of grilled chicken before the team had even appeared.',
        'KPL',
      ],
    },
    lo: {
      title: 'ຂະບວນນັກກິລາລາວໄດ້ຮັບການຕ້ອນຮັບອົບອຸ່ນ ໃນພິທີເປີດຊີເກມ',
      summary:
        'ນັກກິລາໃນຊຸດຝ້າຍຍ້ອມຄາມ ເດີນຕາມຜູ້ຖືທຸງສອງຄົນ ໃນພິທີເປີດຊີເກມ ຄັ້ງທີ 33 ທີ່ບາງກອກ ແລະ ຈະລົງແຂ່ງຮອບຊິງໃນມື້ນີ້.',
      paragraphs: [
        'ຂປລ. ນັກກິລາ ແລະ ເຈົ້າໜ້າທີ່ລາວ 140 ຄົນ ໃນຊຸດຝ້າຍຍ້ອມຄາມຈາກແຂວງສະຫວັນນະເຂດ ໄດ້ເດີນຂະບວນເຂົ້າສະໜາມຣາຊະມັງຄະລາ ທີ່ບາງກອກ ໃນຕອນແລງວັນທີ 9 ທັນວາ 2025 ໃນພິທີເປີດກິລາຊີເກມ ຄັ້ງທີ 33. ສຽງຕົບມືດັງມາຈາກອັດຕະຈັນທີ່ເຕັມໄປດ້ວຍແຮງງານ ແລະ ນັກສຶກສາລາວ.',
        'ມີ 11 ປະເທດເຂົ້າຮ່ວມ ແລະ ຈະແຂ່ງຂັນຫຼາຍກວ່າ 50 ປະເພດ ຈົນຮອດວັນທີ 20 ທັນວາ. ຍ້ອນນ້ຳຖ້ວມພາກໃຕ້ຂອງໄທໃນເດືອນພະຈິກ ຫຼາຍປະເພດຕ້ອງໄດ້ຍ້າຍມາແຂ່ງຢູ່ນະຄອນຫຼວງ ເຮັດໃຫ້ທີມປັນຈັກສີລັດ ແລະ ເປຕັງຂອງລາວ ຕ້ອງປ່ຽນໂຮງແຮມຢ່າງກະທັນຫັນ.',
        'ຮອບຊິງຊະນະເລີດທີ່ມີນັກກິລາລາວ ຈະເລີ່ມໃນມື້ນີ້ ໃນປະເພດເທຄວັນໂດພຸມເຊ ແລະ ລອຍນ້ຳ. ເປຕັງປະເພດຄູ່ເລີ່ມໃນວັນທີ 12 ທັນວາ, ມວຍໃນມື້ຕໍ່ມາ ແລະ ພາຍເຮືອໃນອາທິດທີ 2 ຢູ່ແຂວງລະຍອງ.',
        'ຢູ່ໃນປະເທດ ມີປະຊາຊົນປະມານ 3.000 ຄົນ ຊົມການຖ່າຍທອດສົດຜ່ານຈໍຢູ່ປະຕູໄຊ. ແມ່ຄ້າຂາຍປີ້ງໄກ່ໝົດກ່ອນທີ່ຂະບວນລາວຈະອອກມາ.',
        'ຂປລ',
      ],
    },
  },
]
