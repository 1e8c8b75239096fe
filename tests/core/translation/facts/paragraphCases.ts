import type { FactCase } from './factCases.js'
import { toCases } from './factCases.js'

/** Whole paragraphs, as the desk has them, with one fault planted among many facts. */
export const paragraphCases: readonly FactCase[] = [
  ...toCases(
    'number',
    `
(KPL) Some 640 tonnes of rice reached Nongbok on 10 October, three days after the road was opened. Two lorries broke down, but all 23 schools were served. | ຂປລ. ເຂົ້າສານປະມານ 640 ໂຕນ ໄດ້ມາຮອດເມືອງໜອງບົກ ໃນວັນທີ 10 ຕຸລາ 2025 ສາມມື້ຫຼັງຈາກເປີດທາງ. ລົດບັນທຸກສອງຄັນເພພັງ ແຕ່ໂຮງຮຽນທັງ 23 ແຫ່ງໄດ້ຮັບເຂົ້າ. | 23 ແຫ່ງ>32 ແຫ່ງ | 640>460
(KPL) Rangers took down 3,460 wire snares between July and September, a third fewer than a year ago. They go out four to a group, for six days at a time. | ຂປລ. ແຕ່ເດືອນກໍລະກົດ ຫາ ເດືອນກັນຍາ ກອງລາດຕະເວນໄດ້ມ້າງບ້ວງສາຍລວດ 3.460 ອັນ ຫຼຸດລົງໜຶ່ງສ່ວນສາມທຽບໃສ່ປີກາຍ. ພວກເຂົາອອກລາດຕະເວນກຸ່ມລະ 4 ຄົນ ເທື່ອລະ 6 ມື້. | 3.460>3.640 | six days>nine days
(KPL) The village, where 81 families live, has one well and one school; half of the 240 children walk more than five kilometres. | ຂປລ. ບ້ານນີ້ມີ 81 ຄອບຄົວ, ມີນ້ຳສ້າງໜຶ່ງແຫ່ງ ແລະ ໂຮງຮຽນໜຶ່ງແຫ່ງ; ເດັກນ້ອຍເຄິ່ງໜຶ່ງ ໃນຈຳນວນ 240 ຄົນ ຍ່າງໄປໂຮງຮຽນຫຼາຍກວ່າ 5 ກິໂລແມັດ. | 81>18 | five kilometres>seven kilometres
`,
  ),
  ...toCases(
    'money',
    `
(KPL) Floods caused damage of 412 billion kip in Khammouane. Seven people died and some 31,000 were affected. | ຂປລ. ນ້ຳຖ້ວມໄດ້ສ້າງຄວາມເສຍຫາຍ 412 ຕື້ກີບ ຢູ່ແຂວງຄຳມ່ວນ. ມີຜູ້ເສຍຊີວິດ 7 ຄົນ ແລະ ປະມານ 31.000 ຄົນໄດ້ຮັບຜົນກະທົບ. | 412 ຕື້>412 ລ້ານ | 412>142
(KPL) A day’s wage has reached 120,000 kip with lunch, and mills pay 900 kip more for grain with less than 14 percent moisture. | ຂປລ. ຄ່າແຮງງານຂຶ້ນເຖິງມື້ລະ 120.000 ກີບ ບວກອາຫານທ່ຽງ ແລະ ໂຮງສີຮັບຊື້ແພງຂຶ້ນ 900 ກີບ ສຳລັບເຂົ້າທີ່ມີຄວາມຊຸ່ມຕ່ຳກວ່າ 14%. | 900>600 | 120,000>102,000
`,
  ),
  ...toCases(
    'date',
    `
(KPL) The 33rd Games open on 9 December at 19:00 and close on 20 December; 140 Lao athletes take part. | ຂປລ. ການແຂ່ງຂັນຄັ້ງທີ 33 ຈະເປີດໃນວັນທີ 9 ທັນວາ 2025 ເວລາ 19:00 ໂມງ ແລະ ປິດໃນວັນທີ 20 ທັນວາ; ນັກກິລາລາວ 140 ຄົນເຂົ້າຮ່ວມ. | 20 ທັນວາ>21 ທັນວາ | 9 December>8 December
(KPL) The town was entered on the list in 1995. Thirty years later, on the first Monday of the month, 33 temples rang their bells. | ຂປລ. ເມືອງນີ້ໄດ້ຂຶ້ນບັນຊີໃນປີ 1995. ສາມສິບປີຕໍ່ມາ, ໃນວັນຈັນທຳອິດຂອງເດືອນ, ວັດ 33 ແຫ່ງໄດ້ຕີລະຄັງ. | 1995>1959 | 1995>1985
`,
  ),
  ...toCases(
    'percentage',
    `
(KPL) Laos brought in 3.06 million tonnes of paddy, 1.4 percent more than in 2024, although floods destroyed 21,000 hectares. | ຂປລ. ລາວເກັບກ່ຽວເຂົ້າໄດ້ 3,06 ລ້ານໂຕນ ເພີ່ມຂຶ້ນ 1,4% ທຽບໃສ່ປີ 2024 ເຖິງແມ່ນວ່ານ້ຳຖ້ວມໄດ້ທຳລາຍ 21.000 ເຮັກຕາ. | 1,4%>4,1% | 1.4>1.7
`,
  ),
  ...toCases(
    'time',
    `
(KPL) The procession left Wat Simuang at 14:00 instead of 13:00. Nine castles of wax were carried by 300 people. | ຂປລ. ຂະບວນແຫ່ອອກຈາກວັດສີເມືອງ ເວລາ 14:00 ໂມງ ແທນ 13:00 ໂມງ. ຜາສາດເຜິ້ງ 9 ຫຼັງ ມີຄົນຫາມ 300 ຄົນ. | 14:00>16:00 | 13:00>12:30
`,
  ),
]
