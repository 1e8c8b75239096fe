import { toCases } from './factCases.js'

/** Times of day, on the clock of twelve hours and of twenty-four. */
export const timeCases = toCases(
  'time',
  `
The procession leaves at 14:00. | ຂະບວນແຫ່ຈະອອກເວລາ 14:00 ໂມງ. | 14:00>15:00 | 14:00>13:00
The match starts at 2.30 pm. | ການແຂ່ງຂັນເລີ່ມເວລາ 14 ໂມງ 30. | 14 ໂມງ 30>14 ໂມງ | 2.30 pm>2.45 pm
Shops open at 8 am. | ຮ້ານຄ້າເປີດ 8 ໂມງເຊົ້າ. | 8 ໂມງເຊົ້າ>8 ໂມງແລງ | 8 am>8 pm
Drums sounded at four in the afternoon. | ສຽງກອງດັງຂຶ້ນ 4 ໂມງແລງ. | 4 ໂມງແລງ>5 ໂມງແລງ | afternoon>morning
The bridge is guarded from six in the morning to nine at night. | ຂົວມີຄົນຍາມ ແຕ່ 6 ໂມງເຊົ້າ ຫາ 9 ໂມງກາງຄືນ. | 9 ໂມງ>10 ໂມງ | nine>eight
Buses leave at 8:30 and 13:05. | ລົດເມອອກເວລາ 8:30 ໂມງ ແລະ 13:05 ໂມງ. | 13:05>13:50 | 8:30>8:20
The ceremony began at 7.15 am. | ພິທີເລີ່ມເວລາ 7:15 ໂມງເຊົ້າ. | 7:15>7:45 | 7.15>6.15
The office closes at 16:00. | ຫ້ອງການປິດ 4 ໂມງແລງ. | 4 ໂມງແລງ>3 ໂມງແລງ | 16:00>17:00
Fireworks close the festival at 21:00. | ງານບຸນປິດດ້ວຍບັ້ງໄຟດອກເວລາ 9 ໂມງກາງຄືນ. | 9 ໂມງ>8 ໂມງ | 21:00>22:00
The lecture runs from 9 to 11 a.m. | ການບັນຍາຍຈັດຂຶ້ນ 9 ຫາ 11 ໂມງເຊົ້າ. | 11 ໂມງ>10 ໂມງ | 11 a.m.>10 a.m.
The train departs at 6:45 in the evening. | ລົດໄຟອອກເວລາ 18:45 ນາທີ. | 18:45>18:54 | evening>morning
Classes end at half past eleven. | ຊົ່ວໂມງຮຽນສິ້ນສຸດເວລາ 11 ໂມງເຄິ່ງ. | 11 ໂມງເຄິ່ງ>10 ໂມງເຄິ່ງ | eleven>ten
The gate opens at five o’clock. | ປະຕູເປີດເວລາ ຫ້າໂມງ. | ຫ້າໂມງ>ຫົກໂມງ | five>seven
The market stays open until midnight. | ຕະຫຼາດເປີດຮອດທ່ຽງຄືນ. | - | -
The session opened at 8.30, before the talks. | ກອງປະຊຸມເປີດ 8:30 ໂມງ ກ່ອນການເຈລະຈາ. | 8:30>8:15 | 8.30>9.30
The power failed at 19:20. | ໄຟຟ້າດັບເວລາ ໑໙:໒໐ ໂມງ. | ໑໙:໒໐>໑໙:໓໐ | 19:20>19:25
The plane landed at 10:40 on Monday. | ເຮືອບິນລົງຈອດເວລາ 10:40 ໂມງ ວັນຈັນ. | ເວລາ 10:40 ໂມງ > | at 10:40 > | missing
`,
)
