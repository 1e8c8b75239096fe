import type { Language } from '../src/core/story.js'

/** What may fill a place in a sentence: `{person}`, `{town}`, `{number}`, `{day}`, `{year}`. */
const words: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  person: {
    en: ['Mr Bounmy Keosavang', 'Ms Latda Phimmachanh', 'Dr Anousone Vilay', 'Mrs Chansy Homdara'],
    fr: ['M. Bounmy Keosavang', 'Mme Latda Phimmachanh', 'le docteur Anousone Vilay'],
    lo: ['ທ່ານ ບຸນມີ ແກ້ວສະຫວັນ', 'ທ່ານ ນາງ ລັດດາ ພິມມະຈັນ', 'ທ່ານ ອານຸສອນ ວິໄລ'],
  },
  town: {
    en: ['Pakse', 'Thakhek', 'Vang Vieng', 'Luang Namtha', 'Xam Neua', 'Savannakhet', 'Attapeu'],
    fr: ['Pakse', 'Thakhek', 'Vang Vieng', 'Luang Namtha', 'Savannakhet'],
    lo: ['ປາກເຊ', 'ທ່າແຂກ', 'ວັງວຽງ', 'ຫຼວງນ້ຳທາ', 'ສະຫວັນນະເຂດ', 'ອັດຕະປື'],
  },
  month: {
    en: ['January', 'March', 'May', 'July', 'September', 'December'],
    fr: ['janvier', 'mars', 'mai', 'juillet', 'septembre', 'décembre'],
    lo: ['ມັງກອນ', 'ມີນາ', 'ພຶດສະພາ', 'ກໍລະກົດ', 'ກັນຍາ', 'ທັນວາ'],
  },
}

const sentences: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'The new bridge at {town} will carry its first lorries on {day} {month} {year}, a month early.',
    '“We counted {number} boats before noon,” said {person}, who keeps the landing at {town}.',
    'Farmers in {number} villages near {town} sold rice worth {number},{hundreds} million kip last season.',
    'School lunches reached {number} percent of pupils in {town} (up from {number} percent in {year}).',
    'On {month} {day}, {year}, {person} opened a clinic with {number} beds and one ambulance.',
    'The road, which floods each year, is to be raised by {number} cm before the rains.',
    'Buses leave {town} at 8:30 and 13:05; tickets cost {number},000 kip.',
    'A committee led by {person} met from {day} to 28 {month} to settle the price of electricity.',
    'Nobody was hurt, but {number} houses lost their roofs in the storm over {town}.',
    'Visitors from Vietnam, Thailand and China made up {number}.{hundreds} percent of the guests.',
    'The weaving school’s oldest pupil is 71; its youngest, who is eight, learns after class.',
    '{person} told the newsroom that the seed bank holds “more kinds of rice than anybody has named”.',
  ],
  fr: [
    'Le nouveau pont de {town} recevra ses premiers camions le {day} {month} {year}, avec un mois d’avance.',
    '« Nous avons compté {number} bateaux avant midi », a dit {person}, qui garde l’embarcadère.',
    'Les paysans de {number} villages près de {town} ont vendu leur riz {number} millions de kips.',
    'Les bus quittent {town} à 8h30 et à 13h05 ; le billet coûte {number} 000 kips.',
    'Un comité conduit par {person} s’est réuni du {day} au 28 {month} pour fixer le prix du courant.',
    'Personne n’a été blessé, mais {number} maisons ont perdu leur toit pendant l’orage.',
    'L’école de tissage compte {number} élèves : la plus âgée a 71 ans, la plus jeune en a huit.',
    'La route, inondée chaque année, sera relevée de {number} cm avant les pluies.',
  ],
  lo: [
    'ຂົວແຫ່ງໃໝ່ຢູ່ {town} ຈະເປີດໃຫ້ລົດຜ່ານໃນວັນທີ {day} {month} {year}, ໄວກວ່າແຜນໜຶ່ງເດືອນ.',
    '{person} ກ່າວວ່າ: “ພວກເຮົານັບເຮືອໄດ້ {number} ລຳກ່ອນທ່ຽງ” ຢູ່ທ່າເຮືອ {town}.',
    'ຊາວນາ {number} ບ້ານໃກ້ {town} ຂາຍເຂົ້າໄດ້ {number} ລ້ານກີບໃນລະດູທີ່ຜ່ານມາ.',
    'ໂຮງຮຽນຕໍ່າຫູກມີນັກຮຽນ {number} ຄົນ, ຜູ້ທີ່ອາຍຸສູງສຸດແມ່ນ 71 ປີ.',
    'ເສັ້ນທາງທີ່ນ້ຳຖ້ວມທຸກໆປີຈະຖືກຍົກສູງຂຶ້ນ {number} ຊັງຕີແມັດກ່ອນລະດູຝົນ.',
    'ລົດເມອອກຈາກ {town} ເວລາ 8:30 ໂມງ ແລະ 13:05 ໂມງ, ປີ້ລາຄາ {number}.000 ກີບ.',
    'ຄະນະກຳມະການທີ່ນຳພາໂດຍ {person} ໄດ້ປະຊຸມແຕ່ວັນທີ {day}-28 {month} ກ່ຽວກັບລາຄາໄຟຟ້າ.',
    'ບໍ່ມີໃຜໄດ້ຮັບບາດເຈັບ, ແຕ່ເຮືອນ {number} ຫຼັງເສຍຫາຍຈາກພາຍຸ.',
  ],
}

/** Steps that share no divisor with the lists, so that the same sentence comes back with other words. */
const steps = { day: 5, hundreds: 7, month: 11, number: 37, person: 13, town: 17, year: 3 }

const fill = (name: string, language: Language, index: number): string => {
  const turn = index * (steps[name as keyof typeof steps] ?? 1)
  if (name === 'number') return String(2 + (turn % 97))
  if (name === 'hundreds') return String(1 + (turn % 9))
  if (name === 'day') return String(1 + (turn % 27))
  if (name === 'year') return String(2010 + (turn % 16))
  const list = words[name]?.[language] ?? []
  return list[turn % list.length] ?? ''
}

/** The sentence of that number of a story that never ends, the same in every run. */
export const ordinarySentence = (index: number, language: Language): string => {
  const list = sentences[language] ?? []
  const sentence = list[(index * 5) % list.length] ?? ''
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => fill(name, language, index))
}

/** Whole sentences of such a story, up to about that many words, four to a paragraph. */
export const ordinaryParagraphs = (wordCount: number, language: Language): readonly string[] => {
  const paragraphs: string[] = []
  let words = 0
  for (let index = 0; words < wordCount; index += 1) {
    const sentence = ordinarySentence(index, language)
    words += sentence.split(' ').length
    if (index % 4 === 0) paragraphs.push(sentence)
    else paragraphs.push(`${paragraphs.pop() ?? ''} ${sentence}`)
  }
  return paragraphs
}
