/**
 * What languages are called in Lao, as CLDR has it. Browsers do not have the Lao names, nor has every server: asked for
 * there, one page would say `ອັງກິດ` and another `English`.
 */
export const laoLanguages: ReadonlyMap<string, string> = new Map([
  ['ar', 'ອາຣັບ'],
  ['de', 'ເຢຍລະມັນ'],
  ['en', 'ອັງກິດ'],
  ['es', 'ສະແປນນິຊ'],
  ['fr', 'ຝຣັ່ງ'],
  ['hi', 'ຮິນດິ'],
  ['hmn', 'ມອງ'],
  ['id', 'ອິນໂດເນຊຽນ'],
  ['it', 'ອິຕາລຽນ'],
  ['ja', 'ຍີ່ປຸ່ນ'],
  ['km', 'ຂະເໝນ'],
  ['ko', 'ເກົາຫລີ'],
  ['lo', 'ລາວ'],
  ['ms', 'ມາເລ'],
  ['my', 'ມຽນມາ'],
  ['pt', 'ປອກຕຸຍກິສ'],
  ['ru', 'ລັດເຊຍ'],
  ['th', 'ໄທ'],
  ['vi', 'ຫວຽດນາມ'],
  ['zh', 'ຈີນ'],
])
