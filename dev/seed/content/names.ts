import type { SeedName } from './seedTypes.js'

const en = (text: string) => ({ language: 'en', text })
const lo = (text: string) => ({ language: 'lo', text })
const fr = (text: string) => ({ language: 'fr', text })

/**
 * The demo newsroom's register of names.
 *
 * The preferred English forms await the agency's own ruling. Persons are listed by full name only: a lone given
 * name in copy may be somebody else.
 */
export const names: readonly SeedName[] = [
  {
    kind: 'person',
    preferred: { en: 'Maithong Thammavongsa', lo: 'ໄມທອງ ທຳມະວົງສາ' },
    variants: [en('Maythong Thammavongsa'), lo('ໄມທອງ ທັມມະວົງສາ')],
  },
  {
    kind: 'person',
    preferred: { en: 'Sounthone Xayachak', lo: 'ສູນທອນ ໄຊຍະຈັກ' },
    variants: [en('Sounthone Xayachack')],
  },
  {
    kind: 'person',
    preferred: { en: 'Thongloun Sisoulith', lo: 'ທອງລຸນ ສີສຸລິດ' },
    variants: [en('Thongloune Sisoulith'), en('Thonglounsisoulith'), lo('ທອງລຸນ ສີສຸລິດຖ໌')],
  },
  {
    kind: 'person',
    preferred: { en: 'Sonexay Siphandone', lo: 'ສອນໄຊ ສີພັນດອນ' },
    variants: [en('Sonexay Siphadone'), en('Sonesay Siphandone')],
  },
  {
    kind: 'person',
    preferred: { en: 'Bounnhang Vorachit', lo: 'ບຸນຍັງ ວໍລະຈິດ' },
    variants: [en('Bounnhang Vorachith'), en('Bounnhang Volachit')],
  },
  {
    kind: 'person',
    preferred: { en: 'Pany Yathotou', lo: 'ປານີ ຢາທໍຕູ້' },
    variants: [en('Pany Yathortou')],
  },
  {
    kind: 'person',
    preferred: { en: 'Thongsavanh Phomvihane', lo: 'ທອງສະຫວັນ ພົມວິຫານ' },
    variants: [en('Thongsavan Phomvihane'), en('Thongsavanh Phomvihan')],
  },
  {
    kind: 'person',
    preferred: { en: 'Kaysone Phomvihane', lo: 'ໄກສອນ ພົມວິຫານ' },
    variants: [en('Kaysone Phomvihan'), en('Kaisone Phomvihane')],
  },
  {
    kind: 'person',
    preferred: { en: 'Elnur Mammadov', lo: 'ເອລນູ ມາມມາດອຟ' },
    variants: [en('Elnur Mamedov'), en('Elnur Mammadow'), lo('ເອວນູ ມາມາດອບ')],
  },
  {
    kind: 'person',
    preferred: { en: 'Ilham Aliyev', fr: 'Ilham Aliyev', lo: 'ອິນຮາມ ອາລີເຍຟ' },
    variants: [en('Ilham Aliev'), en('Ilkham Aliyev'), fr('Ilham Aliev')],
  },
  {
    kind: 'place',
    preferred: { en: 'Lao PDR', fr: 'RDP lao', lo: 'ສປປ ລາວ' },
    variants: [en('Lao P.D.R.'), en('Lao P.D.R'), lo('ສປປລາວ'), lo('ສ.ປ.ປ ລາວ'), fr('RDPL')],
  },
  {
    kind: 'place',
    preferred: { en: 'Azerbaijan', fr: 'Azerbaïdjan', lo: 'ອາເຊີໄບຈານ' },
    variants: [en('Azerbaidjan'), lo('ອາແຊກໄບຊານ'), lo('ອາແຊກບາຍຊານ')],
  },
  {
    kind: 'place',
    preferred: { en: 'Vietnam', fr: 'Vietnam', lo: 'ຫວຽດນາມ' },
    variants: [lo('ເວຽດນາມ'), fr('Viêtnam'), fr('Viêt Nam')],
  },
  {
    kind: 'place',
    preferred: { en: 'Vientiane', fr: 'Vientiane', lo: 'ວຽງຈັນ' },
    variants: [en('Viangchan'), en('Vientaine'), lo('ວຽງຈັນທນ໌')],
  },
  {
    kind: 'place',
    preferred: { en: 'Xekong', fr: 'Sékong', lo: 'ເຊກອງ' },
    variants: [en('Sekong')],
  },
  {
    kind: 'place',
    preferred: { en: 'Xieng Khuang', fr: 'Xieng Khouang', lo: 'ຊຽງຂວາງ' },
    variants: [en('Xieng Khouang'), en('Xiengkhouang'), en('Xiengkhuang')],
  },
  {
    kind: 'place',
    preferred: { en: 'Luang Namtha', fr: 'Luang Namtha', lo: 'ຫຼວງນ້ຳທາ' },
    variants: [en('Louang Namtha'), en('Luangnamtha')],
  },
  {
    kind: 'place',
    preferred: { en: 'Luang Prabang', fr: 'Luang Prabang', lo: 'ຫຼວງພະບາງ' },
    variants: [en('Louang Prabang'), en('Luangprabang'), en('Luang Phabang'), lo('ຫຼວງພຣະບາງ')],
  },
  {
    kind: 'place',
    preferred: { en: 'Champassak', fr: 'Champassak', lo: 'ຈຳປາສັກ' },
    variants: [en('Champasak'), en('Champasack')],
  },
  {
    kind: 'place',
    preferred: { en: 'Bolikhamxay', fr: 'Bolikhamxay', lo: 'ບໍລິຄຳໄຊ' },
    variants: [en('Borikhamxay'), en('Bolikhamsai'), lo('ບໍຣິຄຳໄຊ')],
  },
  {
    kind: 'place',
    preferred: { en: 'Khammouane', fr: 'Khammouane', lo: 'ຄຳມ່ວນ' },
    variants: [en('Khammuan'), en('Khammouan')],
  },
  {
    kind: 'place',
    preferred: { en: 'Huaphan', fr: 'Houaphan', lo: 'ຫົວພັນ' },
    variants: [en('Houaphanh'), en('Houaphan'), en('Huaphanh')],
  },
  {
    kind: 'place',
    preferred: { en: 'Xayaboury', fr: 'Sayaboury', lo: 'ໄຊຍະບູລີ' },
    variants: [en('Xayabouly'), en('Sayabouly'), en('Xayaburi'), lo('ໄຊຍະບຸລີ')],
  },
  {
    kind: 'place',
    preferred: { en: 'Saravan', fr: 'Saravane', lo: 'ສາລະວັນ' },
    variants: [en('Saravane'), en('Salavan'), en('Salavanh')],
  },
  {
    kind: 'place',
    preferred: { en: 'Oudomxay', fr: 'Oudomxay', lo: 'ອຸດົມໄຊ' },
    variants: [en('Udomxai'), en('Oudomxai')],
  },
  {
    kind: 'place',
    preferred: { en: 'Phongsaly', fr: 'Phongsaly', lo: 'ຜົ້ງສາລີ' },
    variants: [en('Phongsali'), en('Phongxaly'), lo('ພົງສາລີ')],
  },
  {
    kind: 'place',
    preferred: { en: 'Savannakhet', fr: 'Savannakhet', lo: 'ສະຫວັນນະເຂດ' },
    variants: [en('Savanakhet'), en('Savannaket'), lo('ສວັນນະເຂດ')],
  },
  {
    kind: 'place',
    preferred: { en: 'Thakhek', fr: 'Thakhek', lo: 'ທ່າແຂກ' },
    variants: [en('Thakek'), en('Tha Khaek')],
  },
  {
    kind: 'place',
    preferred: { en: 'Pakse', fr: 'Paksé', lo: 'ປາກເຊ' },
    variants: [en('Pakxe'), en('Paksé')],
  },
  {
    kind: 'place',
    preferred: { en: 'Thanaleng', fr: 'Thanaleng', lo: 'ທ່ານາແລ້ງ' },
    variants: [en('Tha Na Leng'), en('Thanalaeng')],
  },
  {
    kind: 'place',
    preferred: { en: 'Xebangfay', fr: 'Xé Bang Fay', lo: 'ເຊບັ້ງໄຟ' },
    variants: [en('Xe Bangfai'), en('Xe Bang Fai'), en('Sebangfai')],
  },
  {
    kind: 'body',
    preferred: { en: 'Khaosan Pathet Lao', fr: 'Khaosan Pathet Lao', lo: 'ຂ່າວສານປະເທດລາວ' },
    variants: [en('Kaosan Pathet Lao'), fr('Khaosane Pathet Lao')],
  },
  {
    kind: 'body',
    preferred: {
      en: 'Électricité du Laos',
      fr: 'Électricité du Laos',
      lo: 'ລັດວິສາຫະກິດໄຟຟ້າລາວ',
    },
    variants: [en('Electricite du Laos'), fr('Electricité du Laos')],
  },
  {
    kind: 'body',
    preferred: {
      en: 'Lao Front for National Development',
      fr: 'Front lao d’édification nationale',
      lo: 'ແນວລາວສ້າງຊາດ',
    },
    variants: [en('Lao Front for National Construction')],
  },
  {
    kind: 'body',
    preferred: {
      en: 'Mekong River Commission',
      fr: 'Commission du Mékong',
      lo: 'ຄະນະກຳມາທິການແມ່ນ້ຳຂອງ',
    },
    variants: [en('Mekong Rivers Commission'), lo('ຄະນະກຳມະທິການແມ່ນ້ຳຂອງ')],
  },
]
