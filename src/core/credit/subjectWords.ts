import { fold } from '../language/fold.js'
import { toWordList } from '../text/wordList.js'
import { openingAt } from './opening.js'

const foldedList = (list: string): readonly string[] => toWordList(list).map((word) => fold(word))

/**
 * What follows an agency's name where the agency is what the sentence is about, although it has a capital:
 * `KPL Director General Khampheuy …`, `KPL Signs …`. (A small letter says so by itself: `KPL reports`.)
 *
 * Titles the state has too are left out: `KPL General Secretary …`, `KPL Deputy Prime Minister …` are a label and
 * a sentence. `Director`, which both have, is in: a label left in the copy is seen, a subject cut off is not.
 */
const afterSubject = foldedList(`
  Agency, Bureau, Board, Desk, Headquarters, News Agency, News Bulletin, News Desk, Newsroom
  Director, Acting Director, Deputy Director, Deputy General Director, Executive Director
  General Director, General Manager, Managing Director, Vice Director, CEO, Chief Executive
  Editor, Chief Editor, Deputy Editor, Managing Editor, News Editor, Senior Editor, Staff
  Correspondent, Journalist, Photographer, Photojournalist, Reporter, Spokesman, Spokesperson
  Bureau Chief, English Service, French Service, Photo, Website, Office in, Office was, Delegation
  Party Committee, Party Unit, Trade Union, Women s Union, Youth Union, Technical Department
  Cooperation Agreement, Cooperation Memorandum, Joint
  Agrees, Announces, Appoints, Becomes, Celebrates, Has, Holds, Hosts, Is, Joins, Launches, Opens
  Publishes, Receives, Says, Said, Signs, Urges, Was, Will, Wins, And, Et
  Agence, Correspondante, Directeur, Directrice, Rédacteur, Rédactrice, Rédaction
`)

/**
 * The same in Lao, which has no capitals and no spaces: how the text after the name begins. By line: reports, says,
 * publishes, interviews; has, was, is, is an agency; will, must, can; joins, signs, founds, holds, opens; welcomes,
 * meets, receives, hands over, sums up, goes on, competes, visits, supports; has, does not, also, is; and, with, of.
 */
const afterSubjectInLao = foldedList(`
  ລາຍງານ, ກ່າວ, ແຈ້ງ, ອ້າງ, ຢືນຢັນ, ເຜີຍແຜ່, ສຳພາດ, ໃຫ້ສຳພາດ, ໃຫ້ຮູ້
  ໄດ້, ຍັງ, ຖືກ, ເຄີຍ, ແມ່ນ, ເປັນສຳນັກ, ເປັນອົງການ, ເປັນສື່, ກຳລັງຈະ
  ຈະໄດ້, ຈະສືບຕໍ່, ຈະເປີດ, ຈະຈັດ, ຈະຮ່ວມ, ຕ້ອງ, ສາມາດ
  ຮ່ວມ, ເຂົ້າຮ່ວມ, ເຊັນ, ສົ່ງ, ສ້າງຕັ້ງ, ສະເຫຼີມສະຫຼອງ, ຈັດ, ເປີດ
  ຕ້ອນຮັບ, ພົບປະ, ຮັບ, ມອບ, ປະຊຸມ, ສະຫຼຸບ, ສືບຕໍ່, ແຂ່ງຂັນ, ຢ້ຽມຢາມ, ສະໜັບສະໜູນ, ຊຸກຍູ້, ແລກປ່ຽນ
  ຝຶກອົບຮົມ, ແຕ່ງຕັ້ງ, ປະກາດ, ນຳສະເໜີ, ຖະແຫຼງ, ບໍລິຈາກ, ພ້ອມແລ້ວ, ພາກເໜືອ, ພາກກາງ, ພາກໃຕ້
  ມີ, ບໍ່ໄດ້, ບໍ່ມີ, ກໍ່, ກໍໄດ້, ຄື
  ແລະ, ກັບ, ຂອງ, ພ້ອມດ້ວຍ
`)

/** Words that, with a capital, can only begin a sentence: past them the name before was a label. */
const openers: ReadonlySet<string> = new Set(
  foldedList(`
    The, An, In, On, At, To, For, From, With, After, As, By, During, More, Over, Some, These
    This, Two, Three, Under, While
    Le, La, Les, L, Un, Une, Des, Du, Au, Aux, En, À, Dans, Après, Selon
  `),
)

/** Mr, in, on (date), when, that, in the (morning), comrade, ceremony, meeting, government, ministry. */
const laoOpeners = foldedList(`
  ທ່ານ, ໃນ, ວັນທີ, ເມື່ອ, ທີ່, ຕອນ, ສະຫາຍ, ພິທີ, ກອງປະຊຸມ, ລັດຖະບານ, ກະຊວງ
`)

/** No phrase of the lists is longer, typed with zero-width separators and all. */
const longestPhrase = 48

/** Says whether the words at `at` make the agency named before them the subject of the sentence. */
export const isAfterSubject = (text: string, at: number): boolean => {
  const ahead = wordsAhead(text, at)
  return (
    afterSubject.some((phrase) => ahead === phrase || ahead.startsWith(`${phrase} `)) ||
    afterSubjectInLao.some((word) => ahead.startsWith(word))
  )
}

/** Says whether the word at `at` opens a sentence whatever stands before it. */
export const isOpener = (text: string, at: number): boolean => {
  if (openingAt(text, at) !== 'sentence') return false
  const ahead = wordsAhead(text, at)
  return (
    openers.has(ahead.split(' ', 1)[0] ?? '') || laoOpeners.some((word) => ahead.startsWith(word))
  )
}

const wordsAhead = (text: string, at: number): string =>
  fold(text.slice(at, at + longestPhrase))
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
