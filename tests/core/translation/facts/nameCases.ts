import { toCases } from './factCases.js'

/** Names of the register, in any of their forms. */
export const nameCases = toCases(
  'name',
  `
The road to Xekong is closed. | ເສັ້ນທາງໄປແຂວງເຊກອງຖືກປິດ. | ເຊກອງ>ສາລະວັນ | Xekong>Saravan
Mr Maithong Thammavongsa led the delegation. | ທ່ານ ໄມທອງ ທຳມະວົງສາ ເປັນຫົວໜ້າຄະນະຜູ້ແທນ. | ໄມທອງ ທຳມະວົງສາ>ສູນທອນ ໄຊຍະຈັກ | Maithong Thammavongsa>Sounthone Xayachak
President Thongloun Sisoulith sent a message. | ທ່ານ ທອງລຸນ ສີສຸລິດ ປະທານປະເທດ ໄດ້ສົ່ງສານ. | ທອງລຸນ ສີສຸລິດ>ບຸນຍັງ ວໍລະຈິດ | Thongloun Sisoulith>Bounnhang Vorachit
Schools in Huaphan received books. | ໂຮງຮຽນຢູ່ແຂວງຫົວພັນໄດ້ຮັບປຶ້ມ. | ຫົວພັນ>ຄຳມ່ວນ | Huaphan>Khammouane
Farmers in Houaphanh grow tea. | ຊາວກະສິກອນຢູ່ແຂວງຫົວພັນປູກຊາ. | ຫົວພັນ>ໄຊຍະບູລີ | Houaphanh>Xayaboury
Trade with Vietnam grew. | ການຄ້າກັບຫວຽດນາມເພີ່ມຂຶ້ນ. | ຫວຽດນາມ>ວຽງຈັນ | Vietnam>Vientiane
The Lao PDR chairs the group. | ສປປ ລາວ ເປັນປະທານກຸ່ມ. | ສປປ ລາວ>ຫວຽດນາມ | Lao PDR>Vietnam
Visitors came from Luang Prabang. | ມີແຂກມາຈາກຫຼວງພະບາງ. | ຫຼວງພະບາງ>ຈຳປາສັກ | Luang Prabang>Champassak
Prime Minister Sonexay Siphandone spoke. | ທ່ານ ສອນໄຊ ສີພັນດອນ ນາຍົກລັດຖະມົນຕີ ໄດ້ກ່າວ. | ສອນໄຊ ສີພັນດອນ >  | Sonexay Siphandone > | missing
The airport of Pakse was enlarged. | ສະໜາມບິນປາກເຊໄດ້ຮັບການຂະຫຍາຍ. | ປາກເຊ>ແຫ່ງນີ້ | of Pakse >  | missing
The bus from Savannakhet was late. | ລົດເມຈາກສະຫວັນນະເຂດມາຊ້າ. | ຈາກສະຫວັນນະເຂດ> | from Savannakhet > | missing
Floods reached Khammouane again. | ນ້ຳຖ້ວມແຂວງຄຳມ່ວນອີກຄັ້ງ. | ຄຳມ່ວນ>ບໍລິຄຳໄຊ | Khammouane>Bolikhamxay
Ms Pany Yathotou met the women’s union. | ທ່ານ ນາງ ປານີ ຢາທໍຕູ້ ໄດ້ພົບປະສະຫະພັນແມ່ຍິງ. | - | -
`,
)
