import { toCases } from './factCases.js'

/** How many stretches stand in quotation marks. */
export const quotationCases = toCases(
  'quotations',
  `
“The water came at night,” she said. | ລາວກ່າວວ່າ: “ນ້ຳມາໃນຍາມກາງຄືນ”. | “ນ້ຳມາໃນຍາມກາງຄືນ”>ນ້ຳມາໃນຍາມກາງຄືນ | “The water came at night,”>The water came at night, | missing
“We will rebuild,” he said. “Nobody will be left behind.” | ທ່ານກ່າວວ່າ: “ພວກເຮົາຈະສ້າງຄືນໃໝ່. ຈະບໍ່ປະໃຜໄວ້ທາງຫຼັງ” ແລະ ເນັ້ນຄຳວ່າ “ໃຜ”. | “ໃຜ”>ໃຜ | “Nobody will be left behind.”>Nobody will be left behind. | missing
Teams of “officials” and “villagers” played. | ທີມ “ພະນັກງານ” ແລະ ທີມ “ຊາວບ້ານ” ໄດ້ແຂ່ງຂັນ. | “ຊາວບ້ານ”>ຊາວບ້ານ | “villagers”>villagers | missing
The song "Mekong Moon" won the prize. | ເພງ "ຈັນແມ່ຂອງ" ໄດ້ຮັບລາງວັນ. | "ຈັນແມ່ຂອງ">ຈັນແມ່ຂອງ | "Mekong Moon">Mekong Moon | missing
He called the plan “a good start”. | ທ່ານເອີ້ນແຜນການນີ້ວ່າ «ການເລີ່ມຕົ້ນທີ່ດີ». | ເອີ້ນແຜນການ>ເອີ້ນ “ແຜນການ” | the plan>the “plan” | added
The farmers’ market isn’t new. | ຕະຫຼາດຊາວກະສິກອນບໍ່ແມ່ນຂອງໃໝ່. | ຂອງໃໝ່>“ຂອງໃໝ່” | new>“new” | added
`,
)
