import type { SeedStory } from './seedTypes.js'

export const education: readonly SeedStory[] = [
  {
    key: 'school-meals-saravan',
    section: 'education',
    publishedAt: '2025-10-30T10:35+07:00',
    place: 'Saravan',
    reads: 470,
    photo: 'village-school',
    en: {
      title: 'Saravan Schools Cook from Their Own Gardens',
      summary:
        'Lunch for 9,600 pupils in Ta Oy and Samuay districts is now prepared by parents, with two thirds of the vegetables grown beside the classroom.',
      paragraphs: [
        '(KPL) At 74 primary schools in Ta Oy and Samuay, the mountain districts of Saravan, parents have taken over the school lunch that aid agencies ran for fifteen years. A first review published on 28 October found that meals were served on 93 percent of school days.',
        'Mothers and fathers cook in turn, four at a time. Rice and oil come from the provincial budget at 2,400 kip a child, while greens, pumpkins and eggs are raised in gardens that pupils water before morning assembly.',
        'Attendance has improved most in the fifth grade, where girls used to stay at home with younger brothers and sisters; small children may now come along and are fed as well. Teachers ask for a fence in 31 schools where pigs have eaten the harvest.',
        'The education department reckons that a lunch costs a third less than before. Water remains the weak point: one school in four still carries it by hand.',
        'KPL',
      ],
    },
  },
  {
    key: 'khammouane-schools',
    section: 'education',
    publishedAt: '2025-11-04T08:55+07:00',
    place: 'Thakhek',
    reads: 880,
    photo: 'village-school',
    en: {
      title: 'Last Flooded Schools in Khammouane Open Their Doors',
      paragraphs: [
        '(KPL) Lessons resumed on 3 November at the last five of the 23 schools damaged by the September floods in Khammouane. Pupils at Ban Dong Kasin sit on mats for the time being, since desks made by the technical college of Thakhek are still drying.',
        'Some 4,100 children missed between two and five weeks. They will make up for it on Saturday mornings until February, and the examination of the fifth grade has been put back by a fortnight.',
        'New textbooks arrived from Vientiane by train and lorry, 38,000 in all. Secondary pupils in the capital had filled the boxes with pencils, and with letters that teachers read out on the first morning.',
        'Parents asked above all about wells. Each school has been given chlorine tablets and a kit with which the older pupils test the water every Monday, writing the result on the blackboard.',
        'KPL',
      ],
    },
    lo: {
      title: 'ໂຮງຮຽນຊຸດສຸດທ້າຍທີ່ຖືກນ້ຳຖ້ວມຢູ່ຄຳມ່ວນ ເປີດຮຽນຄືນ',
      paragraphs: [
        'ຂປລ. ໂຮງຮຽນ 5 ແຫ່ງສຸດທ້າຍ ໃນຈຳນວນ 23 ແຫ່ງ ທີ່ໄດ້ຮັບຄວາມເສຍຫາຍຈາກນ້ຳຖ້ວມໃນເດືອນກັນຍາ ຢູ່ແຂວງຄຳມ່ວນ ໄດ້ເປີດຮຽນຄືນໃນວັນທີ 3 ພະຈິກ 2025. ນັກຮຽນຢູ່ບ້ານດົງກະສິນຍັງນັ່ງສາດໄປກ່ອນ ເພາະໂຕະທີ່ວິທະຍາໄລເຕັກນິກທ່າແຂກເຮັດໃຫ້ ສີຍັງບໍ່ທັນແຫ້ງ.',
        'ນັກຮຽນປະມານ 4.100 ຄົນ ຂາດຮຽນແຕ່ສອງຫາຫ້າອາທິດ. ພວກເຂົາຈະຮຽນເພີ່ມໃນເຊົ້າວັນເສົາຈົນຮອດເດືອນກຸມພາ ແລະ ການສອບເສັງຊັ້ນປະຖົມປີທີ 5 ໄດ້ເລື່ອນອອກໄປສອງອາທິດ.',
        'ປຶ້ມແບບຮຽນໃໝ່ 38.000 ຫົວ ມາຮອດຈາກນະຄອນຫຼວງວຽງຈັນ ໂດຍທາງລົດໄຟ ແລະ ລົດບັນທຸກ. ນັກຮຽນມັດທະຍົມຢູ່ນະຄອນຫຼວງໄດ້ໃສ່ສໍດຳມາໃນແກັດ ພ້ອມຈົດໝາຍທີ່ຄູອ່ານໃຫ້ຟັງໃນເຊົ້າມື້ທຳອິດ.',
        'ພໍ່ແມ່ຜູ້ປົກຄອງຖາມຫຼາຍກວ່າໝູ່ແມ່ນເລື່ອງນ້ຳສ້າງ. ແຕ່ລະໂຮງຮຽນໄດ້ຮັບຢາຂ້າເຊື້ອ ແລະ ຊຸດກວດນ້ຳ ທີ່ນັກຮຽນຊັ້ນໃຫຍ່ໃຊ້ກວດທຸກວັນຈັນ ແລ້ວຂຽນຜົນໃສ່ກະດານດຳ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'upland-teachers',
    section: 'education',
    publishedAt: '2025-11-17T11:30+07:00',
    place: 'Phongsaly',
    reads: 660,
    photo: 'village-school',
    en: {
      title: 'Young Teachers Stay Longer Where Villages Build Them a House',
      summary:
        'A study in Phongsaly and Huaphan finds that a room of one’s own counts for more than extra pay.',
      paragraphs: [
        '(KPL) Teachers posted to the highlands remain for almost twice as long if the village provides a house, according to a study that the National University of Laos carried out in 212 schools of Phongsaly and Huaphan provinces.',
        'On average a young graduate left after 19 months. Where there was a house with a door that locks and a place to cook, the average was 34 months; a hardship allowance without housing added only three.',
        'Language mattered too. Those who could greet their pupils in Akha, Hmong or Khmu before they arrived were far less likely to ask for a transfer, whatever their own mother tongue.',
        'Both provinces now want to offer villages roofing sheets and cement if they supply timber and labour. The first 40 houses should be ready when the new school year starts in September.',
        'KPL',
      ],
    },
  },
  {
    key: 'uxo-school-ground',
    section: 'education',
    publishedAt: '2025-11-25T14:20+07:00',
    place: 'Xieng Khuang',
    reads: 1420,
    photo: 'village-school',
    en: {
      title: 'Pupils in Phaxay Get a Football Field Once Full of Bombs',
      summary:
        'Clearance teams found 83 submunitions beneath the ground where children of Ban Nasom now play.',
      paragraphs: [
        '(KPL) For eleven years a string with red rags ran behind the primary school of Ban Nasom in Phaxay district, and nobody was allowed to fetch a ball from the other side. On 24 November the string was cut, and the fourth grade played the fifth on the land beyond it.',
        'Deminers had needed 34 working days for a plot hardly bigger than the pitch itself. They brought up 83 submunitions, two mortar shells and several thousand pieces of scrap, each of which must be dug out by hand to be sure.',
        'The place was given priority when the October survey showed it to be the only level ground near any school within six kilometres. A part is set aside for a vegetable garden and for a well.',
        'Lessons on the danger of bombs continue all the same. Woods on the slope above have not been searched yet, and the headmistress makes the older children explain the warning signs to newcomers every Friday.',
        'KPL',
      ],
    },
    lo: {
      title: 'ນັກຮຽນເມືອງຜາໄຊໄດ້ເດີ່ນເຕະບານ ໃນທີ່ດິນທີ່ເຄີຍເຕັມໄປດ້ວຍລະເບີດ',
      summary: 'ທີມເກັບກູ້ພົບລະເບີດລູກຫວ່ານ 83 ໜ່ວຍ ຢູ່ໃຕ້ດິນ ບ່ອນທີ່ເດັກນ້ອຍບ້ານນາສົມຫຼິ້ນໃນມື້ນີ້.',
      paragraphs: [
        'ຂປລ. ເປັນເວລາ 11 ປີ ທີ່ມີເຊືອກຜູກຜ້າແດງຂຶງຢູ່ຫຼັງໂຮງຮຽນປະຖົມບ້ານນາສົມ ເມືອງຜາໄຊ ແລະ ບໍ່ອະນຸຍາດໃຫ້ຜູ້ໃດຂ້າມໄປເກັບໝາກບານ. ໃນວັນທີ 24 ພະຈິກ 2025 ເຊືອກເສັ້ນນັ້ນຖືກຕັດອອກ ແລະ ນັກຮຽນ ປ.4 ໄດ້ລົງເຕະບານກັບ ປ.5 ຢູ່ທີ່ດິນຜືນນັ້ນ.',
        'ພະນັກງານເກັບກູ້ໃຊ້ເວລາ 34 ວັນ ສຳລັບເນື້ອທີ່ທີ່ໃຫຍ່ກວ່າເດີ່ນພຽງເລັກນ້ອຍ. ພວກເຂົາຂຸດພົບລະເບີດລູກຫວ່ານ 83 ໜ່ວຍ, ລູກປືນຄົກ 2 ໜ່ວຍ ແລະ ເສດເຫຼັກຫຼາຍພັນຊິ້ນ ເຊິ່ງທຸກຊິ້ນຕ້ອງຂຸດດ້ວຍມືເພື່ອຄວາມແນ່ໃຈ.',
        'ສະຖານທີ່ນີ້ໄດ້ຮັບບູລິມະສິດ ເພາະການສຳຫຼວດໃນເດືອນຕຸລາ ພົບວ່າເປັນທີ່ຮາບພຽງແຫ່ງດຽວຢູ່ໃກ້ໂຮງຮຽນ ໃນວົງ 6 ກິໂລແມັດ. ດິນສ່ວນໜຶ່ງຈະໃຊ້ເຮັດສວນຜັກ ແລະ ເຈາະນ້ຳບາດານ.',
        'ເຖິງຢ່າງໃດກໍຕາມ ການສອນກ່ຽວກັບອັນຕະລາຍຂອງລະເບີດຍັງສືບຕໍ່. ປ່າຢູ່ຄ້ອຍພູທາງເທິງຍັງບໍ່ທັນກວດກູ້ ແລະ ທຸກໆວັນສຸກ ຜູ້ອຳນວຍການໃຫ້ນັກຮຽນໃຫຍ່ອະທິບາຍປ້າຍເຕືອນໃຫ້ນັກຮຽນໃໝ່.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'azerbaijan-alumni',
    section: 'education',
    publishedAt: '2025-12-10T14:25+07:00',
    place: 'Vientiane',
    reads: 390,
    photo: 'handshake',
    en: {
      title: 'Baku Graduates Bring Back the Russian of Their Student Days',
      summary:
        'Around forty Lao engineers and doctors who studied in Azerbaijan met the visiting delegation; twenty new scholarships were announced.',
      paragraphs: [
        '(KPL) They studied oil drilling, medicine and music by the Caspian Sea in the 1970s and 1980s, and most had not spoken Russian for years. Around forty Lao graduates of institutes in Baku met guests from Azerbaijan over tea in Vientiane on 9 December.',
        'A retired geologist had brought his lecture notes on mud volcanoes; a dentist, the receipt for her first winter boots. The foreign ministry’s visitors filmed the stories for an archive of those who came to study in Azerbaijan from Asia and Africa.',
        'Twenty scholarships will be offered to Lao students from the next academic year, up from five, in petroleum engineering, agriculture and diplomacy. Courses are given in English, with a preparatory year for those who want to learn Azerbaijani.',
        'The graduates intend to register an alumni association before Lao New Year. One of its first tasks will be to find the roughly 60 classmates whose addresses have been lost.',
        'KPL',
      ],
    },
  },
]
