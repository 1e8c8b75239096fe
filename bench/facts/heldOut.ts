import type { FactCase } from '../../tests/core/translation/facts/factCases.js'
import { toCases } from '../../tests/core/translation/facts/factCases.js'

/**
 * Pairs written before the readers had seen them. On the first run recall was 0.974 and precision 0.962: ເກົ້າສິບແປດ (98) was
 * read as 90, and a place glued to the next word was not found. Both are mended, so they guard now more than they measure.
 */
export const heldOut: readonly FactCase[] = [
  ...toCases(
    'number',
    `
The library of Thakhek now owns 8,450 volumes. | ຫໍສະໝຸດເມືອງທ່າແຂກ ປັດຈຸບັນມີປຶ້ມ 8.450 ຫົວ. | 8.450>8.540 | 8,450>84,500
Seventeen potters showed their work. | ຊ່າງປັ້ນໝໍ້ 17 ຄົນ ໄດ້ວາງສະແດງຜົນງານ. | 17>70 | Seventeen>Sixteen
Volunteers cleared 12 kilometres of canal in four days. | ອາສາສະໝັກຂຸດລອກຄອງນ້ຳ 12 ກິໂລແມັດ ພາຍໃນ 4 ວັນ. | 12 ກິໂລແມັດ>12 ແມັດ | four days>five days
The herd has grown to ninety-eight elephants. | ໂຂງຊ້າງເພີ່ມຂຶ້ນເປັນ ເກົ້າສິບແປດ ໂຕ. | ເກົ້າສິບແປດ>ເກົ້າສິບເກົ້າ | ninety-eight>eighty-nine
The line carries 500 kV over 68 pylons. | ສາຍສົ່ງ 500 ກິໂລໂວນ ຜ່ານເສົາ 68 ຕົ້ນ. | 68>86 | 68>58
Some 1.2 million passengers used the line. | ມີຜູ້ໂດຍສານປະມານ 1,2 ລ້ານຄົນ ໃຊ້ເສັ້ນທາງນີ້. | 1,2 ລ້ານ>12 ລ້ານ | 1.2>2.1
Each plot measures 400 square metres. | ດິນແຕ່ລະຕອນມີເນື້ອທີ່ 400 ຕາແມັດ. | 400>4.000 | square metres>hectares
He finished the course in 47 minutes. | ລາວແລ່ນຮອດເສັ້ນໄຊໃນເວລາ 47 ນາທີ. | ນາທີ>ຊົ່ວໂມງ | 47>74
The choir of 64 pupils sang three songs. | ກຸ່ມຮ້ອງເພງທີ່ມີນັກຮຽນ 64 ຄົນ ໄດ້ຮ້ອງສາມເພງ. | ສາມເພງ>ຫົກເພງ | 64>46
It was the tenth fair of its kind. | ນີ້ແມ່ນງານວາງສະແດງຄັ້ງທີ 10. | 10>11 | tenth>seventh
The group plans 150 wells in 30 villages. | ກຸ່ມວາງແຜນເຈາະນ້ຳບາດານ 150 ບ່ອນ ໃນ 30 ບ້ານ. | 30 ບ້ານ>13 ບ້ານ | 150>105
Three of the five judges came from abroad. | ກຳມະການ 3 ໃນ 5 ທ່ານ ມາຈາກຕ່າງປະເທດ. | 5 ທ່ານ>6 ທ່ານ | five>seven
About four thousand people signed. | ມີປະຊາຊົນປະມານ ສີ່ພັນ ຄົນ ລົງລາຍເຊັນ. | ສີ່ພັນ>ຫ້າພັນ | four thousand>forty thousand
The two neighbours agreed to meet once a year. | ສອງປະເທດເພື່ອນບ້ານຕົກລົງພົບກັນປີລະຄັ້ງ. | - | -
One reason is that the first seeds came late. | ເຫດຜົນໜຶ່ງແມ່ນແນວພັນຊຸດທຳອິດມາຊ້າ. | - | -
Hundreds of motorcyclists joined the ride. | ຜູ້ຂັບຂີ່ລົດຈັກຫຼາຍຮ້ອຍຄົນເຂົ້າຮ່ວມຂະບວນ. | - | -
`,
  ),
  ...toCases(
    'money',
    `
The weir was repaired for 2.75 billion kip. | ຝາຍນ້ຳໄດ້ສ້ອມແປງດ້ວຍທຶນ 2,75 ຕື້ກີບ. | 2,75>2,57 | billion>million
A permit costs 150,000 kip or 7 dollars. | ໃບອະນຸຍາດລາຄາ 150.000 ກີບ ຫຼື 7 ໂດລາ. | 7 ໂດລາ>9 ໂດລາ | 150,000>105,000
The agency will lend €40 million. | ອົງການຈະໃຫ້ກູ້ຢືມ 40 ລ້ານເອີໂຣ. | 40>14 | €40>€4
Rent fell to 900,000 kip. | ຄ່າເຊົ່າຫຼຸດລົງເປັນ 9 ແສນກີບ. | 9 ແສນ>9 ໝື່ນ | 900,000>800,000
The budget is 45 trillion kip. | ງົບປະມານແມ່ນ 45 ພັນຕື້ກີບ. | 45 ພັນຕື້>45 ຕື້ | trillion>billion
Sales brought in THB 3,600. | ການຂາຍໄດ້ເງິນ 3.600 ບາດ. | ບາດ>ຢວນ | 3,600>6,300
The winner took home ten million kip. | ຜູ້ຊະນະໄດ້ຮັບເງິນລາງວັນ ສິບລ້ານກີບ. | ສິບລ້ານ>ຊາວລ້ານ | ten million>two million
Aid worth $250,000 arrived by air. | ການຊ່ວຍເຫຼືອມູນຄ່າ 250.000 ໂດລາ ມາຮອດທາງອາກາດ. | 250.000>25.000 | $250,000>$520,000
`,
  ),
  ...toCases(
    'percentage',
    `
Turnout was 71.4 percent. | ອັດຕາຜູ້ມາລົງຄະແນນແມ່ນ 71,4%. | 71,4>74,1 | 71.4>71.9
Costs may rise by twenty percent. | ຕົ້ນທຶນອາດເພີ່ມຂຶ້ນ ຊາວເປີເຊັນ. | ຊາວເປີເຊັນ>ສາມສິບເປີເຊັນ | twenty>thirty
Only 3% of samples failed. | ມີພຽງ 3 ສ່ວນຮ້ອຍ ຂອງຕົວຢ່າງທີ່ບໍ່ຜ່ານ. | 3 ສ່ວນຮ້ອຍ>8 ສ່ວນຮ້ອຍ | 3%>13%
Use of plastic fell from 60 per cent to 35 per cent. | ການໃຊ້ຢາງພລາສຕິກຫຼຸດຈາກ 60% ລົງເປັນ 35%. | 35%>53% | 60>70
`,
  ),
  ...toCases(
    'date',
    `
The ferry sank on 17 July 2011. | ເຮືອບັກຫຼົ້ມໃນວັນທີ 17 ກໍລະກົດ 2011. | 2011>2001 | 17 July>17 June
Applications close on 31 March. | ການຮັບໃບສະໝັກຈະປິດໃນວັນທີ 31 ມີນາ. | 31 ມີນາ>30 ມີນາ | 31 March>31 May
The workshop of 3–5 June drew many. | ກອງປະຊຸມວັນທີ 3-5 ມິຖຸນາ ມີຜູ້ເຂົ້າຮ່ວມຫຼາຍ. | 3-5>3-6 | 3–5>2–5
The bridge was finished in 2008. | ຂົວສ້າງສຳເລັດໃນປີ 2008. | 2008>2018 | 2008>2006
The strike began on Wednesday. | ການຢຸດງານເລີ່ມໃນວັນພຸດ. | ວັນພຸດ>ວັນພະຫັດ | Wednesday>Friday
The office moved on 6/10/2024. | ຫ້ອງການຍ້າຍໃນວັນທີ 6 ຕຸລາ 2024. | 6 ຕຸລາ>16 ຕຸລາ | 6/10>6/11
The museum reopens in January 2026. | ຫໍພິພິທະພັນຈະເປີດຄືນໃນເດືອນມັງກອນ 2026. | ມັງກອນ>ກຸມພາ | January>July
`,
  ),
  ...toCases(
    'time',
    `
Doors open at 18:30. | ປະຕູເປີດເວລາ 18:30 ໂມງ. | 18:30>19:30 | 18:30>18:00
The siren sounds at noon and at 5 pm. | ສຽງຫວໍດັງຕອນທ່ຽງ ແລະ 5 ໂມງແລງ. | 5 ໂມງແລງ>6 ໂມງແລງ | 5 pm>7 pm
The swimmers start at 6.30 a.m. | ນັກລອຍນ້ຳເລີ່ມ 6 ໂມງ 30 ນາທີ ຕອນເຊົ້າ. | 6 ໂມງ 30>6 ໂມງ 45 | 6.30>7.30
`,
  ),
  ...toCases(
    'name',
    `
Teachers from Xieng Khuang joined. | ຄູຈາກແຂວງຊຽງຂວາງໄດ້ເຂົ້າຮ່ວມ. | ຊຽງຂວາງ>ຫົວພັນ | Xieng Khuang>Huaphan
Mrs Pany Yathotou opened the hall. | ທ່ານ ນາງ ປານີ ຢາທໍຕູ້ ໄດ້ເປີດຫໍປະຊຸມ. | ປານີ ຢາທໍຕູ້>ສູນທອນ ໄຊຍະຈັກ | Pany Yathotou>Sounthone Xayachak
The train to Luang Namtha was full. | ລົດໄຟໄປຫຼວງນ້ຳທາເຕັມທຸກບ່ອນນັ່ງ. | ຫຼວງນ້ຳທາ>ຫຼວງພະບາງ | Luang Namtha>Luang Prabang
`,
  ),
  ...toCases(
    'quotations',
    `
“It is our river,” the chief said. | ນາຍບ້ານກ່າວວ່າ “ນີ້ແມ່ນແມ່ນ້ຳຂອງພວກເຮົາ”. | “ນີ້ແມ່ນແມ່ນ້ຳຂອງພວກເຮົາ”>ນີ້ແມ່ນແມ່ນ້ຳຂອງພວກເຮົາ | “It is our river,”>It is our river, | missing
`,
  ),
]
