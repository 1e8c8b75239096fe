import type { SeedPhoto } from './seedTypes.js'

export const photos: readonly SeedPhoto[] = [
  {
    key: 'flag-parade',
    credit: 'KPL/Somsack',
    motif: 'flag',
    alt: { en: 'Rows of Lao flags above a wide square', lo: 'ທຸງຊາດລາວລຽນແຖວຢູ່ເໜືອເດີ່ນກວ້າງ' },
    caption: {
      en: 'Flags in Vientiane in the weeks around National Day.',
      lo: 'ທຸງຊາດປະດັບຢູ່ນະຄອນຫຼວງວຽງຈັນ ໃນໄລຍະວັນຊາດ.',
    },
  },
  {
    key: 'handshake',
    credit: 'KPL/Phonethip',
    motif: 'handshake',
    alt: { en: 'Two officials shake hands across a table', lo: 'ເຈົ້າໜ້າທີ່ສອງທ່ານຈັບມືກັນຂ້າມໂຕະ' },
    caption: {
      en: 'Delegates greet each other before talks.',
      lo: 'ຜູ້ແທນທັກທາຍກັນກ່ອນການພົບປະ.',
    },
  },
  {
    key: 'vientiane-street',
    credit: 'KPL/Khonesavanh',
    motif: 'city',
    alt: {
      en: 'Motorcycles and buses on a broad street with the Patuxay monument behind',
      lo: 'ລົດຈັກ ແລະ ລົດເມຢູ່ຖະໜົນກວ້າງ ມີປະຕູໄຊຢູ່ທາງຫຼັງ',
    },
    caption: {
      en: 'Morning traffic on Lane Xang Avenue in Vientiane.',
      lo: 'ການຈະລາຈອນຕອນເຊົ້າ ຢູ່ຖະໜົນລ້ານຊ້າງ ນະຄອນຫຼວງວຽງຈັນ.',
    },
  },
  {
    key: 'that-luang',
    credit: 'KPL/Somsack',
    motif: 'temple',
    alt: { en: 'The golden stupa of That Luang at first light', lo: 'ພະທາດຫຼວງສີທອງໃນຍາມຮຸ່ງເຊົ້າ' },
    caption: {
      en: 'That Luang stupa before the morning almsgiving.',
      lo: 'ພະທາດຫຼວງກ່ອນການຕັກບາດຕອນເຊົ້າ.',
    },
  },
  {
    key: 'morning-market',
    credit: 'KPL/Malivanh',
    motif: 'market',
    alt: {
      en: 'Market stalls with baskets of vegetables under awnings',
      lo: 'ຮ້ານຄ້າໃນຕະຫຼາດ ມີກະຕ່າຜັກຢູ່ກ້ອງຜ້າກັນແດດ',
    },
    caption: {
      en: 'Shoppers look for fresh produce at a morning market.',
      lo: 'ຊາວຕະຫຼາດເລືອກຊື້ຜັກສົດໃນຕອນເຊົ້າ.',
    },
  },
  {
    key: 'racing-boats',
    credit: 'KPL/Bounlay',
    motif: 'river',
    alt: {
      en: 'Two long racing boats side by side on a brown river',
      lo: 'ເຮືອຊ່ວງສອງລຳແລ່ນຄຽງຄູ່ກັນໃນແມ່ນ້ຳ',
    },
    caption: {
      en: 'Crews race on the Mekong after Boun Ok Phansa.',
      lo: 'ທີມເຮືອຊ່ວງກັນໃນແມ່ນ້ຳຂອງ ຫຼັງບຸນອອກພັນສາ.',
    },
  },
  {
    key: 'mekong-evening',
    credit: 'KPL/Bounlay',
    motif: 'river',
    alt: { en: 'Fishing boats on the Mekong in evening light', lo: 'ເຮືອຫາປາໃນແມ່ນ້ຳຂອງຍາມແລງ' },
    caption: {
      en: 'Evening on the Mekong, where the water is falling after the rains.',
      lo: 'ຍາມແລງຢູ່ແມ່ນ້ຳຂອງ ໃນເວລາທີ່ນ້ຳຫຼຸດລົງຫຼັງລະດູຝົນ.',
    },
  },
  {
    key: 'freight-yard',
    credit: 'KPL/Viengsay',
    motif: 'road',
    alt: {
      en: 'Containers beside the tracks of a freight yard',
      lo: 'ຕູ້ຄອນເທນເນີຢູ່ຂ້າງລາງລົດໄຟໃນເດີ່ນສິນຄ້າ',
    },
    caption: {
      en: 'Containers wait for a train at Thanaleng Dry Port.',
      lo: 'ຕູ້ຄອນເທນເນີລໍຖ້າຂຶ້ນລົດໄຟ ຢູ່ທ່າບົກທ່ານາແລ້ງ.',
    },
  },
  {
    key: 'rice-field',
    credit: 'KPL/Malivanh',
    motif: 'field',
    alt: { en: 'Farmers cut ripe rice in a wide field', lo: 'ຊາວນາເກັບກ່ຽວເຂົ້າສຸກໃນທົ່ງກວ້າງ' },
    caption: {
      en: 'Harvest in Champhone district, Savannakhet.',
      lo: 'ການເກັບກ່ຽວຢູ່ເມືອງຈຳພອນ ແຂວງສະຫວັນນະເຂດ.',
    },
  },
  {
    key: 'coffee-cherries',
    credit: 'KPL/Oudone',
    motif: 'field',
    alt: { en: 'Hands hold ripe coffee cherries above a basket', lo: 'ມືຖືໝາກກາເຟສຸກຢູ່ເໜືອກະຕ່າ' },
    caption: {
      en: 'Ripe arabica cherries on the Bolaven Plateau.',
      lo: 'ໝາກກາເຟອາຣາບິກາສຸກຢູ່ພູພຽງບໍລະເວນ.',
    },
  },
  {
    key: 'flood-bridge',
    credit: 'KPL/Viengsay',
    motif: 'road',
    alt: { en: 'A steel bridge over a wide river', lo: 'ຂົວເຫຼັກຂ້າມແມ່ນ້ຳກວ້າງ' },
    caption: {
      en: 'Bridges decide how quickly goods and help arrive in central Laos.',
      lo: 'ຂົວແມ່ນເສັ້ນທາງສຳຄັນຂອງສິນຄ້າ ແລະ ການຊ່ວຍເຫຼືອໃນພາກກາງຂອງລາວ.',
    },
  },
  {
    key: 'upland-field',
    credit: 'KPL/Noy Keola',
    motif: 'mountain',
    alt: { en: 'A field of dry stubble below green hills', lo: 'ທົ່ງນາແຫ້ງຢູ່ກ້ອງພູສີຂຽວ' },
    caption: {
      en: 'Farmland and hills at the start of the dry season.',
      lo: 'ທົ່ງນາ ແລະ ພູໃນຕົ້ນລະດູແລ້ງ.',
    },
  },
  {
    key: 'hin-nam-no-karst',
    credit: 'KPL/Noy Keola',
    motif: 'mountain',
    alt: { en: 'Grey limestone peaks above dense forest', lo: 'ຈອມພູຫີນປູນສີເທົາຢູ່ເໜືອປ່າດົງດິບ' },
    caption: {
      en: 'Limestone country in Hin Nam No National Park, Khammouane.',
      lo: 'ເຂດພູຫີນປູນໃນສວນອຸທິຍານແຫ່ງຊາດຫີນໜາມໜໍ່ ແຂວງຄຳມ່ວນ.',
    },
  },
  {
    key: 'luang-prabang-street',
    credit: 'KPL/Oudone',
    motif: 'temple',
    alt: { en: 'Temple roofs along a quiet street', lo: 'ຫຼັງຄາວັດຕາມຖະໜົນທີ່ງຽບສະຫງົບ' },
    caption: {
      en: 'Temples and timber houses in the old quarter of Luang Prabang.',
      lo: 'ວັດ ແລະ ເຮືອນໄມ້ໃນເຂດເມືອງເກົ່າຫຼວງພະບາງ.',
    },
  },
  {
    key: 'national-stadium',
    credit: 'KPL/Khonesavanh',
    motif: 'stadium',
    alt: { en: 'Athletes warm up on a running track', lo: 'ນັກກິລາອົບອຸ່ນຮ່າງກາຍຢູ່ລູ່ແລ່ນ' },
    caption: {
      en: 'Lao athletes prepare for the 33rd SEA Games.',
      lo: 'ນັກກິລາລາວກຽມຕົວເຂົ້າແຂ່ງຂັນຊີເກມ ຄັ້ງທີ 33.',
    },
  },
  {
    key: 'village-school',
    credit: 'KPL/Phonethip',
    motif: 'school',
    alt: {
      en: 'Children in white shirts outside a village school',
      lo: 'ນັກຮຽນນຸ່ງເສື້ອຂາວຢູ່ໜ້າໂຮງຮຽນບ້ານ',
    },
    caption: {
      en: 'Pupils gather before morning lessons at a village primary school.',
      lo: 'ນັກຮຽນເຂົ້າແຖວກ່ອນເຂົ້າຮຽນຕອນເຊົ້າ ຢູ່ໂຮງຮຽນປະຖົມບ້ານ.',
    },
  },
  {
    key: 'district-hospital',
    credit: 'KPL/Malivanh',
    motif: 'hospital',
    alt: { en: 'A nurse speaks with a mother and child', lo: 'ພະຍາບານເວົ້າລົມກັບແມ່ ແລະ ເດັກ' },
    caption: {
      en: 'A nurse receives a mother and her child at a provincial hospital.',
      lo: 'ພະຍາບານຕ້ອນຮັບແມ່ ແລະ ເດັກ ຢູ່ໂຮງໝໍແຂວງ.',
    },
  },
]
