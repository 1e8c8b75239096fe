import type { SeedStory } from './seedTypes.js'

export const society: readonly SeedStory[] = [
  {
    key: 'khammouane-flood-cost',
    section: 'society',
    publishedAt: '2025-10-13T09:15+07:00',
    place: 'Thakhek',
    reads: 2890,
    photo: 'flood-bridge',
    en: {
      title: 'Khammouane Counts the Cost of September Floods',
      summary:
        'Two weeks after the Xebangfay river returned to its bed, the province puts damage at 412 billion kip and asks for help with roads first.',
      paragraphs: [
        '(KPL) Floods that covered the lower Xebangfay valley at the end of September caused damage of about 412 billion kip in Khammouane, according to a survey finished on 10 October. Seven people died and some 31,000 were affected in Nongbok, Xebangfay and Mahaxay districts.',
        'Roads and bridges make up almost half of the sum. The crossing at Ban Pakping lost its middle span, which leaves fourteen villages with a ferry that cannot carry lorries. Two health centres and 23 schools need new floors, wiring or furniture.',
        'Emergency stocks are holding out: 640 tonnes of rice have been handed over by the provincial disaster committee, the Lao Red Cross and neighbours from Nakhon Phanom across the Mekong. Clean water is scarcer, and volunteers are still pumping out and disinfecting wells.',
        'The province will repair what connects people before it rebuilds what shelters them, Mr Sisouphan Keomany of the disaster committee told reporters. Families in tents on the dyke at Nongbok have been promised firm ground before the cold months.',
        'KPL',
      ],
    },
    lo: {
      title: 'ແຂວງຄຳມ່ວນສະຫຼຸບຄວາມເສຍຫາຍຈາກນ້ຳຖ້ວມເດືອນກັນຍາ',
      summary:
        'ສອງອາທິດຫຼັງຈາກນ້ຳເຊບັ້ງໄຟຫຼຸດລົງ ແຂວງປະເມີນຄວາມເສຍຫາຍ 412 ຕື້ກີບ ແລະ ຂໍການຊ່ວຍເຫຼືອດ້ານຖະໜົນຫົນທາງກ່ອນ.',
      paragraphs: [
        'ຂປລ. ນ້ຳຖ້ວມເຂດລຸ່ມເຊບັ້ງໄຟໃນທ້າຍເດືອນກັນຍາ ໄດ້ສ້າງຄວາມເສຍຫາຍໃຫ້ແຂວງຄຳມ່ວນ ປະມານ 412 ຕື້ກີບ ຕາມຜົນການສຳຫຼວດທີ່ສຳເລັດໃນວັນທີ 10 ຕຸລາ 2025. ມີຜູ້ເສຍຊີວິດ 7 ຄົນ ແລະ ປະຊາຊົນປະມານ 31.000 ຄົນ ໄດ້ຮັບຜົນກະທົບ ຢູ່ເມືອງໜອງບົກ, ເມືອງເຊບັ້ງໄຟ ແລະ ເມືອງມະຫາໄຊ.',
        'ເກືອບເຄິ່ງໜຶ່ງຂອງມູນຄ່າແມ່ນຖະໜົນ ແລະ ຂົວ. ຂົວຢູ່ບ້ານປາກປິງຂາດຊ່ວງກາງ ເຮັດໃຫ້ 14 ບ້ານຕ້ອງອາໄສເຮືອບັກທີ່ຂົນລົດໃຫຍ່ບໍ່ໄດ້. ສຸກສາລາ 2 ແຫ່ງ ແລະ ໂຮງຮຽນ 23 ແຫ່ງ ຕ້ອງປ່ຽນພື້ນ, ສາຍໄຟ ຫຼື ໂຕະຕັ່ງໃໝ່.',
        'ເຄື່ອງຊ່ວຍເຫຼືອສຸກເສີນຍັງພຽງພໍ ໂດຍຄະນະກຳມະການຄຸ້ມຄອງໄພພິບັດຂັ້ນແຂວງ, ອົງການກາແດງລາວ ແລະ ເພື່ອນບ້ານຈາກແຂວງນະຄອນພະນົມ ໄດ້ມອບເຂົ້າສານ 640 ໂຕນ. ສິ່ງທີ່ຂາດເຂີນກວ່າແມ່ນນ້ຳສະອາດ ແລະ ອາສາສະໝັກຍັງສືບຕໍ່ດູດນ້ຳອອກ ແລະ ຂ້າເຊື້ອໃນນ້ຳສ້າງ.',
        'ທ່ານ ສີສຸພັນ ແກ້ວມະນີ ຈາກຄະນະກຳມະການຄຸ້ມຄອງໄພພິບັດ ໃຫ້ສຳພາດຕໍ່ນັກຂ່າວວ່າ ແຂວງຈະສ້ອມແປງສິ່ງທີ່ເຊື່ອມຕໍ່ຜູ້ຄົນ ກ່ອນສ້າງບ່ອນຢູ່ອາໄສຄືນໃໝ່. ສ່ວນຄອບຄົວທີ່ພັກໃນຜ້າເຕັ້ນຢູ່ຄັນຄູເມືອງໜອງບົກ ຈະໄດ້ຍ້າຍໄປຢູ່ບ່ອນໝັ້ນຄົງກ່ອນລະດູໜາວ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'uxo-survey-phaxay',
    section: 'society',
    publishedAt: '2025-10-22T14:30+07:00',
    place: 'Xieng Khuang',
    reads: 1180,
    photo: 'upland-field',
    en: {
      title: 'Survey Teams Return to Phaxay to Map Cluster Bomb Strikes',
      summary:
        'Sixteen teams will walk the land of 48 villages in Xieng Khuang before the next rains, so that clearance can start where people farm.',
      paragraphs: [
        '(KPL) Sixteen teams of UXO Lao have begun a survey of 48 villages in Phaxay district of Xieng Khuang, where every second family still finds cluster munitions while working in the fields. The work, which opened on 20 October, should be finished before the rains of 2026.',
        'Surveyors first ask villagers where they have seen bombs, then search from each place outwards in squares of 50 metres until nothing more is found. The result is a map of confirmed hazardous areas instead of a guess drawn from old flight records.',
        'Five of the teams are made up entirely of women, most of them from the district. Recruits receive six weeks of training at Phonsavan and are insured from the first day; 31 of the 40 who began in August passed the final test.',
        'Items found during the survey are destroyed the same week. In the first two days the teams recorded 57 submunitions, eleven of which lay within sight of a school path.',
        'KPL',
      ],
    },
    lo: {
      title: 'ທີມສຳຫຼວດກັບຄືນເມືອງຜາໄຊ ເພື່ອເຮັດແຜນທີ່ເຂດລະເບີດລູກຫວ່ານ',
      summary:
        '16 ທີມ ຈະລົງສຳຫຼວດ 48 ບ້ານ ຢູ່ແຂວງຊຽງຂວາງ ກ່ອນລະດູຝົນໜ້າ ເພື່ອໃຫ້ການເກັບກູ້ເລີ່ມຈາກບ່ອນທີ່ປະຊາຊົນທຳມາຫາກິນ.',
      paragraphs: [
        'ຂປລ. ທີມງານເກັບກູ້ລະເບີດບໍ່ທັນແຕກແຫ່ງຊາດ 16 ທີມ ໄດ້ເລີ່ມສຳຫຼວດ 48 ບ້ານ ຢູ່ເມືອງຜາໄຊ ແຂວງຊຽງຂວາງ ບ່ອນທີ່ສອງຄອບຄົວຕ້ອງມີໜຶ່ງຄອບຄົວທີ່ຍັງພົບລະເບີດລູກຫວ່ານເວລາເຮັດໄຮ່ເຮັດນາ. ວຽກງານນີ້ເລີ່ມໃນວັນທີ 20 ຕຸລາ 2025 ແລະ ຈະໃຫ້ສຳເລັດກ່ອນລະດູຝົນປີ 2026.',
        'ນັກສຳຫຼວດຈະຖາມຊາວບ້ານກ່ອນວ່າເຄີຍເຫັນລະເບີດຢູ່ໃສ ແລ້ວຈຶ່ງກວດຫາອອກໄປຈາກຈຸດນັ້ນເທື່ອລະຕາ ຕາລະ 50 ແມັດ ຈົນກວ່າຈະບໍ່ພົບອີກ. ຜົນທີ່ໄດ້ແມ່ນແຜນທີ່ເຂດອັນຕະລາຍທີ່ຢືນຢັນແລ້ວ ແທນການຄາດເດົາຈາກຂໍ້ມູນການບິນໃນອະດີດ.',
        'ໃນນັ້ນ 5 ທີມແມ່ນແມ່ຍິງທັງໝົດ ເຊິ່ງສ່ວນຫຼາຍເປັນຄົນໃນເມືອງ. ພະນັກງານໃໝ່ໄດ້ຝຶກອົບຮົມ 6 ອາທິດຢູ່ໂພນສະຫວັນ ແລະ ມີປະກັນໄພນັບແຕ່ມື້ທຳອິດ; ໃນ 40 ຄົນທີ່ເລີ່ມຝຶກໃນເດືອນສິງຫາ ມີ 31 ຄົນທີ່ສອບເສັງຜ່ານ.',
        'ລະເບີດທີ່ພົບໃນການສຳຫຼວດຈະຖືກທຳລາຍພາຍໃນອາທິດດຽວກັນ. ໃນສອງມື້ທຳອິດ ທີມງານໄດ້ບັນທຶກລະເບີດລູກຫວ່ານ 57 ໜ່ວຍ ໃນນັ້ນ 11 ໜ່ວຍຢູ່ໃກ້ທາງໄປໂຮງຮຽນ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'khammouane-bridge',
    section: 'society',
    publishedAt: '2025-10-28T16:00+07:00',
    place: 'Thakhek',
    reads: 1730,
    photo: 'flood-bridge',
    en: {
      title: 'Temporary Bridge Ends Month of Isolation for Fourteen Villages',
      paragraphs: [
        '(KPL) The first lorry in a month drove across the Xebangfay at Ban Pakping on 27 October, over a steel bridge that army engineers had put together in eleven days beside the broken one. Fourteen villages on the east bank can again be reached by road.',
        'The bridge is 54 metres long and carries up to 25 tonnes, one vehicle at a time.  Guards with radios direct traffic from both ends between six in the morning and nine at night; motorcycles and schoolchildren go first.',
        'Prices on the east bank fell within hours. A sack of cement that had come by ferry for 75,000 kip was offered at 58,000 by the afternoon, and a dealer in Mahaxay sent his buyers over for the dry-season tobacco he had written off.',
        'The old concrete bridge of 1996 will not be mended. Design of a longer one, with its deck two metres higher, has begun, and the public works department hopes to call for bids in March.',
        'KPL',
      ],
    },
    lo: {
      title: 'ຂົວຊົ່ວຄາວຊ່ວຍໃຫ້ 14 ບ້ານ ພົ້ນຈາກການຖືກຕັດຂາດໜຶ່ງເດືອນ',
      paragraphs: [
        'ຂປລ. ລົດບັນທຸກຄັນທຳອິດໃນຮອບໜຶ່ງເດືອນ ໄດ້ຂ້າມນ້ຳເຊບັ້ງໄຟຢູ່ບ້ານປາກປິງ ໃນວັນທີ 27 ຕຸລາ 2025 ຜ່ານຂົວເຫຼັກທີ່ທະຫານຊ່າງປະກອບຂຶ້ນພາຍໃນ 11 ວັນ ຢູ່ຂ້າງຂົວເກົ່າທີ່ເພພັງ. 14 ບ້ານ ຝັ່ງຕາເວັນອອກສາມາດໄປມາທາງລົດໄດ້ອີກຄັ້ງ.',
        'ຂົວຍາວ 54 ແມັດ ຮັບນ້ຳໜັກໄດ້ສູງສຸດ 25 ໂຕນ ແລະ ຜ່ານໄດ້ເທື່ອລະຄັນ. ຍາມຖືວິທະຍຸສື່ສານຄວບຄຸມການຈະລາຈອນທັງສອງຫົວຂົວ ແຕ່ 6 ໂມງເຊົ້າ ຫາ 9 ໂມງກາງຄືນ ໂດຍໃຫ້ລົດຈັກ ແລະ ນັກຮຽນຜ່ານກ່ອນ.',
        'ລາຄາສິນຄ້າຢູ່ຝັ່ງຕາເວັນອອກຫຼຸດລົງພາຍໃນບໍ່ເທົ່າໃດຊົ່ວໂມງ. ຊີມັງທີ່ຂົນມາທາງເຮືອບັກໃນລາຄາເປົາລະ 75.000 ກີບ ລົງມາເປັນ 58.000 ກີບ ໃນຕອນບ່າຍ ແລະ ພໍ່ຄ້າຢູ່ເມືອງມະຫາໄຊໄດ້ສົ່ງຄົນໄປຮັບຊື້ຢາສູບລະດູແລ້ງທີ່ຄິດວ່າເສຍໄປແລ້ວ.',
        'ຂົວເບຕົງເກົ່າທີ່ສ້າງໃນປີ 1996 ຈະບໍ່ສ້ອມແປງ. ການອອກແບບຂົວໃໝ່ທີ່ຍາວກວ່າ ແລະ ສູງກວ່າເກົ່າ 2 ແມັດ ໄດ້ເລີ່ມຂຶ້ນແລ້ວ ແລະ ພະແນກໂຍທາທິການຫວັງວ່າຈະເປີດປະມູນໃນເດືອນມີນາ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'that-luang-clean-up',
    section: 'society',
    publishedAt: '2025-11-07T08:40+07:00',
    place: 'Vientiane',
    reads: 1590,
    photo: 'that-luang',
    en: {
      title: ' Festival Over, Volunteers Clear 96 Tonnes of Waste at That Luang',
      summary:
        'Sorting stations and banana-leaf wrappings cut the rubbish left by the festival by a quarter, city officials say.',
      paragraphs: [
        '(KPL) Some 1,300 students and members of the youth union spent 6 November picking up what a week of festival had left around That Luang. By evening, lorries had taken away 96 tonnes of waste, against 130 tonnes last year.',
        'City officials put the drop down to a rule that food sellers could use only leaf, paper or returnable bowls. Inspectors handed out 214 warnings and confiscated the plastic bags of those who were caught twice.',
        'A third of the waste was sorted on the spot into bottles, cans and food scraps. The scraps went to a compost yard at kilometre 32, and money from the bottles, about 41 million kip, will buy bins for three secondary schools.',
        'What remained is less easy to deal with. Wax flowers from the offerings melt into the paving, and workers with steam hoses will be busy on the esplanade until the rehearsals for National Day begin again on 10 November.',
        'KPL',
      ],
    },
  },
  {
    key: 'uxo-luxembourg-grant',
    section: 'society',
    publishedAt: '2025-11-12T15:35+07:00',
    place: 'Vientiane',
    reads: 560,
    photo: 'handshake',
    en: {
      title: 'Luxembourg Grant Keeps Clearance Teams at Work Through 2028',
      paragraphs: [
        '(KPL) Luxembourg will give six million euros over three years for the removal of unexploded ordnance in Laos, under an agreement signed in Vientiane on November 11. The money secures the jobs of 140 deminers in Xieng Khuang and Xekong whose contracts were to run out at New Year.',
        'Under the agreement the National Regulatory Authority decides each year, together with the provinces, which fields come first. Irrigated land, schools and paths to water have priority; land meant for company plantations has to be cleared at the company’s expense.',
        'A tenth of the grant goes to people who were injured. It will pay for the prosthetic workshop at Phonsavan, travel for patients from remote villages and small loans to 300 survivors who want to raise poultry or open a repair shop.',
        'Donors are asked to report in one form from next year, which the authority expects to save its staff some forty days of paperwork.',
        'KPL',
      ],
    },
  },
  {
    key: 'xekong-spring-water',
    section: 'society',
    publishedAt: '2025-11-18T09:55+07:00',
    place: 'Xekong',
    reads: 290,
    en: {
      title: 'Gravity Water Reaches Eight Villages in Upper Xekong',
      paragraphs: [
        '(KPL) Taps opened this month in eight villages of Kaleum district in Xekong, fed by springs as far as nine kilometres away. Women of Ban Tangplang used to walk for forty minutes, twice a day, to fill bamboo tubes at the river.',
        'Villagers dug the trenches themselves over two dry seasons, with pipes and cement paid for by the Poverty Reduction Fund. Each household adds 2,000 kip a month to a repair fund kept by a committee, of which the treasurer must be a woman.',
        'A test of the water by the provincial health office found it fit to drink after boiling. Fencing keeps cattle away from the springs, and a ban on clearing forest above them has been written into the land plan of each village.',
        'Two neighbouring villages are still waiting. Their springs dry up in March, so engineers will look for groundwater once a drilling rig can use the track.',
        'KPL',
      ],
    },
  },
  {
    key: 'national-day-traffic',
    section: 'society',
    publishedAt: '2025-12-03T09:45+07:00',
    place: 'Vientiane',
    reads: 2150,
    photo: 'vientiane-street',
    en: {
      title: 'Capital Passes Jubilee Holiday Without a Fatal Accident',
      paragraphs: [
        'KPL Traffic police in Vientiane recorded 17 accidents and no deaths over the three days around National Day, the best result for the holiday since records began in 2008. Last year four people were killed in the same period.',
        'Officers attribute it to free buses. Ninety-two of them brought spectators to the parade from car parks at the edge of the city and took them home after the fireworks, so that few had reason to ride a motorcycle late at night.',
        'Breath tests were made at 28 points. Of 6,800 drivers stopped, 391 had drunk more than the law allows and left their vehicles behind; they can collect them on payment of the fine and after an hour’s lesson with hospital staff.',
        'The bus service cost the city 640 million kip. The transport department has suggested repeating it at Lao New Year, with sponsors’ names on the windows to meet half of the expense.',
        'KPL',
      ],
    },
  },
  {
    key: 'khammouane-homes',
    section: 'society',
    publishedAt: '2025-12-05T10:30+07:00',
    place: 'Thakhek',
    reads: 1340,
    en: {
      title: 'Nongbok Families Leave Their Tents for Houses on Higher Ground',
      summary:
        'Keys to the first 62 homes were handed over, ten weeks after the flood; another 110 are due before Lao New Year.',
      paragraphs: [
        '(KPL) Sixty-two families who had lived in tents on the Nongbok dyke since the September floods moved into new houses on 4 December. The settlement lies on a rise three kilometres from the Xebangfay, at a spot elders remember as dry even in 1978.',
        'Each house stands on concrete posts two metres tall, with a room below that may be flooded without harm. Builders from the villages earned 100,000 kip a day, and families could choose where to put the kitchen and the stairs.',
        'Fields remain where they were, so the province is paving the track to the river and has bought two boats for the months when it is under water. A primary school with four classrooms will follow, in place of two that were swept away.',
        'The remaining 110 households on the list are staying with relatives. Their plots have been drawn by lot in public, to avoid any quarrel over neighbours and views.',
        'KPL',
      ],
    },
    lo: {
      title: 'ຄອບຄົວຢູ່ເມືອງໜອງບົກ ຍ້າຍຈາກຜ້າເຕັ້ນສູ່ເຮືອນໃໝ່ໃນເຂດສູງ',
      summary: 'ເຮືອນ 62 ຫຼັງທຳອິດໄດ້ມອບໃຫ້ປະຊາຊົນ 10 ອາທິດຫຼັງນ້ຳຖ້ວມ ແລະ ອີກ 110 ຫຼັງຈະສຳເລັດກ່ອນປີໃໝ່ລາວ.',
      paragraphs: [
        'ຂປລ. 62 ຄອບຄົວ ທີ່ພັກຢູ່ໃນຜ້າເຕັ້ນເທິງຄັນຄູເມືອງໜອງບົກ ນັບແຕ່ນ້ຳຖ້ວມໃນເດືອນກັນຍາ ໄດ້ຍ້າຍເຂົ້າເຮືອນໃໝ່ ໃນວັນທີ 4 ທັນວາ 2025. ບ່ອນຕັ້ງບ້ານໃໝ່ແມ່ນໂນນສູງ ຫ່າງຈາກນ້ຳເຊບັ້ງໄຟ 3 ກິໂລແມັດ ເຊິ່ງຜູ້ເຖົ້າຜູ້ແກ່ຈື່ໄດ້ວ່າບໍ່ເຄີຍຖ້ວມ ແມ່ນແຕ່ໃນປີ 1978.',
        'ເຮືອນແຕ່ລະຫຼັງຕັ້ງຢູ່ເທິງເສົາເບຕົງສູງ 2 ແມັດ ມີຫ້ອງຊັ້ນລຸ່ມທີ່ນ້ຳຖ້ວມໄດ້ໂດຍບໍ່ເສຍຫາຍ. ຊ່າງກໍ່ສ້າງຈາກບັນດາບ້ານໄດ້ຄ່າແຮງງານມື້ລະ 100.000 ກີບ ແລະ ຄອບຄົວເລືອກເອງວ່າຈະໃຫ້ເຮືອນຄົວ ແລະ ຂັ້ນໄດຢູ່ບ່ອນໃດ.',
        'ໄຮ່ນາຍັງຢູ່ບ່ອນເກົ່າ ສະນັ້ນ ແຂວງຈຶ່ງປູທາງໄປຫາແມ່ນ້ຳ ແລະ ຊື້ເຮືອສອງລຳ ໄວ້ສຳລັບຍາມທາງຖືກນ້ຳຖ້ວມ. ໂຮງຮຽນປະຖົມ 4 ຫ້ອງຈະສ້າງຂຶ້ນຕາມມາ ແທນໂຮງຮຽນສອງຫຼັງທີ່ຖືກນ້ຳພັດໄປ.',
        'ອີກ 110 ຄອບຄົວ ທີ່ມີລາຍຊື່ ຍັງພັກຢູ່ກັບຍາດພີ່ນ້ອງ. ດິນປຸກເຮືອນຂອງພວກເຂົາແມ່ນໄດ້ຈັບສະຫຼາກຕໍ່ໜ້າມວນຊົນ ເພື່ອຫຼີກເວັ້ນການຜິດຖຽງກັນ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'uxo-year-figures',
    section: 'society',
    publishedAt: '2025-12-09T14:10+07:00',
    place: 'Vientiane',
    reads: 790,
    photo: 'upland-field',
    en: {
      title: 'More Land Cleared of Bombs, but Scrap Collectors Still at Risk',
      summary:
        'Teams made 7,400 hectares safe in eleven months; accidents fell to 22, most of them among people gathering metal.',
      paragraphs: [
        '(KPL) Clearance teams made 7,400 hectares of land safe between January and November, a tenth more than in the whole of 2024, the National Regulatory Authority for UXO said on 8 December. They destroyed 63,000 items, nearly nine in ten of them submunitions from cluster bombs.',
        'Accidents declined to 22, with nine deaths. Children were hurt in six cases, fewer than in any year since the count began, which the authority links to lessons given in every primary school of the nine most affected provinces.',
        'Most of those injured were adults looking for scrap. The price of steel has gone up by a third since spring, and traders in Saravan and Savannakhet hand out cheap detectors against a share of what is dug up. The authority wants such lending to be banned.',
        'Foreign partners are turning to training as well as money. Azerbaijan, Japan and Cambodia have offered places on courses next year, and Lao instructors have been invited to Tajikistan to explain how they search steep ground.',
        'KPL',
      ],
    },
  },
]
