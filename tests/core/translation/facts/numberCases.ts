import { toCases } from './factCases.js'

/** Figures in digits and in words, with the units they are counted in. */
export const numberCases = toCases(
  'number',
  `
Some 412 pupils sat the examination at Ban Nong Bone. | ມີນັກຮຽນປະມານ 412 ຄົນ ເຂົ້າສອບເສັງຢູ່ບ້ານໜອງບອນ. | 412>421 | 412>421
The province has 1,300 teachers in remote schools. | ແຂວງມີຄູ 1.300 ຄົນ ຢູ່ໂຮງຮຽນຫ່າງໄກສອກຫຼີກ. | 1.300>1.200 | 1,300>13,000
A crowd of 31,000 watched the race. | ມີຜູ້ຊົມການແຂ່ງຂັນ 31.000 ຄົນ. | 31.000>3.100 | 31,000>32,000
Fourteen villages were cut off by the landslide. | 14 ບ້ານຖືກຕັດຂາດຍ້ອນດິນເຈື່ອນ. | 14>40 | Fourteen>Forty
Twenty-one boats entered the contest. | ມີເຮືອຊາວເອັດລຳເຂົ້າແຂ່ງຂັນ. | ຊາວເອັດ>ຊາວສອງ | Twenty-one>Twenty-two
The school was given thirty-five computers. | ໂຮງຮຽນໄດ້ຮັບຄອມພິວເຕີ ສາມສິບຫ້າ ເຄື່ອງ. | ສາມສິບຫ້າ>ຫ້າສິບສາມ | thirty-five>thirty-six
Eleven doctors and nine nurses joined the team. | ທ່ານໝໍ ສິບເອັດ ຄົນ ແລະ ພະຍາບານ ເກົ້າ ຄົນ ເຂົ້າຮ່ວມທີມ. | ສິບເອັດ>ສິບສອງ | nine>eight
About 2.4 million people live in the four provinces. | ມີປະຊາຊົນປະມານ 2,4 ລ້ານຄົນ ອາໄສຢູ່ໃນສີ່ແຂວງ. | 2,4 ລ້ານ>2,4 ແສນ | 2.4 million>2.4 billion
More than 350,000 seedlings were planted. | ໄດ້ປູກເບ້ຍໄມ້ຫຼາຍກວ່າ 3 ແສນ 5 ໝື່ນຕົ້ນ. | 5 ໝື່ນ>6 ໝື່ນ | 350,000>340,000
The plant filled 70,000 bottles on its first day. | ໂຮງງານບັນຈຸໄດ້ 7 ໝື່ນຕຸກ ໃນມື້ທຳອິດ. | 7 ໝື່ນ>7 ພັນ | 70,000>700,000
Two hundred and fifty monks received alms. | ພະສົງ ສອງຮ້ອຍຫ້າສິບ ອົງ ໄດ້ຮັບບິນທະບາດ. | ສອງຮ້ອຍຫ້າສິບ>ສາມຮ້ອຍຫ້າສິບ | fifty>sixty
The road is 45 kilometres long. | ເສັ້ນທາງຍາວ 45 ກິໂລແມັດ. | ກິໂລແມັດ>ແມັດ | 45>54
The bridge measures 1.5 km. | ຂົວຍາວ 1.500 ແມັດ. | 1.500>1.600 | 1.5 km>15 km
Farmers planted 18,000 hectares of rice. | ຊາວນາປັກດຳເຂົ້າ 18.000 ເຮັກຕາ. | 18.000>81.000 | hectares>square metres
The mill buys 640 tonnes of paddy a week. | ໂຮງສີຮັບຊື້ເຂົ້າເປືອກອາທິດລະ 640 ໂຕນ. | ໂຕນ>ກິໂລ | 640>460
Each bag of fertiliser weighs 50 kg. | ຝຸ່ນແຕ່ລະເປົາໜັກ 50 ກິໂລກຣາມ. | ກິໂລກຣາມ>ໂຕນ | 50 kg>50 tonnes
The dam will generate 260 MW. | ເຂື່ອນຈະຜະລິດໄຟຟ້າ 260 ເມກາວັດ. | ເມກາວັດ>ກິໂລວັດ | 260>620
Work lasted six hours. | ວຽກດຳເນີນເປັນເວລາ 6 ຊົ່ວໂມງ. | ຊົ່ວໂມງ>ວັນ | six hours>six days
The delegation made a five-day visit. | ຄະນະຜູ້ແທນໄດ້ຢ້ຽມຢາມເປັນເວລາ 5 ວັນ. | 5 ວັນ>5 ອາທິດ | five-day>seven-day
The training took three weeks. | ການຝຶກອົບຮົມໃຊ້ເວລາ 21 ວັນ. | 21 ວັນ>22 ວັນ | three>four
He served the country for forty years. | ທ່ານໄດ້ຮັບໃຊ້ປະເທດຊາດເປັນເວລາ ສີ່ສິບປີ. | ສີ່ສິບ>ສີ່ສິບຫ້າ | forty>fourteen
It was the 33rd meeting of the committee. | ນີ້ແມ່ນກອງປະຊຸມຄັ້ງທີ 33 ຂອງຄະນະກຳມະການ. | 33>32 | 33rd>35th
The fifth congress opened in the capital. | ກອງປະຊຸມໃຫຍ່ຄັ້ງທີຫ້າ ໄດ້ເປີດຂຶ້ນຢູ່ນະຄອນຫຼວງ. | ທີຫ້າ>ທີຫົກ | fifth>ninth
Pupils of the twelfth grade took part. | ນັກຮຽນຊັ້ນທີ 12 ໄດ້ເຂົ້າຮ່ວມ. | 12>11 | twelfth>eleventh
The kitchen served a dozen families. | ເຮືອນຄົວໄດ້ແຈກອາຫານໃຫ້ 12 ຄອບຄົວ. | 12>20 | a dozen>two dozen
Half a million trees were counted. | ໄດ້ນັບຕົ້ນໄມ້ເຄິ່ງລ້ານຕົ້ນ. | ເຄິ່ງລ້ານ>5 ລ້ານ | Half a million>Five million
The reservoir holds two and a half million cubic metres. | ອ່າງເກັບນ້ຳບັນຈຸໄດ້ 2,5 ລ້ານແມັດກ້ອນ. | 2,5>3,5 | two and a half>three and a half
The survey lasted two and a half years. | ການສຳຫຼວດໃຊ້ເວລາ 2 ປີເຄິ່ງ. | 2 ປີເຄິ່ງ>5 ປີ | two and a half years>four years
Between 10 and 15 people were hurt. | ມີຜູ້ໄດ້ຮັບບາດເຈັບ 10-15 ຄົນ. | 10-15>10-25 | 15>50
The team scored 3–1 against Thailand. | ທີມຊະນະໄທ 3-1. | 3-1>4-1 | 3–1>5–1
The library lent ໑໒໐ books. | ຫໍສະໝຸດໃຫ້ຢືມປຶ້ມ ໑໒໐ ຫົວ. | ໑໒໐>໑໓໐ | ໑໒໐>140
Two thirds of the wells were tested. | ໄດ້ກວດນ້ຳສ້າງສອງສ່ວນສາມ. | - | -
Both sides thanked the donors, and one of them spoke. | ສອງຝ່າຍໄດ້ຂອບໃຈຜູ້ໃຫ້ທຶນ ແລະ ມີຝ່າຍໜຶ່ງກ່າວຄຳເຫັນ. | - | -
The second round will be harder than the first. | ຮອບທີ 2 ຈະຍາກກວ່າຮອບທຳອິດ. | ຮອບທີ 2>ຮອບທີ 3 | -
Traffic on Route 13 was stopped. | ການສັນຈອນຢູ່ເສັ້ນທາງເລກທີ 13 ຖືກຢຸດໄວ້. | ເລກທີ 13>ເລກທີ 18 | Route 13>Route 9
The ninth five-year plan was drafted. | ໄດ້ຮ່າງແຜນພັດທະນາ 5 ປີ ຄັ້ງທີ IX. | ຄັ້ງທີ IX>ຄັ້ງທີ 8 | ninth>eighth
Covid-19 vaccine reached 18 provinces. | ວັກຊີນໂຄວິດ-19 ໄດ້ໄປຮອດ 18 ແຂວງ. | 18 ແຂວງ>17 ແຂວງ | 18>16
Revenue rose in the first nine months. | ລາຍຮັບເພີ່ມຂຶ້ນໃນ 9 ເດືອນຕົ້ນປີ. | 9 ເດືອນ>6 ເດືອນ | nine months>three months
More than one thousand two hundred households got power. | ຫຼາຍກວ່າໜຶ່ງພັນສອງຮ້ອຍຄອບຄົວມີໄຟຟ້າໃຊ້. | ສອງຮ້ອຍ>ສາມຮ້ອຍ | two hundred>five hundred
The Four Thousand Islands draw visitors. | ສີ່ພັນດອນ ດຶງດູດນັກທ່ອງທ່ຽວ. | - | -
Tens of thousands of people walked round the stupa. | ປະຊາຊົນຫຼາຍໝື່ນຄົນວຽນທຽນອ້ອມພະທາດ. | - | -
A farmer can forbid others to enter the field. | ຊາວນາສາມາດຫ້າມຄົນອື່ນເຂົ້າທົ່ງນາ. | - | -
The hospital has 120 beds and 35 doctors. | ໂຮງໝໍມີ 120 ຕຽງ ແລະ ທ່ານໝໍ 35 ຄົນ. | ແລະ ທ່ານໝໍ 35 ຄົນ>ແລະ ທ່ານໝໍ | and 35 doctors>and doctors | missing
`,
)
