import type { SeedStory } from './seedTypes.js'

export const economics: readonly SeedStory[] = [
  {
    key: 'dry-port-night-shift',
    section: 'economics',
    publishedAt: '2025-10-15T10:20+07:00',
    place: 'Vientiane',
    reads: 1410,
    photo: 'freight-yard',
    en: {
      title: 'Thanaleng Dry Port Adds Night Shift Before Peak Season',
      summary:
        'Cranes at the rail yard south of the capital will work until two in the morning so that wagons of fruit and cassava do not wait over the weekend.',
      paragraphs: [
        '(KPL) The container yard at Thanaleng will work a second shift, from 18:00 to 02:00, beginning on October 20. The operator of the dry port expects the busiest quarter in its history, with cassava starch, rubber and the first winter fruit all competing for wagons to China.',
        'In the last week of September a loaded container stood in the yard for 41 hours on average before it was lifted onto a train. Forwarders have complained that chilled durian from Thailand lost two days there, while customs papers had been stamped on the first.',
        'Sixty crane drivers and checkers have been hired, a third of them women from villages of Hadxaifong district. Customs and plant quarantine will keep one desk open through the night, and a single release form replaces the three used so far.',
        'If the average wait falls below 24 hours by New Year, the shift will become permanent, the operator said. Night handling costs an extra 60,000 kip per container, which is waived for Lao exporters until the end of December.',
        'KPL',
      ],
    },
  },
  {
    key: 'rice-harvest-savannakhet',
    section: 'economics',
    publishedAt: '2025-10-16T08:50+07:00',
    place: 'Savannakhet',
    reads: 1290,
    photo: 'rice-field',
    en: {
      title: 'Savannakhet Farmers Begin Cutting Early Rice',
      summary:
        'Early varieties are coming in at more than four tonnes a hectare in Champhone district, while fields along the rivers will need two more weeks.',
      paragraphs: [
        '(KPL) Farmers in Champhone and Xonboury districts of Savannakhet have begun to cut the first wet-season rice on upper fields, about ten days earlier than last year. By mid-October some 18,000 hectares had been harvested out of 214,000 planted in the province.',
        'The provincial agriculture and environment office puts the early yield at 4.2 tonnes a hectare. Its deputy head, Mr Khamsay Inthavong, said steady rain in August had helped, and that stem borers were seen in only three villages.',
        'Labour remains the worry. A day’s wage for cutting by hand has reached 120,000 kip with lunch, and many families now share one of the province’s 460 combine harvesters, which charge by the area and book up weeks ahead.',
        'Paddy is being sold wet at the roadside for 4,300 kip a kilogram. The office advises farmers to dry it for two days first, since mills pay 900 kip more for grain with less than 14 percent moisture.',
        'KPL',
      ],
    },
    lo: {
      title: 'ຊາວນາແຂວງສະຫວັນນະເຂດ ເລີ່ມເກັບກ່ຽວເຂົ້າດໍ',
      summary: 'ເຂົ້າດໍຢູ່ເມືອງຈຳພອນໃຫ້ຜົນຜະລິດຫຼາຍກວ່າ 4 ໂຕນຕໍ່ເຮັກຕາ ສ່ວນນາແຄມນ້ຳຍັງຕ້ອງລໍຖ້າອີກສອງອາທິດ.',
      paragraphs: [
        'ຂປລ. ຊາວນາຢູ່ເມືອງຈຳພອນ ແລະ ເມືອງຊົນບູລີ ແຂວງສະຫວັນນະເຂດ ໄດ້ເລີ່ມເກັບກ່ຽວເຂົ້ານາປີຮຸ່ນທຳອິດໃນເນື້ອທີ່ນາໂຄກແລ້ວ ໄວກວ່າປີກາຍປະມານ 10 ວັນ. ມາຮອດກາງເດືອນຕຸລາ ເກັບກ່ຽວໄດ້ປະມານ 18.000 ເຮັກຕາ ໃນເນື້ອທີ່ປັກດຳທັງໝົດ 214.000 ເຮັກຕາ.',
        'ພະແນກກະສິກຳ ແລະ ສິ່ງແວດລ້ອມແຂວງ ໃຫ້ຮູ້ວ່າ ຜົນຜະລິດຮຸ່ນທຳອິດສະເລ່ຍ 4,2 ໂຕນຕໍ່ເຮັກຕາ. ທ່ານ ຄຳໄຊ ອິນທະວົງ ຮອງຫົວໜ້າພະແນກ ກ່າວວ່າ ຝົນທີ່ຕົກສະໝ່ຳສະເໝີໃນເດືອນສິງຫາໄດ້ຊ່ວຍຫຼາຍ ແລະ ພົບແມງເຈາະລຳຕົ້ນເຂົ້າພຽງ 3 ບ້ານ.',
        'ສິ່ງທີ່ໜ້າເປັນຫ່ວງແມ່ນແຮງງານ. ຄ່າຈ້າງກ່ຽວເຂົ້າດ້ວຍມືຂຶ້ນເຖິງມື້ລະ 120.000 ກີບ ບວກອາຫານທ່ຽງ ຈຶ່ງມີຫຼາຍຄອບຄົວພາກັນຈ້າງລົດກ່ຽວເຂົ້າ ທີ່ທົ່ວແຂວງມີ 460 ຄັນ ເຊິ່ງຄິດຄ່າຕາມເນື້ອທີ່ ແລະ ຕ້ອງຈອງລ່ວງໜ້າຫຼາຍອາທິດ.',
        'ເຂົ້າເປືອກສົດຂາຍຢູ່ແຄມທາງ ກິໂລລະ 4.300 ກີບ. ພະແນກແນະນຳໃຫ້ຊາວນາຕາກເຂົ້າໃຫ້ແຫ້ງສອງມື້ກ່ອນ ເພາະໂຮງສີຈະຮັບຊື້ໃນລາຄາສູງຂຶ້ນ 900 ກີບ ສຳລັບເຂົ້າທີ່ມີຄວາມຊຸ່ມຕ່ຳກວ່າ 14%.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'coffee-harvest-bolaven',
    section: 'economics',
    publishedAt: '2025-10-27T09:30+07:00',
    place: 'Paksong',
    reads: 1685,
    photo: 'coffee-cherries',
    en: {
      title: 'Bolaven Growers Open Coffee Season with Prices Near a Record',
      summary:
        'Red arabica cherries fetch almost twice the price of two years ago, and cooperatives warn members against picking green.',
      paragraphs: [
        '(KPL) The coffee harvest has opened on the Bolaven Plateau, where growers in Paksong are being paid up to 14,500 kip a kilogram for red arabica cherries, close to the highest price on record. Picking will last into February at the upper farms.',
        'The Lao Coffee Association expects the three provinces of the plateau to produce about 165,000 tonnes of green beans this season, five percent more than last year. Young trees planted after the frost of 2022 are bearing fully for the first time.',
        'High prices bring their own trouble. Traders have been buying unripe cherries by moonlight, and the cooperative at Ban Nong Luang now refuses any sack in which more than five percent of the fruit is green. Two members were turned away in the first week.',
        'Wages for pickers rose by a fifth to 3,000 kip a kilogram. Buses bring families from Saravan and Xekong for stays of six weeks, and the district has asked schools along the road to accept their children for that time.',
        'KPL',
      ],
    },
    lo: {
      title: 'ຊາວສວນບໍລະເວນ ເປີດລະດູການເກັບກາເຟ ໃນລາຄາໃກ້ທຳລາຍສະຖິຕິ',
      summary: 'ໝາກກາເຟອາຣາບິກາສຸກມີລາຄາເກືອບສອງເທົ່າຂອງສອງປີກ່ອນ ແລະ ສະຫະກອນເຕືອນສະມາຊິກບໍ່ໃຫ້ເກັບໝາກດິບ.',
      paragraphs: [
        'ຂປລ. ລະດູການເກັບກາເຟຢູ່ພູພຽງບໍລະເວນໄດ້ເລີ່ມຂຶ້ນແລ້ວ ໂດຍຊາວສວນຢູ່ເມືອງປາກຊ່ອງຂາຍໝາກກາເຟອາຣາບິກາສຸກໄດ້ເຖິງກິໂລລະ 14.500 ກີບ ເຊິ່ງໃກ້ຄຽງກັບລາຄາສູງສຸດທີ່ເຄີຍມີມາ. ສວນທີ່ຢູ່ເຂດສູງຈະເກັບຈົນຮອດເດືອນກຸມພາ.',
        'ສະມາຄົມກາເຟລາວຄາດວ່າ ສາມແຂວງໃນເຂດພູພຽງຈະຜະລິດກາເຟເມັດໄດ້ປະມານ 165.000 ໂຕນ ໃນລະດູການນີ້ ເພີ່ມຂຶ້ນ 5% ທຽບໃສ່ປີກາຍ. ຕົ້ນທີ່ປູກໃໝ່ພາຍຫຼັງໄພໜາວປີ 2022 ເລີ່ມໃຫ້ໝາກເຕັມທີ່ເປັນເທື່ອທຳອິດ.',
        'ແຕ່ລາຄາສູງກໍນຳບັນຫາມາໃຫ້. ພໍ່ຄ້າລັກຮັບຊື້ໝາກດິບໃນຍາມກາງຄືນ ແລະ ສະຫະກອນບ້ານໜອງຫຼວງໄດ້ຕັດສິນໃຈບໍ່ຮັບເປົາທີ່ມີໝາກດິບເກີນ 5%. ໃນອາທິດທຳອິດ ມີສະມາຊິກສອງຄົນທີ່ຖືກປະຕິເສດ.',
        'ຄ່າແຮງງານເກັບກາເຟເພີ່ມຂຶ້ນໜຶ່ງສ່ວນຫ້າ ເປັນກິໂລລະ 3.000 ກີບ. ລົດເມນຳເອົາຄອບຄົວຈາກແຂວງສາລະວັນ ແລະ ແຂວງເຊກອງ ມາພັກຢູ່ 6 ອາທິດ ແລະ ເມືອງໄດ້ສະເໜີໃຫ້ໂຮງຮຽນຕາມແຄມທາງຮັບເດັກນ້ອຍຂອງເຂົາເຈົ້າເຂົ້າຮຽນໃນໄລຍະດັ່ງກ່າວ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'that-luang-trade-fair',
    section: 'economics',
    publishedAt: '2025-10-31T11:05+07:00',
    place: 'Vientiane',
    reads: 2040,
    photo: 'that-luang',
    en: {
      title: 'Small Producers Take Half the Stalls at That Luang Fair',
      paragraphs: [
        '(KPL) The trade fair of the That Luang festival opened at the Lao ITECC centre on 30 October with 412 stalls, of which more than half, for the first time, are held by family businesses and village groups from the provinces.',
        'The Lao National Chamber of Commerce and Industry lowered the rent for makers of food and handicrafts to 900,000 kip for the week. Car dealers and mobile phone shops, which once lined the main aisle, have been moved to a tent of their own.',
        'A group of eleven weavers from Huaphan had sold a third of its silk by the first evening. The bamboo salt of Ban Bo, dried river weed and fermented tea from Phongsaly drew long lines, helped by free tastings and a map printed on the back of the entry ticket.',
        'Visitors may pay by scanning a code at every stall, and a bank counter changes small notes. Consumer officers check scales each morning; four traders were fined on the opening day for selling cosmetics without a Lao label.',
        'KPL',
      ],
    },
  },
  {
    key: 'rice-millers-drying',
    section: 'economics',
    publishedAt: '2025-11-05T15:45+07:00',
    place: 'Savannakhet',
    reads: 530,
    en: {
      title: 'Rice Millers Lend Dryers to Stop a Slide in Paddy Prices',
      paragraphs: [
        '(KPL) Nine rice mills in Savannakhet and Khammouane will let farmers dry paddy in their machines at cost until the end of the month, hoping to halt a fall in prices that began when the main harvest reached the roads in late October.',
        'Wet paddy slipped to 3,700 kip a kilogram last week. Millers say they cannot take more damp grain than they can dry in a day, and in the rush at Xeno some lorries waited until the load began to sprout.',
        'Under the scheme a farmer pays 150,000 kip a tonne for drying and may store the grain for two months. A receipt from the mill is accepted by the Agricultural Promotion Bank as security for a loan of up to 60 percent of the value.',
        'The association of millers counts on orders from Vietnam to lift prices before December. Talks with two buyers in Quang Tri are under way, according to its secretary.',
        'KPL',
      ],
    },
  },
  {
    key: 'inflation-october',
    section: 'economics',
    publishedAt: '2025-11-06T10:55+07:00',
    place: 'Vientiane',
    reads: 3920,
    photo: 'morning-market',
    en: {
      title: 'Consumer Prices Rise More Slowly for Sixth Month Running',
      summary:
        'Cheaper fuel and vegetables brought the annual rate to 4.8 percent in October, while rents and school fees continued to climb.',
      paragraphs: [
        '(KPL) Consumer prices in October stood 4.8 percent above their level of a year earlier, the Lao Statistics Bureau reported, down from 5.2 percent in September. The annual rate has now fallen for six months in a row.',
        'Vegetables were 11 percent cheaper than in September because roads to the capital stayed open after the floods. Diesel cost 3 percent less. Rents, private school fees and meals outside the home went the other way and added most to the index.',
        'The Bank of the Lao PDR kept its policy rate unchanged. In a note to commercial banks it said a stable kip had done more than anything else to slow imports from becoming dearer, and asked them to publish their exchange rates before nine each morning.',
        'At Khua Din market a bowl of noodle soup still costs 35,000 kip, as it has since February. Sellers there say customers notice gas and cooking oil, which have not come down at all.',
        'KPL',
      ],
    },
  },
  {
    key: 'coffee-fair-pakse',
    section: 'economics',
    publishedAt: '2025-11-11T13:30+07:00',
    place: 'Pakse',
    reads: 870,
    photo: 'coffee-cherries',
    en: {
      title: ' Roasters Bid for Small Lots at Coffee Fair in Pakse',
      paragraphs: [
        'KPL Twelve lots of coffee, none larger than ten sacks, were sold by open bidding on the last day of the Bolaven coffee fair in Pakse on 9 November. The best, a washed arabica from a farm of two hectares, went to a roaster from Taipei for US$31 a kilogram.',
        'The auction was the first of its kind in the south. A jury of six tasters, four of them Lao, had scored 58 samples blind over two days, and only those with more than 84 points out of 100 were offered.',
        'Ms Bounmy Phetsavanh, whose family grew the winning lot, told reporters she would buy a covered drying floor with the money. Like most growers on the plateau she used to sell cherries at the gate to whoever came first.',
        'About 16,000 people visited the fair in three days. The chamber of commerce of Champassak wants to repeat the auction every November and to open it to growers of robusta from Xekong and Attapeu.',
        'KPL',
      ],
    },
  },
  {
    key: 'rail-freight-milestone',
    section: 'economics',
    publishedAt: '2025-11-18T14:05+07:00',
    place: 'Vientiane',
    reads: 4260,
    photo: 'freight-yard',
    en: {
      title: 'Laos–China Railway Carries Its Five Millionth Tonne of the Year',
      summary:
        'A train of cassava starch took cross-border freight past the mark five weeks earlier than in 2024.',
      paragraphs: [
        '(KPL) A train of 30 wagons that left Vientiane South for Kunming on the morning of 17 November carried the five millionth tonne of cross-border freight to move on the Laos–China Railway this year. In 2024 the figure was reached only on 22 December.',
        'Its load was cassava starch from three factories in Vientiane and Bolikhamxay provinces. Starch has overtaken rubber as the heaviest Lao export by rail, while machinery, fertiliser and vegetables make up most of what comes south.',
        'The railway company runs 18 freight trains a day through the Boten crossing, four more than a year ago. Since customs on both sides began to accept one electronic list for the whole train, the stop at the border has shrunk from five hours to less than two.',
        'Transit goods are growing fastest. Containers from Thailand and Malaysia that change trains at Thanaleng now account for 28 percent of the tonnage, and a first shipment from Cambodia is expected before the end of the year.',
        'KPL',
      ],
    },
    lo: {
      title: 'ທາງລົດໄຟລາວ-ຈີນ ຂົນສົ່ງສິນຄ້າຄົບ 5 ລ້ານໂຕນໃນປີນີ້',
      summary: 'ຂະບວນລົດບັນທຸກແປ້ງມັນຕົ້ນ ໄດ້ພາໃຫ້ການຂົນສົ່ງສິນຄ້າຂ້າມແດນບັນລຸ 5 ລ້ານໂຕນ ໄວກວ່າປີ 2024 ຫ້າອາທິດ.',
      paragraphs: [
        'ຂປລ. ຂະບວນລົດໄຟ 30 ຕູ້ ທີ່ອອກຈາກສະຖານີວຽງຈັນໃຕ້ໄປຍັງນະຄອນຄຸນໝິງ ໃນຕອນເຊົ້າວັນທີ 17 ພະຈິກ 2025 ໄດ້ບັນທຸກສິນຄ້າຂ້າມແດນໂຕນທີ 5 ລ້ານຂອງປີນີ້ ໃນເສັ້ນທາງລົດໄຟລາວ-ຈີນ. ໃນປີ 2024 ຕົວເລກດັ່ງກ່າວບັນລຸໄດ້ໃນວັນທີ 22 ທັນວາ.',
        'ສິນຄ້າໃນຂະບວນແມ່ນແປ້ງມັນຕົ້ນຈາກໂຮງງານສາມແຫ່ງ ຢູ່ແຂວງວຽງຈັນ ແລະ ແຂວງບໍລິຄຳໄຊ. ແປ້ງມັນຕົ້ນໄດ້ກາຍເປັນສິນຄ້າສົ່ງອອກທາງລົດໄຟທີ່ມີນ້ຳໜັກຫຼາຍທີ່ສຸດຂອງລາວ ແທນຢາງພາລາ ສ່ວນຂານຳເຂົ້າສ່ວນຫຼາຍແມ່ນເຄື່ອງຈັກ, ຝຸ່ນ ແລະ ຜັກ.',
        'ບໍລິສັດທາງລົດໄຟແລ່ນລົດບັນທຸກສິນຄ້າຜ່ານດ່ານບໍ່ເຕັນມື້ລະ 18 ຂະບວນ ເພີ່ມຂຶ້ນ 4 ຂະບວນທຽບໃສ່ປີກາຍ. ນັບແຕ່ພາສີຂອງສອງຝ່າຍຮັບເອົາບັນຊີເອເລັກໂຕຣນິກສະບັບດຽວສຳລັບໝົດຂະບວນ ເວລາຢຸດຢູ່ຊາຍແດນໄດ້ຫຼຸດລົງຈາກ 5 ຊົ່ວໂມງ ມາເປັນບໍ່ຮອດ 2 ຊົ່ວໂມງ.',
        'ສິນຄ້າຜ່ານແດນຂະຫຍາຍຕົວໄວທີ່ສຸດ. ຕູ້ຄອນເທນເນີຈາກໄທ ແລະ ມາເລເຊຍ ທີ່ປ່ຽນຂະບວນຢູ່ທ່ານາແລ້ງ ກວມເອົາ 28% ຂອງປະລິມານທັງໝົດ ແລະ ສິນຄ້າຖ້ຽວທຳອິດຈາກກຳປູເຈຍ ຄາດວ່າຈະມາຮອດກ່ອນທ້າຍປີ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'rail-freight-record',
    section: 'economics',
    publishedAt: '2025-11-19T08:35+07:00',
    place: 'Vientiane',
    reads: 1150,
    photo: 'freight-yard',
    en: {
      title: 'Rail Freight to China Passes Five Million Tonnes in Record Time',
      paragraphs: [
        '(KPL) Cross-border freight on the Laos–China Railway has passed five million tonnes for the year, about five weeks earlier than in 2024. The mark was reached with a train of 30 wagons that left Vientiane South for Kunming on the morning of 17 November.',
        'Its load was cassava starch from three factories in Vientiane and Bolikhamxay provinces.  Starch has overtaken rubber as the heaviest Lao export by rail, while machinery, fertiliser and vegetables make up most of what comes south.',
        'The railway company runs 18 freight trains a day through the Boten crossing, four more than a year ago. Since customs on both sides began to accept one electronic list for the whole train, the stop at the border has shrunk from five hours to less than two.',
        'Containers from Thailand and Malaysia that change trains at Thanaleng now account for 28 percent of the tonnage. Transit goods are growing fastest, the company said.',
        'KPL',
      ],
    },
  },
  {
    key: 'rice-exports-vietnam',
    section: 'economics',
    publishedAt: '2025-11-21T09:10+07:00',
    place: 'Savannakhet',
    reads: 760,
    photo: 'rice-field',
    en: {
      title: 'First Lorries of New Lao Rice Cross to Quang Tri',
      summary:
        'A contract for 20,000 tonnes of sticky rice gives millers in the central provinces their largest order from the east in five years.',
      paragraphs: [
        '(KPL/VNA) Twelve lorries carrying 300 tonnes of newly milled sticky rice crossed from Dansavanh to Lao Bao on November 20, the first delivery under a contract that three Lao mills have signed with a food company in Quang Tri.',
        'The contract covers 20,000 tonnes up to April, at a price fixed each month. Buyers asked for one named variety, without mixing, because Vietnamese makers of rice cakes had been disappointed by uneven grain in earlier years.',
        'Inspectors of both countries took samples together at a new shared laboratory beside the crossing. Results were ready in six hours; before, a sample had to travel to Hue and lorries stood for two days.',
        'Growers under contract receive 5,600 kip a kilogram for dried paddy at the mill. That is a tenth above the roadside price, and millers expect more villages to sign before the next planting.',
      ],
    },
  },
  {
    key: 'khammouane-dry-season-seed',
    section: 'economics',
    publishedAt: '2025-11-24T10:40+07:00',
    place: 'Thakhek',
    reads: 640,
    photo: 'rice-field',
    en: {
      title: 'Flooded Villages in Khammouane Receive Seed for a Second Chance',
      summary:
        'Households that lost their wet-season crop can plant 3,100 hectares under irrigation if repairs to six pumping stations are finished by Christmas.',
      paragraphs: [
        '(KPL) Trucks loaded with 186 tonnes of rice seed reached the lower Xebangfay valley in Khammouane this week, enough for 3,100 hectares of dry-season paddy. Each household that lost its crop in September may collect up to 90 kilograms.',
        'Seed alone will not be enough. Six of the valley’s eleven pumping stations were under water for nine days, and electricians are still rewinding motors at Nongbok. The province wants the last of them running by 25 December, when seedlings must go into the ground.',
        'Farmers without a working pump nearby are offered maize and peanut seed, which can live on the moisture left in the riverbank soil. Extension workers mark with coloured flags which plots suit which crop.',
        'The Agricultural Promotion Bank has put off repayment of 2,700 loans for one year. A family that plants again may borrow another five million kip at 3 percent.',
        'KPL',
      ],
    },
  },
  {
    key: 'rail-cold-wagons',
    section: 'economics',
    publishedAt: '2025-11-26T15:55+07:00',
    place: 'Vientiane',
    reads: 980,
    en: {
      title: 'Fruit Exporters Ask Railway for More Refrigerated Wagons',
      paragraphs: [
        '(KPL) Exporters of bananas and watermelons say the railway’s freight boom is passing them by. In a meeting with the company on 25 November they asked for 120 refrigerated containers to be kept in Laos during the cool months instead of being sent back empty only when a Chinese shipper has no use for them.',
        'Perishable goods made up less than 3 percent of what moved north this autumn. A grower from Luang Namtha described how his fruit had gone by road to Boten, 70 kilometres away, past a station where covered wagons were waiting for starch.',
        'The company replied that cold containers cost four times as much as ordinary ones and stand idle for half the year. It proposed a pool of 40, filled by turns, provided that exporters agree on a calendar and pay for empty slots.',
        'A working group with three seats for each side will meet again on 10 December. The Ministry of Industry and Commerce has offered to pay for a study of packing houses at Natrae and Vang Vieng.',
        'KPL',
      ],
    },
  },
  {
    key: 'railway-four-years',
    section: 'economics',
    publishedAt: '2025-12-03T16:20+07:00',
    place: 'Vientiane',
    reads: 2760,
    photo: 'freight-yard',
    en: {
      title: 'Four Years On, Railway Changes Where Lao Families Shop and Study',
      paragraphs: [
        '(KPL/Xinhua) Four years after the first train left Vientiane for the Chinese border, a survey of 2,400 passengers shows that one journey in three is made to visit relatives, one in five to study, and only one in six for tourism.',
        'The survey was carried out in October by lecturers of the National University of Laos and Yunnan University at six stations along the line. Oudomxay and Vang Vieng have changed most: half of the students questioned there go home every fortnight, where they used to go twice a year.',
        'Market women from Muang Xay now buy stock in Vientiane and return the same evening. The researchers found, however, that villages more than 30 kilometres from a station had gained little, since minibus fares often cost more than the train.',
        'Tickets for the Lunar New Year period go on sale on 20 January. The operator plans to add eight carriages on the line and to accept Lao mobile wallets at all machines before then.',
      ],
    },
  },
  {
    key: 'rice-season-result',
    section: 'economics',
    publishedAt: '2025-12-08T14:50+07:00',
    place: 'Vientiane',
    reads: 1520,
    photo: 'rice-field',
    en: {
      title: 'Rice Crop Edges Up Despite Losses Along Central Rivers',
      paragraphs: [
        '(KPL) Laos brought in 3.06 million tonnes of wet-season paddy this year, 1.4 percent more than in 2024, although floods destroyed 21,000 hectares in the centre of the country. The Ministry of Agriculture and Environment released the estimate on 5 December, when 96 percent of fields had been cut.',
        'Better seed explains most of the gain. Improved varieties now cover 71 percent of lowland fields, and the average yield rose to 4.34 tonnes a hectare, with Savannakhet, Champassak and the plain of Vientiane at the top of the table.',
        'Upland rice did worse. Rats followed the flowering of bamboo in parts of Huaphan and Phongsaly, and some 2,900 families there are expected to run short before June. Provincial stores will lend them rice against repayment in kind.',
        'Officials set the surplus for sale abroad at 280,000 tonnes, of which sticky rice for Vietnam and white rice for China are already under contract. Export licences are issued online within three working days.',
        'KPL',
      ],
    },
    lo: {
      title: 'ຜົນຜະລິດເຂົ້ານາປີເພີ່ມຂຶ້ນເລັກນ້ອຍ ເຖິງວ່າເສຍຫາຍຕາມແມ່ນ້ຳພາກກາງ',
      paragraphs: [
        'ຂປລ. ປີນີ້ ລາວເກັບກ່ຽວເຂົ້ານາປີໄດ້ 3,06 ລ້ານໂຕນ ເພີ່ມຂຶ້ນ 1,4% ທຽບໃສ່ປີ 2024 ເຖິງແມ່ນວ່ານ້ຳຖ້ວມໄດ້ທຳລາຍເນື້ອທີ່ 21.000 ເຮັກຕາ ຢູ່ພາກກາງຂອງປະເທດ. ກະຊວງກະສິກຳ ແລະ ສິ່ງແວດລ້ອມ ໄດ້ເຜີຍແຜ່ຕົວເລກຄາດຄະເນນີ້ໃນວັນທີ 5 ທັນວາ 2025 ໃນຂະນະທີ່ເກັບກ່ຽວໄດ້ 96% ຂອງເນື້ອທີ່.',
        'ສາເຫດຕົ້ນຕໍແມ່ນແນວພັນດີ. ປັດຈຸບັນ ແນວພັນທີ່ປັບປຸງແລ້ວກວມ 71% ຂອງນາທົ່ງພຽງ ແລະ ສະມັດຕະພາບສະເລ່ຍເພີ່ມເປັນ 4,34 ໂຕນຕໍ່ເຮັກຕາ ໂດຍແຂວງສະຫວັນນະເຂດ, ຈຳປາສັກ ແລະ ທົ່ງພຽງວຽງຈັນ ຢູ່ອັນດັບຕົ້ນ.',
        'ເຂົ້າໄຮ່ໄດ້ຜົນໜ້ອຍກວ່າ. ໜູລະບາດຕາມຫຼັງການອອກດອກຂອງຕົ້ນໄຜ່ ໃນບາງເຂດຂອງແຂວງຫົວພັນ ແລະ ແຂວງຜົ້ງສາລີ ແລະ ຄາດວ່າປະມານ 2.900 ຄອບຄົວ ຈະຂາດເຂົ້າກິນກ່ອນເດືອນມິຖຸນາ. ສາງເຂົ້າຂອງແຂວງຈະໃຫ້ຢືມ ໂດຍສົ່ງຄືນເປັນເຂົ້າ.',
        'ທາງການຄາດວ່າມີເຂົ້າເຫຼືອສຳລັບສົ່ງອອກ 280.000 ໂຕນ ໃນນັ້ນ ເຂົ້າໜຽວໄປຫວຽດນາມ ແລະ ເຂົ້າຈ້າວໄປຈີນ ແມ່ນມີສັນຍາແລ້ວ. ໃບອະນຸຍາດສົ່ງອອກແມ່ນອອກໃຫ້ທາງອອນລາຍ ພາຍໃນສາມວັນລັດຖະການ.',
        'ຂປລ',
      ],
    },
  },
]
