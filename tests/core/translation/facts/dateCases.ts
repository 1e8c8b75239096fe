import { toCases } from './factCases.js'

/** Days, ranges, months and years, in figures and in words. */
export const dateCases = toCases(
  'date',
  `
The talks opened on 9 December 2025. | ການເຈລະຈາເປີດຂຶ້ນໃນວັນທີ 9 ທັນວາ 2025. | 9 ທັນວາ>19 ທັນວາ | 9 December>9 November
The minister arrived on December 8. | ທ່ານລັດຖະມົນຕີມາຮອດໃນວັນທີ 8 ທັນວາ 2025. | ທັນວາ>ພະຈິກ | December 8>December 18
The fair runs 8–11 December. | ງານວາງສະແດງຈັດຂຶ້ນແຕ່ວັນທີ 8-11 ທັນວາ. | 8-11>8-12 | 8–11>8–10
The festival lasts from 30 October to 5 November. | ງານບຸນຈັດຂຶ້ນແຕ່ວັນທີ 30 ຕຸລາ ຫາ ວັນທີ 5 ພະຈິກ. | 5 ພະຈິກ>6 ພະຈິກ | 30 October>31 October
The law took effect on 1 January 2024. | ກົດໝາຍມີຜົນສັກສິດໃນວັນທີ 1 ມັງກອນ 2024. | 2024>2023 | 2024>2025
The contract was signed on 27/03/2023. | ສັນຍາໄດ້ເຊັນໃນວັນທີ 27 ມີນາ 2023. | 27 ມີນາ>28 ມີນາ | 27/03>17/03
The exhibition closes on 12 April. | ງານວາງສະແດງຈະປິດໃນວັນທີ 12 ເດືອນ ເມສາ. | 12>13 | 12 April>12 May
The school opened on 2 September 2019. | ໂຮງຮຽນເປີດໃນວັນທີ 2 ເດືອນ 9 ປີ 2019. | ເດືອນ 9>ເດືອນ 10 | 2 September>3 September
Officials met on 10, 11 and 12 June. | ເຈົ້າໜ້າທີ່ໄດ້ພົບກັນໃນວັນທີ 10, 11 ແລະ 12 ມິຖຸນາ. | 11 ແລະ>13 ແລະ | 10, 11>9, 11
The temple was founded in 1996. | ວັດແຫ່ງນີ້ສ້າງຂຶ້ນໃນປີ 1996. | 1996>1969 | 1996>1999
The plan covers 2021–2025. | ແຜນການກວມເອົາປີ 2021-2025. | 2021-2025>2021-2026 | 2021–2025>2020–2025
The image was cast in 2025. | ພະພຸດທະຮູບຫຼໍ່ຂຶ້ນໃນ ພ.ສ. 2568. | 2568>2567 | 2025>2024
Water fell by half between 2010 and 2020. | ນ້ຳຫຼຸດລົງເຄິ່ງໜຶ່ງ ລະຫວ່າງປີ 2010 ຫາ ປີ 2020. | 2010>2001 | 2020>2021
Picking will last until February. | ການເກັບກ່ຽວຈະແກ່ຍາວຮອດເດືອນກຸມພາ. | ກຸມພາ>ມີນາ | February>March
Rain fell heavily in August. | ຝົນຕົກໜັກໃນເດືອນສິງຫາ. | ສິງຫາ>ກໍລະກົດ | August>June
The contest starts on Saturday. | ການແຂ່ງຂັນເລີ່ມໃນວັນເສົາ. | ວັນເສົາ>ວັນສຸກ | Saturday>Monday
The visit on Nov 15, 2022 was his first. | ການຢ້ຽມຢາມໃນວັນທີ 15 ພະຈິກ 2022 ແມ່ນຄັ້ງທຳອິດຂອງທ່ານ. | 15>25 | Nov 15>Nov 16
The army was founded on 20 January 1949. | ກອງທັບສ້າງຕັ້ງຂຶ້ນໃນວັນທີ ໒໐ ມັງກອນ ໑໙໔໙. | ໑໙໔໙>໑໙໔໘ | 20 January>21 January
Exports rose compared with last year. | ການສົ່ງອອກເພີ່ມຂຶ້ນທຽບໃສ່ປີ 2024. | - | -
The prize was given in 2024. | ລາງວັນນີ້ມອບໃນປີກາຍ. | - | -
The council meets on 14 May. | ສະພາຈະປະຊຸມໃນວັນທີ 14 ພຶດສະພາ 2026. | ໃນວັນທີ 14 ພຶດສະພາ 2026>ໃນຕົວເມືອງ | on 14 May>in town | missing
He was born on 7 July 1945 in the north. | ທ່ານເກີດໃນວັນທີ 7 ກໍລະກົດ 1945 ຢູ່ພາກເໜືອ. | ກໍລະກົດ>ມິຖຸນາ | 1945>1954
`,
)
