import type { SeedStory } from './seedTypes.js'

export const politics: readonly SeedStory[] = [
  {
    key: 'digital-id-counters',
    section: 'politics',
    publishedAt: '2025-10-22T09:40+07:00',
    place: 'Vientiane',
    reads: 2310,
    photo: 'vientiane-street',
    en: {
      title: 'Village Offices in the Capital Begin Issuing Digital Identity Numbers',
      summary:
        'Sixty-four village offices in Vientiane can now register residents for the national digital identity number, and the rest are to follow by the middle of next year.',
      paragraphs: [
        '(KPL) Residents of four districts of Vientiane no longer need to travel to a district police office to obtain a digital identity number. Since 20 October, 64 village offices have been equipped with cameras and fingerprint readers and can complete a registration in about fifteen minutes.',
        'Each number is tied to the family book and is free of charge for the first issue. Officials of the Ministry of Public Security said the number would first be used for vehicle registration and social security payments, and only later for banking, once the law on personal data has been amended.',
        'On the first morning in Ban Phonpapao the queue was made up mostly of pensioners who receive their money through a state bank. The village chief had gone from house to house the week before to check dates of birth against old paper records, and found 37 that had to be corrected.',
        'Rural districts will be served by mobile teams. The ministry has bought 40 portable kits that run for a day on batteries, and training of provincial officers begins in Luang Prabang in November.',
        'KPL',
      ],
    },
  },
  {
    key: 'national-day-preparations',
    section: 'politics',
    publishedAt: '2025-10-29T14:15+07:00',
    place: 'Vientiane',
    reads: 3480,
    photo: 'flag-parade',
    en: {
      title: 'Rehearsals Start for Parade Marking 50 Years of the Lao PDR',
      paragraphs: [
        '(KPL) About 9,000 people have begun rehearsing on That Luang Esplanade for the parade of 2 December, which will mark half a century since the proclamation of the Lao PDR. Soldiers and police train in the mornings, while students, workers and representatives of ethnic groups take over the square after three in the afternoon.',
        'The organising committee said the programme would last just under two hours and would include a march past, a procession of floats from all provinces and an evening of music. Every province has been asked to show one product and one custom rather than a long list of achievements.',
        'Two streets beside the esplanade will be closed from 16:00 to 19:00 on rehearsal days until the end of November. Bus routes 14 and 29 are diverted past the national convention hall, and drivers are advised to use the ring road at Dongdok.',
        'School choirs will learn the two songs chosen for the closing scene from recordings sent to every district education office. A full dress rehearsal, without spectators, is planned for 29 November.',
        'KPL',
      ],
    },
  },
  {
    key: 'vietnam-group-arrives',
    section: 'politics',
    publishedAt: '2025-11-10T16:35+07:00',
    place: 'Vientiane',
    reads: 1260,
    photo: 'handshake',
    en: {
      title: 'Vietnamese Parliamentary Friendship Group Begins Five-Day Visit',
      summary:
        'Fourteen deputies from Hanoi will discuss oversight of joint projects, and travel to Champassak, during a visit that lasts until 14 November.',
      paragraphs: [
        '(KPL/VNA) A delegation of the Vietnam–Laos parliamentary friendship group arrived in Vientiane on 10 November for a five-day working visit at the invitation of its Lao counterpart. Its 14 members come from eight provinces, half of them on the Lao border.',
        'The visitors laid flowers at the Monument to the Unknown Soldiers before a first meeting at the National Assembly building. According to the programme, they will exchange views on how assemblies follow public investment, and on the work of provincial people’s councils.',
        'It is the group’s second visit since the two assemblies renewed their cooperation agreement. Last year’s delegation spent its time in the north; this time the deputies asked to see Champassak, where Vietnamese companies have invested in rubber, coffee and electricity.',
        'The Lao friendship group, which has 21 members, is preparing a return visit to Nghe An and Ha Tinh in the first half of 2026.',
      ],
    },
    lo: {
      title: 'ກຸ່ມມິດຕະພາບລັດຖະສະພາ ຫວຽດນາມ ເລີ່ມຢ້ຽມຢາມລາວ 5 ວັນ',
      summary:
        'ສະມາຊິກສະພາ 14 ທ່ານຈາກຮ່າໂນ້ຍ ຈະແລກປ່ຽນບົດຮຽນກ່ຽວກັບການຕິດຕາມກວດກາໂຄງການຮ່ວມມື ແລະ ເດີນທາງໄປແຂວງຈຳປາສັກ ໃນການຢ້ຽມຢາມທີ່ຈະດຳເນີນຮອດວັນທີ 14 ພະຈິກ.',
      paragraphs: [
        '(ຂປລ/VNA) ຄະນະຜູ້ແທນກຸ່ມມິດຕະພາບລັດຖະສະພາ ຫວຽດນາມ-ລາວ ໄດ້ເດີນທາງມາຮອດນະຄອນຫຼວງວຽງຈັນ ໃນວັນທີ 10 ພະຈິກ 2025 ເພື່ອຢ້ຽມຢາມເຮັດວຽກເປັນເວລາ 5 ວັນ ຕາມການເຊື້ອເຊີນຂອງຝ່າຍລາວ. ຄະນະມີສະມາຊິກ 14 ທ່ານ ມາຈາກ 8 ແຂວງ ເຊິ່ງເຄິ່ງໜຶ່ງແມ່ນແຂວງທີ່ມີຊາຍແດນຕິດກັບລາວ.',
        'ຄະນະໄດ້ວາງດອກໄມ້ຢູ່ອະນຸສາວະລີນັກຮົບນິລະນາມ ກ່ອນຈະພົບປະກັນຄັ້ງທຳອິດຢູ່ຕຶກສະພາແຫ່ງຊາດ. ຕາມກຳນົດການ ສອງຝ່າຍຈະແລກປ່ຽນຄວາມຄິດເຫັນກ່ຽວກັບວິທີທີ່ສະພາຕິດຕາມການລົງທຶນຂອງລັດ ແລະ ວຽກງານຂອງສະພາປະຊາຊົນຂັ້ນແຂວງ.',
        'ນີ້ແມ່ນການຢ້ຽມຢາມຄັ້ງທີ 2 ຂອງກຸ່ມ ນັບແຕ່ສະພາແຫ່ງຊາດຂອງສອງປະເທດໄດ້ຕໍ່ສັນຍາການຮ່ວມມື. ຄະນະຂອງປີກາຍໄດ້ລົງຢ້ຽມຢາມພາກເໜືອ; ເທື່ອນີ້ບັນດາທ່ານສະມາຊິກໄດ້ສະເໜີໄປແຂວງຈຳປາສັກ ບ່ອນທີ່ບໍລິສັດຫວຽດນາມລົງທຶນໃສ່ຢາງພາລາ, ກາເຟ ແລະ ໄຟຟ້າ.',
        'ສ່ວນກຸ່ມມິດຕະພາບຝ່າຍລາວ ທີ່ມີສະມາຊິກ 21 ທ່ານ ກຳລັງກະກຽມໄປຢ້ຽມຢາມຄືນຢູ່ແຂວງເຫງະອານ ແລະ ຮ່າຕິງ ໃນ 6 ເດືອນຕົ້ນປີ 2026.',
      ],
    },
  },
  {
    key: 'vietnam-group-talks',
    section: 'politics',
    publishedAt: '2025-11-12T10:25+07:00',
    place: 'Vientiane',
    reads: 940,
    photo: 'handshake',
    en: {
      title: 'Lao, Vietnamese Deputies Compare Ways to Follow Public Spending',
      paragraphs: [
        '(KPL) How to find out whether a road that has been paid for has also been built was the main question before Lao and Vietnamese members of parliament on 11 November. Their talks at the National Assembly in Vientiane lasted a full day, twice as long as planned.',
        'The Lao side presented a new practice: since July, committee members have visited a project unannounced, with one engineer and one accountant, before each ordinary session. Of 23 projects seen so far, five had been reported complete while work was still going on.',
        'Vietnamese deputies described their question-and-answer sessions, which are broadcast live, and the written promises ministers must give afterwards. A register of those promises is published each quarter, with the date on which each was kept or missed.',
        'Both groups agreed to publish a short handbook for provincial councillors in the two languages. A draft is to be ready by April, and the chapter on border projects will be written jointly by councillors of Savannakhet and Quang Tri.',
        'KPL',
      ],
    },
    lo: {
      title: 'ສະມາຊິກສະພາ ລາວ-ຫວຽດນາມ ແລກປ່ຽນວິທີຕິດຕາມການໃຊ້ຈ່າຍຂອງລັດ',
      paragraphs: [
        'ຂປລ. ເຮັດແນວໃດຈຶ່ງຈະຮູ້ວ່າເສັ້ນທາງທີ່ຈ່າຍເງິນແລ້ວນັ້ນ ໄດ້ກໍ່ສ້າງສຳເລັດແທ້ຫຼືບໍ່ ແມ່ນຄຳຖາມຫຼັກທີ່ສະມາຊິກສະພາແຫ່ງຊາດລາວ ແລະ ຫວຽດນາມ ປຶກສາຫາລືກັນໃນວັນທີ 11 ພະຈິກ 2025. ການພົບປະທີ່ສະພາແຫ່ງຊາດ ນະຄອນຫຼວງວຽງຈັນ ໄດ້ດຳເນີນໝົດມື້ ຍາວກວ່າແຜນເດີມສອງເທົ່າ.',
        'ຝ່າຍລາວໄດ້ສະເໜີວິທີເຮັດວຽກແບບໃໝ່ ຄື ນັບແຕ່ເດືອນກໍລະກົດເປັນຕົ້ນມາ ກຳມະການໄດ້ລົງກວດໂຄງການໂດຍບໍ່ແຈ້ງລ່ວງໜ້າ ພ້ອມກັບວິສະວະກອນ 1 ຄົນ ແລະ ນັກບັນຊີ 1 ຄົນ ກ່ອນກອງປະຊຸມສະໄໝສາມັນແຕ່ລະຄັ້ງ. ໃນ 23 ໂຄງການທີ່ລົງກວດມາແລ້ວ ມີ 5 ໂຄງການທີ່ລາຍງານວ່າສຳເລັດ ແຕ່ຕົວຈິງຍັງກໍ່ສ້າງຢູ່.',
        'ສະມາຊິກສະພາຫວຽດນາມ ໄດ້ເລົ່າເຖິງກອງປະຊຸມຊັກຖາມທີ່ຖ່າຍທອດສົດ ແລະ ຄຳໝັ້ນສັນຍາເປັນລາຍລັກອັກສອນທີ່ລັດຖະມົນຕີຕ້ອງໃຫ້ໄວ້ພາຍຫຼັງການຊັກຖາມ. ບັນຊີຄຳໝັ້ນສັນຍາດັ່ງກ່າວຖືກເຜີຍແຜ່ທຸກໄຕມາດ ພ້ອມວັນທີທີ່ປະຕິບັດໄດ້ ຫຼື ບໍ່ໄດ້.',
        'ທັງສອງກຸ່ມຕົກລົງຈັດພິມປຶ້ມຄູ່ມືສັ້ນສຳລັບສະມາຊິກສະພາປະຊາຊົນຂັ້ນແຂວງ ເປັນສອງພາສາ. ສະບັບຮ່າງຈະໃຫ້ສຳເລັດໃນເດືອນເມສາ ແລະ ບົດທີ່ວ່າດ້ວຍໂຄງການຕາມຊາຍແດນ ຈະຂຽນຮ່ວມກັນໂດຍສະມາຊິກສະພາແຂວງສະຫວັນນະເຂດ ແລະ ແຂວງກວາງຈິ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'vietnam-group-champassak',
    section: 'politics',
    publishedAt: '2025-11-14T11:50+07:00',
    place: 'Pakse',
    reads: 610,
    en: {
      title: ' Vietnamese Deputies Hear Plantation Workers in Champassak',
      paragraphs: [
        '(KPL) The Vietnamese parliamentary friendship group ended its stay in Laos with two days in Champassak, where members met rubber tappers, the owners of a coffee mill and councillors of the provincial people’s assembly on 13 November.',
        'At a plantation in Bachiang district, tappers told the visitors that wages were paid on time but that the clinic promised in the concession contract had been open for only three mornings a week since the rains. The company’s manager said a second nurse would start work in January.',
        'Provincial councillors asked the delegation to help speed up recognition of Lao vocational certificates by Vietnamese firms. At present a welder trained in Pakse has to sit another test, in Vietnamese, before being employed across the border.',
        'The deputies left for home by road through the Bo Y crossing. A list of eleven points raised in the province will be passed to the two friendship groups, with the names of those who are to answer them.',
        'KPL',
      ],
    },
  },
  {
    key: 'vietnam-group-library',
    section: 'politics',
    publishedAt: '2025-11-20T15:05+07:00',
    place: 'Vientiane',
    reads: 480,
    en: {
      title: 'Assemblies of Laos and Vietnam to Share Library of Laws',
      paragraphs: [
        '(KPL/VNA) The libraries of the Lao and Vietnamese national assemblies will open their collections of laws to each other’s staff, under an arrangement made public on November 19, less than a week after a delegation from Hanoi returned from Vientiane.',
        'Some 1,400 Vietnamese laws and decrees will be listed with Lao titles, and about 600 Lao texts with Vietnamese ones. Full translations are planned only for subjects that border provinces need most often, among them land, labour and animal quarantine.',
        'Two librarians from each side will spend three months in the other capital next year. The Lao assembly’s secretariat said the idea had come from councillors in Pakse, who had been working from a photocopied translation of a labour code no longer in force.',
      ],
    },
  },
  {
    key: 'government-november-meeting',
    section: 'politics',
    publishedAt: '2025-11-28T17:10+07:00',
    place: 'Vientiane',
    reads: 1875,
    en: {
      title: 'Cabinet Orders Earlier Release of Funds for Dry-Season Works',
      summary:
        'Provinces will be able to draw a third of next year’s maintenance budget in January instead of April, so that roads and canals can be repaired while the ground is dry.',
      paragraphs: [
        '(KPL) The Government decided at its two-day November meeting, which closed on 27 November, to release one third of the 2026 maintenance budget in January. Until now the money has usually reached provinces in April, when only a few dry weeks were left.',
        'Prime Minister Sonexay Siphandone chaired the meeting. Ministers also reviewed the draft plan for the next five years, measures to steady the kip and a proposal to cut the number of permits needed to open a guesthouse from nine to four.',
        'Ministries were told to pay contractors’ arrears of less than 500 million kip before starting new works. According to a spokesperson for the Prime Minister’s Office, small firms are owed money for some 1,100 completed jobs, most of them school roofs, culverts and rural water systems.',
        'The draft decree on guesthouses will be published for comment for 30 days. Chambers of commerce in Luang Prabang and Champassak had asked for the change in a joint letter last year.',
        'KPL',
      ],
    },
  },
  {
    key: 'national-day-parade',
    section: 'politics',
    publishedAt: '2025-12-02T12:40+07:00',
    place: 'Vientiane',
    reads: 8920,
    photo: 'flag-parade',
    en: {
      title: 'Thousands March on That Luang Esplanade as Lao PDR Turns 50',
      summary:
        'Party and state leaders, foreign guests and some 30,000 spectators watched the parade that marked the golden jubilee of the republic.',
      paragraphs: [
        '(KPL) A gun salute over That Luang Esplanade opened the parade for the 50th National Day in the early morning of 2 December, as some 30,000 people filled the stands and the streets around the square. President Thongloun Sisoulith took the salute in the presence of leaders from neighbouring countries.',
        'Veterans who had taken part in the events of 1975 rode at the head of the procession in open vehicles. Behind them came units of the army and police, health workers, teachers, farmers with sheaves of this season’s rice and, last of all, 500 pupils of schools that opened in the year of the proclamation.',
        'Eighteen floats stood for the provinces and the capital. Xieng Khuang brought a field of its stone jars in papier mâché, Xayaboury a walking elephant that needed twelve people inside, and Attapeu a loom on which two women wove throughout the two kilometres.',
        'People had begun to arrive before four in the morning with mats and baskets of sticky rice. The city opened 22 water points and kept one lane clear for ambulances; medical teams treated 84 people, almost all for heat and tiredness.',
        'KPL',
      ],
    },
    lo: {
      title: 'ປະຊາຊົນຫຼາຍພັນຄົນສວນສະໜາມຢູ່ເດີ່ນພະທາດຫຼວງ ສະຫຼອງ ສປປ ລາວ ຄົບຮອບ 50 ປີ',
      summary:
        'ຜູ້ນຳພັກ-ລັດ, ແຂກຕ່າງປະເທດ ແລະ ປະຊາຊົນປະມານ 30.000 ຄົນ ໄດ້ຊົມການສວນສະໜາມສະຫຼອງວັນຊາດ ຄົບຮອບ 50 ປີ.',
      paragraphs: [
        'ຂປລ. ສຽງປືນໃຫຍ່ດັງຂຶ້ນເໜືອເດີ່ນພະທາດຫຼວງ ເປີດພິທີສວນສະໜາມສະຫຼອງວັນຊາດ ຄົບຮອບ 50 ປີ ໃນຕອນເຊົ້າວັນທີ 2 ທັນວາ 2025 ທ່າມກາງປະຊາຊົນປະມານ 30.000 ຄົນ ທີ່ມາເຕັມອັດຕະຈັນ ແລະ ຖະໜົນອ້ອມແອ້ມ. ທ່ານ ທອງລຸນ ສີສຸລິດ ປະທານປະເທດ ໄດ້ຮັບການຄາລະວະ ໂດຍມີຜູ້ນຳຈາກປະເທດເພື່ອນບ້ານເຂົ້າຮ່ວມ.',
        'ນັກຮົບເກົ່າທີ່ເຄີຍມີສ່ວນຮ່ວມໃນເຫດການປີ 1975 ນັ່ງລົດເປີດຫຼັງຄານຳໜ້າຂະບວນ. ຕາມຫຼັງແມ່ນກອງທັບ ແລະ ຕຳຫຼວດ, ແພດໝໍ, ຄູ, ຊາວນາຖືມັດເຂົ້າຂອງລະດູການນີ້ ແລະ ສຸດທ້າຍແມ່ນນັກຮຽນ 500 ຄົນຈາກບັນດາໂຮງຮຽນທີ່ສ້າງຕັ້ງໃນປີສະຖາປະນາ.',
        'ມີລົດບຸບຜາ 18 ຄັນ ຕາງໜ້າໃຫ້ບັນດາແຂວງ ແລະ ນະຄອນຫຼວງ. ແຂວງຊຽງຂວາງນຳເອົາທົ່ງໄຫຫີນທີ່ເຮັດດ້ວຍເຈ້ຍ, ແຂວງໄຊຍະບູລີນຳເອົາຊ້າງທີ່ຍ່າງໄດ້ ເຊິ່ງຕ້ອງໃຊ້ຄົນຢູ່ທາງໃນ 12 ຄົນ ແລະ ແຂວງອັດຕະປືນຳເອົາກີ່ຕ່ຳຫູກ ທີ່ແມ່ຍິງສອງຄົນນັ່ງຕ່ຳຕະຫຼອດໄລຍະທາງ 2 ກິໂລແມັດ.',
        'ປະຊາຊົນເລີ່ມທະຍອຍມາແຕ່ກ່ອນ 4 ໂມງເຊົ້າ ພ້ອມສາດ ແລະ ຕິບເຂົ້າ. ນະຄອນຫຼວງໄດ້ຈັດຈຸດບໍລິການນ້ຳດື່ມ 22 ຈຸດ ແລະ ເປີດຊ່ອງທາງໄວ້ໃຫ້ລົດສຸກເສີນ; ທີມແພດໄດ້ປິ່ນປົວ 84 ຄົນ ເຊິ່ງເກືອບທັງໝົດແມ່ນຍ້ອນຄວາມຮ້ອນ ແລະ ອິດເມື່ອຍ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'azerbaijan-delegation-due',
    section: 'politics',
    publishedAt: '2025-12-04T15:20+07:00',
    place: 'Vientiane',
    reads: 720,
    en: {
      title: 'Azerbaijani Diplomats Expected in Vientiane for Anniversary Week',
      paragraphs: [
        '(KPL) A delegation of the Azerbaijani foreign ministry will spend four days in Vientiane from December 7, the Lao Ministry of Foreign Affairs announced, for talks and celebrations that close the thirtieth year of relations between the two countries.',
        'The visitors are due to hold a first round of political consultations, open a small exhibition of photographs and meet Lao graduates of Soviet-era institutes in Baku. Elnur Mammadov, a deputy foreign minister, is to lead the group.',
        'Trade between the two countries remains small, at a little over US$2 million in the first nine months of the year, according to customs figures. Laos sells coffee and wood products and buys equipment for drilling; neither country has a resident embassy in the other.',
        'KPL',
      ],
    },
  },
  {
    key: 'village-mediation-units',
    section: 'politics',
    publishedAt: '2025-12-08T09:25+07:00',
    place: 'Luang Namtha',
    reads: 355,
    en: {
      title: 'Village Mediators in Luang Namtha Settle Four Cases in Five',
      paragraphs: [
        'KPL Of 312 disputes brought to village mediation units in Luang Namtha during the first eleven months of the year, 251 were settled without going to court, the provincial justice department reported. Land boundaries and straying cattle made up more than half.',
        'The department credits a change in how the units work. Since last year at least two of the seven mediators in each village have to be women, and hearings in Akha and Khmu communities may be held in the language of the parties, with notes taken in Lao.',
        'Not every case fits. Mediators may not handle violence in the family when someone has been injured, and 19 such files were passed to the police. Staff of the department said some villages were still reluctant to send them on.',
        'A set of twelve short films showing model hearings will be distributed to all provinces early next year, with dialogue in Lao, Hmong, Khmu and Akha.',
        'KPL',
      ],
    },
  },
  {
    key: 'azerbaijan-consultations',
    section: 'politics',
    publishedAt: '2025-12-09T10:02+07:00',
    place: 'Vientiane',
    reads: 1130,
    photo: 'handshake',
    en: {
      title: 'Vientiane and Baku Open Regular Channel for Political Talks',
      summary:
        'Visa rules, mine clearance and a list of unsigned agreements were on the table when deputy foreign ministers of the two countries met for a first round.',
      paragraphs: [
        '(KPL) Laos and Azerbaijan now have a regular channel for political talks. Deputy foreign ministers Maithong Thammavongsa and Elnur Mammadov led the first round in Vientiane on 8 December, and the two ministries intend to make it a habit.',
        'Officials who took part said the agenda ran from visits by parliamentarians to air links, with most time given to agreements that have been drafted but not signed.  They include a visa waiver for holders of diplomatic and official passports and a memorandum between the chambers of commerce.',
        'Mine action had a session of its own. Azerbaijan offered places for Lao survey teams on a training course near Baku, and the Lao side proposed joint trials of detectors in laterite soil, where ordinary equipment gives many false signals.',
        'The ministries will name contact officers before the end of January. A second round is expected in Baku in 2027, with a review of progress by letter once a year in between.',
        'KPL',
      ],
    },
    lo: {
      title: 'ວຽງຈັນ ແລະ ບາກູ ເປີດກົນໄກປຶກສາຫາລືທາງການເມືອງ',
      summary:
        'ລະບຽບວີຊາ, ການເກັບກູ້ລະເບີດ ແລະ ບັນດາສັນຍາທີ່ຍັງບໍ່ທັນເຊັນ ແມ່ນຫົວຂໍ້ຫຼັກຂອງກອງປະຊຸມຄັ້ງທຳອິດ ລະຫວ່າງ ຮອງລັດຖະມົນຕີກະຊວງການຕ່າງປະເທດຂອງສອງປະເທດ.',
      paragraphs: [
        'ຂປລ. ລາວ ແລະ ອາເຊີໄບຈານ ມີກົນໄກປຶກສາຫາລືທາງການເມືອງຢ່າງເປັນປົກກະຕິແລ້ວ. ທ່ານ ໄມທອງ ທຳມະວົງສາ ແລະ ທ່ານ ເອລນູ ມາມມາດອຟ ຮອງລັດຖະມົນຕີກະຊວງການຕ່າງປະເທດຂອງສອງປະເທດ ໄດ້ນຳພາກອງປະຊຸມຄັ້ງທຳອິດ ຢູ່ນະຄອນຫຼວງວຽງຈັນ ໃນວັນທີ 8 ທັນວາ 2025.',
        'ເຈົ້າໜ້າທີ່ທີ່ເຂົ້າຮ່ວມໃຫ້ຮູ້ວ່າ ວາລະກອງປະຊຸມມີແຕ່ການຢ້ຽມຢາມຂອງສະມາຊິກສະພາ ຈົນເຖິງການເຊື່ອມຕໍ່ທາງອາກາດ ແຕ່ໃຊ້ເວລາຫຼາຍທີ່ສຸດກັບບັນດາສັນຍາທີ່ຮ່າງແລ້ວແຕ່ຍັງບໍ່ທັນເຊັນ. ໃນນັ້ນ ມີການຍົກເວັ້ນວີຊາໃຫ້ຜູ້ຖືໜັງສືຜ່ານແດນການທູດ ແລະ ລັດຖະການ ແລະ ບົດບັນທຶກຄວາມເຂົ້າໃຈລະຫວ່າງສະພາການຄ້າຂອງສອງປະເທດ.',
        'ວຽກງານເກັບກູ້ລະເບີດມີພາກປຶກສາຫາລືສະເພາະ. ອາເຊີໄບຈານໄດ້ສະເໜີຮັບທີມສຳຫຼວດຂອງລາວເຂົ້າຝຶກອົບຮົມຢູ່ໃກ້ນະຄອນບາກູ ສ່ວນຝ່າຍລາວສະເໜີທົດລອງເຄື່ອງກວດຫາລະເບີດຮ່ວມກັນໃນດິນຫີນແຮ່ ເຊິ່ງອຸປະກອນທົ່ວໄປມັກສົ່ງສັນຍານຜິດ.',
        'ກະຊວງການຕ່າງປະເທດຂອງສອງຝ່າຍ ຈະແຕ່ງຕັ້ງຜູ້ປະສານງານກ່ອນທ້າຍເດືອນມັງກອນ. ກອງປະຊຸມຄັ້ງທີ 2 ຄາດວ່າຈະຈັດຂຶ້ນຢູ່ນະຄອນບາກູ ໃນປີ 2027 ໂດຍມີການທວນຄືນຄວາມຄືບໜ້າທາງໜັງສືປີລະຄັ້ງ.',
        'ຂປລ',
      ],
    },
  },
  {
    key: 'azerbaijan-anniversary-evening',
    section: 'politics',
    publishedAt: '2025-12-10T09:14+07:00',
    place: 'Vientiane',
    reads: 830,
    photo: 'handshake',
    en: {
      title: 'Photographs and Mugham Music Close Jubilee Year with Azerbaijan',
      paragraphs: [
        '(KPL) An evening of photographs and music in Vientiane on 9 December closed the year in which Laos and Azerbaijan recalled three decades of diplomatic relations. Foreign Minister Thongsavanh Phomvihane and the visiting Azerbaijani delegation were among some 150 guests.',
        'Thirty pictures, one for each year, hung in the foyer. The oldest shows Lao students on the seafront of Baku in winter coats; the most recent, the presidents of the two countries in conversation on the margins of the 2024 BRICS meeting in Kazan.',
        'A trio from Shusha played mugham, the improvised classical music of the Caucasus, before two khaen players from Savannakhet joined in on stage. The musicians had met only that afternoon and agreed on a single shared scale.',
        'The exhibition moves to the National Library on 12 December and stays open until the end of the month. Admission is free, and captions are in Lao, Azerbaijani and English.',
        'KPL',
      ],
    },
    lo: {
      title: 'ຮູບພາບ ແລະ ດົນຕີມູກາມ ປິດທ້າຍປີສະຫຼອງສາຍພົວພັນກັບອາເຊີໄບຈານ',
      paragraphs: [
        'ຂປລ. ງານວາງສະແດງຮູບພາບ ແລະ ດົນຕີ ຢູ່ນະຄອນຫຼວງວຽງຈັນ ໃນຕອນແລງວັນທີ 9 ທັນວາ 2025 ໄດ້ປິດທ້າຍປີທີ່ລາວ ແລະ ອາເຊີໄບຈານ ລະນຶກເຖິງ 30 ປີແຫ່ງສາຍພົວພັນການທູດ. ທ່ານ ທອງສະຫວັນ ພົມວິຫານ ລັດຖະມົນຕີກະຊວງການຕ່າງປະເທດ ແລະ ຄະນະຜູ້ແທນອາເຊີໄບຈານ ໄດ້ເຂົ້າຮ່ວມ ພ້ອມແຂກປະມານ 150 ທ່ານ.',
        'ຮູບພາບ 30 ຮູບ ຄືປີລະໜຶ່ງຮູບ ໄດ້ວາງສະແດງຢູ່ຫ້ອງໂຖງ. ຮູບເກົ່າແກ່ທີ່ສຸດແມ່ນນັກສຶກສາລາວນຸ່ງເສື້ອກັນໜາວຢູ່ແຄມທະເລນະຄອນບາກູ; ສ່ວນຮູບໃໝ່ສຸດແມ່ນປະທານປະເທດຂອງສອງປະເທດສົນທະນາກັນ ໃນໂອກາດກອງປະຊຸມ BRICS ປີ 2024 ທີ່ເມືອງກາຊານ.',
        'ນັກດົນຕີສາມຄົນຈາກເມືອງຊູຊາ ໄດ້ບັນເລງເພງມູກາມ ເຊິ່ງເປັນດົນຕີຄລາສສິກຂອງເຂດໂກກາດ ກ່ອນທີ່ໝໍແຄນສອງຄົນຈາກແຂວງສະຫວັນນະເຂດຈະຂຶ້ນເວທີຮ່ວມກັນ. ພວກເຂົາຫາກໍພົບກັນໃນຕອນບ່າຍມື້ດຽວກັນນັ້ນ ແລະ ຕົກລົງໃຊ້ບັນໄດສຽງອັນດຽວ.',
        'ງານວາງສະແດງຈະຍ້າຍໄປຫໍສະໝຸດແຫ່ງຊາດໃນວັນທີ 12 ທັນວາ ແລະ ເປີດໃຫ້ຊົມຮອດທ້າຍເດືອນ. ເຂົ້າຊົມໂດຍບໍ່ເສຍຄ່າ ແລະ ມີຄຳບັນຍາຍພາບເປັນພາສາລາວ, ອາເຊີໄບຈານ ແລະ ອັງກິດ.',
        'ຂປລ',
      ],
    },
  },
]
