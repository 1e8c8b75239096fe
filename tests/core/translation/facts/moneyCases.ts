import { toCases } from './factCases.js'

/** Sums in every currency of the region, with scales stacked as each language stacks them. */
export const moneyCases = toCases(
  'money',
  `
Revenue reached 7,393.17 billion kip. | ລາຍຮັບບັນລຸ 7.393,17 ຕື້ກີບ. | 7.393,17>7.339,17 | 7,393.17>7,393.71
The market cost 19 billion kip. | ຕະຫຼາດໃຊ້ທຶນ 19 ຕື້ກີບ. | ຕື້>ລ້ານ | billion>million
The bank lent 38 billion kip (US$1.7 million). | ທະນາຄານປ່ອຍກູ້ 38 ຕື້ກີບ (1,7 ລ້ານໂດລາສະຫະລັດ). | 1,7>1,9 | 38>83
Japan gave US$ 290,000 for the clinic. | ຍີ່ປຸ່ນໄດ້ມອບເງິນ 290.000 ໂດລາສະຫະລັດ ໃຫ້ສຸກສາລາ. | ໂດລາສະຫະລັດ>ກີບ | US$>THB
The road needs USD 56.5 million. | ເສັ້ນທາງຕ້ອງການທຶນ 56,5 ລ້ານໂດລາ. | 56,5>65,5 | 56.5>55.6
Each family received 300,000 kip. | ແຕ່ລະຄອບຄົວໄດ້ຮັບ 3 ແສນກີບ. | 3 ແສນ>3 ໝື່ນ | 300,000>30,000
Investment came to 5 billion kip. | ການລົງທຶນມີ 5 ພັນລ້ານກີບ. | 5 ພັນລ້ານ>5 ຮ້ອຍລ້ານ | 5 billion>5 trillion
The debt amounts to 200 billion kip. | ໜີ້ສິນມີເຖິງ 2 ແສນລ້ານກີບ. | 2 ແສນລ້ານ>3 ແສນລ້ານ | 200>20
Tickets cost 50,000 kip for adults. | ປີ້ລາຄາ 50.000 ກີບ ສຳລັບຜູ້ໃຫຍ່. | 50.000>55.000 | kip>baht
A kilo of coffee fetches ₭14,500. | ກາເຟກິໂລລະ 14.500 ກີບ. | 14.500>15.400 | ₭14,500>₭14,300
Trade with Thailand was worth 4.2 billion baht. | ການຄ້າກັບໄທມີມູນຄ່າ 4,2 ຕື້ບາດ. | ບາດ>ໂດລາ | 4.2>2.4
The railway paid 60 million yuan. | ບໍລິສັດທາງລົດໄຟຈ່າຍ 60 ລ້ານຢວນ. | 60>600 | yuan>dong
The Union offers 15 million euros. | ສະຫະພາບສະເໜີໃຫ້ 15 ລ້ານເອີໂຣ. | ເອີໂຣ>ໂດລາ | 15 million euros>50 million euros
The firm from Hanoi invested 900 billion dong. | ບໍລິສັດຈາກຮ່າໂນ້ຍລົງທຶນ 900 ຕື້ດົງ. | 900>9.000 | billion>million
Wages rose to 1,600,000 kip a month. | ເງິນເດືອນຂຶ້ນເປັນ 1.600.000 ກີບຕໍ່ເດືອນ. | 1.600.000>1.800.000 | 1,600,000>1,300,000
The fine is between 5 and 6 million kip. | ຄ່າປັບໄໝແມ່ນ 5 ຫາ 6 ລ້ານກີບ. | 5 ຫາ 6>5 ຫາ 9 | 5 and 6>4 and 6
A sack sold at 75,000 kip was offered for 58,000. | ເປົາທີ່ຂາຍ 75.000 ກີບ ຫຼຸດລົງເປັນ 58.000 ກີບ. | 58.000>85.000 | 75,000>57,000
The fund holds twelve million dollars. | ກອງທຶນມີ ສິບສອງລ້ານໂດລາ. | ສິບສອງລ້ານ>ຊາວລ້ານ | twelve>twenty
The loan of US$5m is repaid over ten years. | ເງິນກູ້ 5 ລ້ານໂດລາ ຈະສົ່ງຄືນພາຍໃນສິບປີ. | 5 ລ້ານ>5 ແສນ | US$5m>US$6m
It spent 1.25 billion kip on repairs. | ໄດ້ໃຊ້ຈ່າຍ 1 ຕື້ 250 ລ້ານກີບ ໃນການສ້ອມແປງ. | 250 ລ້ານ>350 ລ້ານ | 1.25>1.75
The province collected 412 billion kip. | ແຂວງເກັບໄດ້ ໔໑໒ ຕື້ກີບ. | ໔໑໒>໔໒໒ | 412>402
The group donated 20 million kip and rice. | ກຸ່ມໄດ້ບໍລິຈາກເງິນ 20 ລ້ານກີບ ແລະ ເຂົ້າສານ. | ເງິນ 20 ລ້ານກີບ>ເງິນ | 20 million kip>money | missing
`,
)
