import type { RegisteredName } from './houseStyle.js'

const name = (
  kind: RegisteredName['kind'],
  en: string,
  lo: string,
  ...variants: readonly string[]
): RegisteredName => ({
  formOfAddress: {},
  kind,
  preferred: { en, lo },
  variants: variants.map((text) => ({ language: 'en', text })),
})

/**
 * Names that kpl.gov.la and its reprints spell in several ways, 2008–2026. The spelling preferred here is to be confirmed by
 * the agency; its own register of names has the last word.
 */
export const kplNames: readonly RegisteredName[] = [
  name('person', 'Maithong Thammavongsa', 'ໄມທອງ ທຳມະວົງສາ', 'Maythong'),
  name('person', 'Sounthone Xayachak', 'ສູນທອນ ໄຊຍະຈັກ', 'Sounthone Xayachack'),
  name('person', 'Thongloun Sisoulith', 'ທອງລຸນ ສີສຸລິດ', 'Thongloune', 'Thonglounsisoulith'),
  name('person', 'Sonexay Siphandone', 'ສອນໄຊ ສີພັນດອນ', 'Siphadone'),
  name('person', 'Bounnhang Vorachit', 'ບຸນຍັງ ວໍລະຈິດ', 'Vorachith', 'Volachit'),
  name('person', 'Pany Yathotou', 'ປານີ ຢາທໍຕູ້', 'Yathortou'),
  name('place', 'Xekong', 'ເຊກອງ', 'Sekong'),
  name('place', 'Xieng Khuang', 'ຊຽງຂວາງ', 'Xieng Khouang', 'Xiengkhouang'),
  name('place', 'Luang Namtha', 'ຫຼວງນ້ຳທາ', 'Louang Namtha'),
  name('place', 'Champassak', 'ຈຳປາສັກ', 'Champasak', 'Champasack'),
  name('place', 'Bolikhamxay', 'ບໍລິຄຳໄຊ', 'Borikhamxay'),
  name('place', 'Khammouane', 'ຄຳມ່ວນ', 'Khammuan'),
  name('place', 'Huaphan', 'ຫົວພັນ', 'Houaphanh', 'Houaphan'),
  name('place', 'Xayaboury', 'ໄຊຍະບູລີ', 'Xayabouly', 'Sayabouly', 'Xayaburi'),
  name('place', 'Saravan', 'ສາລະວັນ', 'Saravane', 'Salavan', 'Salavanh'),
  name('body', 'Khaosan Pathet Lao', 'ຂ່າວສານປະເທດລາວ', 'Kaosan Pathet Lao', 'Khaosane Pathet Lao'),
]
