import type { SeedStory } from './seedTypes.js'

export const environment: readonly SeedStory[] = [
  {
    key: 'boat-races-river-clean-up',
    section: 'environment',
    publishedAt: '2025-10-13T14:45+07:00',
    place: 'Vientiane',
    reads: 1320,
    photo: 'mekong-evening',
    en: {
      title: 'Divers and Schoolchildren Clean the Mekong Bank After Boat Races',
      paragraphs: [
        '(KPL) Four days after the Ok Phansa boat races, 700 volunteers collected 23 tonnes of rubbish along four kilometres of the Mekong in Vientiane on 12 October. Divers of the fire brigade brought up chairs, two bicycles and the steering oar of a boat from Ban Houaha.',
        'Almost half of what lay on the bank was polystyrene. Traders may no longer sell fire boats of foam, under a city rule of last year, but inspectors found 61 stalls that did; banana stem sinks within days and feeds the fish.',
        'Pupils of Lycée de Vientiane counted what they gathered by type and by brand. Their table, the first of its kind, will go to eight beverage companies with a request to take back bottles at next year’s festival for a deposit.',
        'The organising committee of the races wants to set aside five percent of stall rents for the cleaning of the river. The proposal comes before the city council in December.',
        'KPL',
      ],
    },
  },
  {
    key: 'hin-nam-no-rangers',
    section: 'environment',
    publishedAt: '2025-10-17T15:10+07:00',
    place: 'Boualapha',
    reads: 950,
    photo: 'hin-nam-no-karst',
    en: {
      title: 'Village Rangers Double Their Watch over Hin Nam No',
      summary:
        'Three months after the park joined Phong Nha on the World Heritage List, 56 more villagers have been trained to patrol its limestone forest.',
      paragraphs: [
        '(KPL) Fifty-six people from villages around Hin Nam No National Park in Khammouane have qualified as rangers, doubling the force that watches over the limestone forest since its inscription on the World Heritage List in July. Fifteen of them are former hunters.',
        'Patrols go out for six days at a time, four to a group, with rice, hammocks and a telephone that records each snare and track. Between July and September they took down 3,460 wire snares, a third fewer per kilometre than a year ago.',
        'Camera traps have brought good news from the remotest valleys. Red-shanked douc and southern white-cheeked gibbon appear in every month, and a saola survey will begin in the dry season with water samples that are searched for traces of DNA.',
        'Rangers earn 110,000 kip a day, paid out of entry fees and a fund of the German Government. The villages decide together which valleys are to be closed during the breeding season.',
        'KPL',
      ],
    },
    lo: {
      title: 'ກອງລາດຕະເວນບ້ານ ເພີ່ມກຳລັງປົກປັກຮັກສາຫີນໜາມໜໍ່ເປັນສອງເທົ່າ',
      summary: 'ສາມເດືອນຫຼັງຈາກຂຶ້ນບັນຊີມໍລະດົກໂລກຮ່ວມກັບຟອງຍາ ມີຊາວບ້ານອີກ 56 ຄົນ ໄດ້ຝຶກອົບຮົມເປັນກອງລາດຕະເວນ.',
      paragraphs: [
        'ຂປລ. ຊາວບ້ານ 56 ຄົນ ຈາກບັນດາບ້ານອ້ອມຂ້າງສວນອຸທິຍານແຫ່ງຊາດຫີນໜາມໜໍ່ ແຂວງຄຳມ່ວນ ໄດ້ສຳເລັດການຝຶກອົບຮົມເປັນກອງລາດຕະເວນ ເຮັດໃຫ້ກຳລັງປົກປັກຮັກສາປ່າຫີນປູນແຫ່ງນີ້ເພີ່ມຂຶ້ນສອງເທົ່າ ນັບແຕ່ໄດ້ຂຶ້ນບັນຊີມໍລະດົກໂລກໃນເດືອນກໍລະກົດ. ໃນນັ້ນ 15 ຄົນເຄີຍເປັນນາຍພານ.',
        'ການລາດຕະເວນແຕ່ລະເທື່ອໃຊ້ເວລາ 6 ມື້ ກຸ່ມລະ 4 ຄົນ ພ້ອມເຂົ້າສານ, ອູ່ ແລະ ໂທລະສັບທີ່ໃຊ້ບັນທຶກບ້ວງແຮ້ວ ແລະ ຮອຍສັດ. ແຕ່ເດືອນກໍລະກົດ ຫາ ເດືອນກັນຍາ ພວກເຂົາໄດ້ມ້າງບ້ວງສາຍລວດ 3.460 ອັນ ເຊິ່ງຫຼຸດລົງໜຶ່ງສ່ວນສາມຕໍ່ກິໂລແມັດ ທຽບໃສ່ປີກາຍ.',
        'ກ້ອງດັກຖ່າຍຮູບໄດ້ນຳຂ່າວດີມາຈາກຮ່ອມພູທີ່ຢູ່ໄກທີ່ສຸດ. ຄ່າງຂາແດງ ແລະ ທະນີແກ້ມຂາວ ປາກົດຕົວທຸກເດືອນ ແລະ ການສຳຫຼວດຫາເສົາຫຼາຈະເລີ່ມໃນລະດູແລ້ງ ດ້ວຍການເກັບຕົວຢ່າງນ້ຳໄປກວດຫາຮ່ອງຮອຍຂອງ DNA.',
        'ກອງລາດຕະເວນໄດ້ເບ້ຍລ້ຽງມື້ລະ 110.000 ກີບ ຈາກຄ່າເຂົ້າຊົມ ແລະ ກອງທຶນຂອງລັດຖະບານເຢຍລະມັນ. ບັນດາບ້ານຈະຕົກລົງຮ່ວມກັນວ່າ ຈະປິດຮ່ອມພູໃດໃນລະດູສັດປະສົມພັນ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'elephants-xayaboury',
    section: 'environment',
    publishedAt: '2025-11-10T09:00+07:00',
    place: 'Xayaboury',
    reads: 1840,
    photo: 'upland-field',
    en: {
      title: 'Dung Samples Point to Larger Herd in Nam Pouy Forest',
      paragraphs: [
        '(KPL) Between 62 and 75 wild elephants live in the Nam Pouy protected area of Xayaboury, more than twice as many as old estimates suggested.  The figure comes from DNA in 410 samples of dung that rangers gathered on foot over two dry seasons.',
        'Seventeen calves were identified, a sign that the herd is breeding. Its range has shifted south, however, towards maize fields at the edge of the forest, and 38 families reported losses in the year of the count.',
        'Insurance could help. From January, a village that keeps to the agreed boundary of its fields will be compensated within a month for crops eaten by elephants, out of a fund fed by the elephant conservation centre and by two hydropower companies.',
        'Researchers from Chiang Mai and the National University of Laos warn that the number of adult males is low. They recommend a corridor of 14 kilometres to forests in Nan, where a smaller herd lives on the Thai side.',
        'KPL',
      ],
    },
  },
  {
    key: 'hin-nam-no-patrol',
    section: 'environment',
    publishedAt: '2025-11-13T10:50+07:00',
    place: 'Boualapha',
    reads: 430,
    photo: 'hin-nam-no-karst',
    en: {
      title: 'Lao, Vietnamese Rangers Walk the Border Ridge Together',
      paragraphs: [
        '(KPL/VNA) Rangers of Hin Nam No and of Phong Nha–Ke Bang met on the border ridge in early November for the first joint patrol since the two parks became one World Heritage property. Twenty-four men and women walked 46 kilometres in five days.',
        'They agreed on one way of recording what they find, so that a snare removed on one slope shows up on the map of the other. Radios of the two services work on a shared channel from this month, with call signs in both languages.',
        'Near the source of the Xebangfay a camp of loggers was found abandoned, with 14 planks of rosewood under leaves. The timber was handed to the district office at Boualapha, and photographs of boot prints were exchanged.',
        'Two more joint patrols are planned before the rains. The management boards will discuss in Dong Hoi in January whether visitors might one day cross the ridge on foot with guides from either side.',
      ],
    },
  },
  {
    key: 'plastic-bags-market',
    section: 'environment',
    publishedAt: '2025-11-28T10:05+07:00',
    place: 'Luang Namtha',
    reads: 760,
    photo: 'morning-market',
    en: {
      title: 'Market in Luang Namtha Has Gone a Year Without Plastic Bags',
      summary:
        'What began as a dare among vegetable sellers has kept an estimated nine tonnes of plastic out of the Nam Tha.',
      paragraphs: [
        'KPL It is a year since the 230 sellers of the morning market in Luang Namtha stopped giving away plastic bags.  Customers who forget their basket pay 2,000 kip for a cloth one, sewn by prisoners, and get the money back when they return it.',
        'The idea came from women who sell mustard greens and were tired of seeing bags in their irrigation ditch. The town council only put up the signs; a fine was discussed and rejected.',
        'Meat was the hardest part. Butchers tried paper, which tore, before settling on the broad leaves of wild ginger that their grandmothers had used, and a few have started to grow them behind their stalls.',
        'Sellers from Muang Sing and from Houayxay have come to look. The provincial office for the environment will help them to start in March, with a loan of the first 5,000 cloth bags.',
        'KPL',
      ],
    },
  },
]
