import type { SeedStory } from './seedTypes.js'

export const tourism: readonly SeedStory[] = [
  {
    key: 'luang-prabang-programme',
    section: 'tourism',
    publishedAt: '2025-10-21T10:30+07:00',
    place: 'Luang Prabang',
    reads: 1670,
    photo: 'luang-prabang-street',
    en: {
      title: 'Luang Prabang Plans Quiet Season of Celebration for Heritage Jubilee',
      summary:
        'Fifty events, none of them with loudspeakers, will lead up to the thirtieth anniversary of the town’s listing on 9 December.',
      paragraphs: [
        '(KPL) Luang Prabang will celebrate thirty years on the World Heritage List with seven weeks of open courtyards, walks and evening classes, beginning on 24 October. The programme of fifty events was presented by the provincial department of culture and tourism.',
        'Organisers decided against a big stage. Visitors are invited instead to see how gold leaf is laid at Wat Mai, to fold banana-leaf offerings at Ban Khily, or to go out with fishermen on the Nam Khan before dawn, eight persons at a time.',
        'Hotels have agreed not to raise their rates. Half of the places at each event are kept for residents until three days before, since many families who moved to the edge of town have not been inside the monasteries of their childhood for years.',
        'Trains from Vientiane run six times a day at weekends during the period, and a shuttle of electric buses replaces minivans between the station and the old quarter.',
        'KPL',
      ],
    },
    lo: {
      title: 'ຫຼວງພະບາງກຽມສະຫຼອງ 30 ປີມໍລະດົກໂລກ ແບບງຽບສະຫງົບ',
      summary: 'ກິດຈະກຳ 50 ຢ່າງ ໂດຍບໍ່ໃຊ້ເຄື່ອງຂະຫຍາຍສຽງ ຈະດຳເນີນໄປຈົນຮອດວັນຄົບຮອບ 30 ປີ ໃນວັນທີ 9 ທັນວາ.',
      paragraphs: [
        'ຂປລ. ຫຼວງພະບາງຈະສະຫຼອງ 30 ປີ ແຫ່ງການຂຶ້ນບັນຊີມໍລະດົກໂລກ ດ້ວຍກິດຈະກຳເປີດເດີ່ນບ້ານເກົ່າ, ຍ່າງຊົມເມືອງ ແລະ ຫ້ອງຮຽນຍາມແລງ ເປັນເວລາ 7 ອາທິດ ເລີ່ມແຕ່ວັນທີ 24 ຕຸລາ 2025. ພະແນກວັດທະນະທຳ ແລະ ທ່ອງທ່ຽວແຂວງ ໄດ້ແຈ້ງກຳນົດການທີ່ປະກອບມີ 50 ກິດຈະກຳ.',
        'ຄະນະຈັດງານຕັດສິນໃຈບໍ່ຕັ້ງເວທີໃຫຍ່. ແຕ່ເຊີນນັກທ່ອງທ່ຽວໄປເບິ່ງການລົງຄຳຢູ່ວັດໃໝ່, ພັບກະທົງໃບຕອງຢູ່ບ້ານຄີລີ ຫຼື ລົງເຮືອໄປກັບຊາວປະມົງໃນນ້ຳຄານກ່ອນຮຸ່ງ ເທື່ອລະ 8 ຄົນ.',
        'ໂຮງແຮມຕ່າງໆຕົກລົງບໍ່ຂຶ້ນລາຄາຫ້ອງພັກ. ເຄິ່ງໜຶ່ງຂອງບ່ອນນັ່ງໃນແຕ່ລະກິດຈະກຳ ໄດ້ສະຫງວນໄວ້ໃຫ້ຄົນໃນເມືອງ ຈົນຮອດສາມມື້ກ່ອນງານ ເພາະຫຼາຍຄອບຄົວທີ່ຍ້າຍໄປຢູ່ແຄມເມືອງ ບໍ່ໄດ້ເຂົ້າວັດທີ່ຕົນເຄີຍຮຽນມາຫຼາຍປີແລ້ວ.',
        'ໃນໄລຍະດັ່ງກ່າວ ມີລົດໄຟຈາກນະຄອນຫຼວງວຽງຈັນມື້ລະ 6 ຖ້ຽວໃນທ້າຍອາທິດ ແລະ ມີລົດເມໄຟຟ້າຮັບສົ່ງແທນລົດຕູ້ ລະຫວ່າງສະຖານີ ແລະ ເຂດເມືອງເກົ່າ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'vang-vieng-trails',
    section: 'tourism',
    publishedAt: '2025-11-07T13:50+07:00',
    place: 'Vang Vieng',
    reads: 1450,
    en: {
      title: 'Vang Vieng Marks Footpaths to Spread Visitors Beyond the River',
      paragraphs: [
        'KPL Seven signposted footpaths, 58 kilometres in all, have been opened around Vang Vieng in the hope that visitors will stay a third night and see more than the river. The longest leads in two days over a pass to the Hmong village of Phoudindaeng.',
        'Farmers whose land the paths cross receive a share of a small fee, which walkers pay by telephone. In return they keep dogs tied and stiles in repair. Eleven families sell tea and fruit from their porches.',
        'The district counted 412,000 arrivals up to the end of October, two thirds of them by train. Most leave after thirty hours, according to hotel registers, and four in five never go farther than three kilometres from the bridge.',
        'A rescue post with two paramedics has been set up at the foot of Pha Ngern. Climbers must sign a book there, after two hikers spent a night on the cliff in August.',
        'KPL',
      ],
    },
  },
  {
    key: 'wat-phou-lamps',
    section: 'tourism',
    publishedAt: '2025-11-25T09:20+07:00',
    place: 'Champassak',
    reads: 820,
    en: {
      title: 'Wat Phou by Lamplight: Trial Evenings Sell Out in Two Days',
      summary:
        'Three hundred visitors a night may climb to the sanctuary after sunset, guided by oil lamps rather than floodlights.',
      paragraphs: [
        '(KPL) Tickets for six trial evenings at Wat Phou, the Khmer temple above the Mekong in Champassak, were gone in two days. From 5 December groups of twenty will walk up the old causeway after sunset, by the light of some 2,000 oil lamps.',
        'Archaeologists had opposed coloured floodlights, which draw insects to the carved lintels and warm the stone. Lamps stand on the ground at a distance of two metres from any wall, and are lit by families from the village at the foot of the hill.',
        'No more than 300 people are let in each night. A musician plays the flute at the spring behind the sanctuary; there is no recorded commentary, and guides have been asked to speak in a low voice.',
        'Sensors will measure smoke and soot. Only if the stone shows no trace by February does the site office intend to continue, with the full moon of the Wat Phou festival as the next occasion.',
        'KPL',
      ],
    },
  },
  {
    key: 'hin-nam-no-trails',
    section: 'tourism',
    publishedAt: '2025-12-01T09:10+07:00',
    place: 'Boualapha',
    reads: 680,
    photo: 'hin-nam-no-karst',
    en: {
      title: 'First Paying Guests Sleep in the Cave Country of Hin Nam No',
      paragraphs: [
        '(KPL) Six travellers from France, Thailand and Vientiane were the first to spend two nights in the interior of Hin Nam No on a route opened on 28 November. It leads by canoe through the Xebangfay cave and back on foot across a valley that had been closed to outsiders.',
        'Groups are limited to eight, with two village guides, a cook and a ranger. The tour costs 4.2 million kip a head, of which a third goes straight into the accounts of Ban Nongping and Ban Thongxam.',
        'Not more than 400 people a year will be admitted until it is known how the bats and swiftlets respond. Lights are dimmed to red below the largest roost, and singing, which guides enjoy for the echo, is allowed in one chamber only.',
        'Bookings are full until the middle of January. The park office has turned down a proposal for a cable car put forward by a company from outside the province.',
        'KPL',
      ],
    },
  },
  {
    key: 'luang-prabang-visitors',
    section: 'tourism',
    publishedAt: '2025-12-10T11:40+07:00',
    place: 'Luang Prabang',
    reads: 540,
    photo: 'luang-prabang-street',
    en: {
      title: ' Heritage Town Weighs a Daily Limit on Visitors',
      summary:
        'The day after its jubilee, Luang Prabang began a public debate on whether 6,000 guests a day are enough.',
      paragraphs: [
        '(KPL) A day after celebrating three decades of World Heritage status, Luang Prabang opened a public consultation on whether to limit the number of visitors. A first meeting on the morning of 10 December drew more than 300 residents, guides and hotel keepers.',
        'The town received 1.9 million guests between January and November, a fifth more than last year. On peak days about 9,000 are in the old quarter at once, and monks have asked that photographers keep farther from the almsgiving.',
        'Three proposals are on the table: a ceiling of 6,000 a day, a fee that rises at weekends, and nothing at all save better buses. Shopkeepers mostly favour the last; owners of small guesthouses prefer the first, since they would be counted as full before large hotels outside the centre.',
        'Opinions may be handed in at any temple, or by telephone, until the end of January. The provincial assembly will decide at its spring session.',
        'KPL',
      ],
    },
  },
]
