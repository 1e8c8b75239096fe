import { toCases } from './factCases.js'

/** Shares of a hundred. */
export const percentageCases = toCases(
  'percentage',
  `
Prices rose by 5.7 percent. | ລາຄາເພີ່ມຂຶ້ນ 5,7%. | 5,7>7,5 | 5.7>5.8
Some 96 per cent of fields had been cut. | ເກັບກ່ຽວໄດ້ປະມານ 96 ສ່ວນຮ້ອຍ ຂອງເນື້ອທີ່. | 96>69 | 96>86
Rice lost 14% of its weight. | ເຂົ້າສູນເສຍນ້ຳໜັກ 14 ເປີເຊັນ. | 14>40 | 14%>4%
Forest covers 62.3 percent of the country. | ປ່າໄມ້ກວມ 62,3 ເປີເຊັນ ຂອງປະເທດ. | 62,3>63,2 | 62.3>66.3
Five percent of the pupils were absent. | ນັກຮຽນ ຮ້ອຍລະ 5 ບໍ່ໄດ້ມາຮຽນ. | ຮ້ອຍລະ 5>ຮ້ອຍລະ 15 | Five>Nine
Between 30 and 40 percent of houses have a pump. | ເຮືອນ 30-40% ມີຈັກດູດນ້ຳ. | 30-40>30-45 | 30>20
Growth fell from 4.5 to 4.1 percent. | ການເຕີບໂຕຫຼຸດຈາກ 4,5% ລົງເປັນ 4,1%. | 4,1>1,4 | 4.5>5.4
Literacy reached eighty-two percent. | ອັດຕາຮູ້ໜັງສືບັນລຸ ແປດສິບສອງ ເປີເຊັນ. | ແປດສິບສອງ>ແປດສິບຫ້າ | eighty-two>seventy-two
Tourism makes up 12 percent of income. | ການທ່ອງທ່ຽວກວມ 12% ຂອງລາຍຮັບ. | 12% ຂອງລາຍຮັບ>ສ່ວນໃຫຍ່ຂອງລາຍຮັບ | 12 percent>most | missing
The plan was 100 percent complete. | ແຜນການສຳເລັດ 100%. | 100%>90% | 100>110
Exports grew by 0.8 percent. | ການສົ່ງອອກຂະຫຍາຍຕົວ 0,8%. | 0,8>8 | 0.8>0.6
A quarter of the crop was lost. | ຜົນຜະລິດເສຍຫາຍໄປ 25%. | - | -
`,
)
