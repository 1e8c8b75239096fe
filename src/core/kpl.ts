import type { HouseStyle } from './houseStyle.js'
import { kplNames } from './kplNames.js'

const own = 'KPL'

/**
 * The house style of KPL, the Lao News Agency (Khaosan Pathet Lao, ຂ່າວສານປະເທດລາວ).
 *
 * Read off kpl.gov.la and its reprints, 2008–2026. Where the agency itself is not settled (date order, spelling of
 * names) the value here is the default and any newsroom can lay its own over it: `{ ...kpl, dateOrder: 'month-day' }`.
 */
export const kpl: HouseStyle = {
  agencies: [
    {
      aliases: [
        'ຂປລ',
        'ຂ.ປ.ລ',
        'Lao News Agency',
        'Khaosan Pathet Lao',
        'KPL News',
        'KPL News Desk',
        'ຂ່າວສານປະເທດລາວ',
        'ສຳນັກຂ່າວສານລາວ',
        'ສຳນັກຂ່າວສານປະເທດລາວ',
        'Agence de presse lao',
      ],
      code: own,
      names: { en: 'Lao News Agency', fr: 'Agence de presse lao', lo: 'ສຳນັກຂ່າວສານປະເທດລາວ' },
      printed: { lo: 'ຂປລ' },
    },
    {
      aliases: ['TTXVN', 'AVI', 'Vietnam News Agency', 'ສຳນັກຂ່າວສານຫວຽດນາມ'],
      code: 'VNA',
      names: {
        en: 'Vietnam News Agency',
        fr: 'Agence vietnamienne d’information',
        lo: 'ສຳນັກຂ່າວສານຫວຽດນາມ',
      },
      printed: {},
    },
    {
      aliases: ['Xinhua News Agency', 'ຊິນຮວາ', 'ສຳນັກຂ່າວຊິນຮວາ'],
      code: 'Xinhua',
      names: { en: 'Xinhua News Agency', fr: 'Agence Chine nouvelle', lo: 'ສຳນັກຂ່າວຊິນຮວາ' },
      printed: {},
    },
    {
      aliases: ['Agence France-Presse'],
      code: 'AFP',
      names: { en: 'Agence France-Presse', fr: 'Agence France-Presse' },
      printed: {},
    },
    {
      aliases: ['Associated Press', 'The Associated Press'],
      code: 'AP',
      names: { en: 'Associated Press' },
      printed: {},
    },
    { aliases: [], code: 'Reuters', names: { en: 'Reuters' }, printed: {} },
    { aliases: ['ITAR-TASS'], code: 'TASS', names: { en: 'TASS' }, printed: {} },
    {
      aliases: ['Korean Central News Agency'],
      code: 'KCNA',
      names: { en: 'Korean Central News Agency' },
      printed: {},
    },
    { aliases: ['PL'], code: 'Prensa Latina', names: { en: 'Prensa Latina' }, printed: {} },
    {
      aliases: ['Asia News Network'],
      code: 'ANN',
      names: { en: 'Asia News Network' },
      printed: {},
    },
    {
      aliases: ['VT', 'ວຽງຈັນທາມສ໌'],
      code: 'Vientiane Times',
      names: { en: 'Vientiane Times', lo: 'ວຽງຈັນທາມສ໌' },
      printed: {},
    },
    { aliases: ['Nhan Dan Online'], code: 'NDO', names: { en: 'Nhan Dan Online' }, printed: {} },
    { aliases: ['Viet Nam News'], code: 'VNS', names: { en: 'Viet Nam News' }, printed: {} },
  ],
  clock: '24-hour',
  credit: {
    en: { joint: '({agencies})', own: '{agencies}', separator: '/' },
    fr: { joint: '({agencies})', own: '({agencies})', separator: '/' },
    lo: { joint: '({agencies})', own: '{agencies}.', separator: '/' },
  },
  dateOrder: 'day-month',
  laoDigits: 'latin',
  lengths: {
    paragraph: { words: 120 },
    summary: { graphemes: 300, words: 60 },
    title: { graphemes: 110, words: 18 },
  },
  levels: {},
  names: kplNames,
  numbers: {
    en: { decimal: '.', thousands: ',' },
    fr: { decimal: ',', thousands: '\u202F' },
    lo: { decimal: ',', thousands: '.' },
  },
  otherNewsHeading: 'ຂ່າວອື່ນໆ',
  own,
  percent: 'percent',
  sections: [
    {
      slug: 'politics',
      mediaTopic: '11000000',
      names: { en: 'Politics', fr: 'Politique', lo: 'ການເມືອງ' },
    },
    {
      slug: 'economics',
      mediaTopic: '04000000',
      names: { en: 'Economics', fr: 'Économie', lo: 'ເສດຖະກິດ' },
    },
    {
      slug: 'society',
      mediaTopic: '14000000',
      names: { en: 'Society', fr: 'Société', lo: 'ສັງຄົມ' },
    },
    {
      slug: 'culture',
      mediaTopic: '01000000',
      names: { en: 'Culture', fr: 'Culture', lo: 'ວັດທະນະທຳ' },
    },
    { slug: 'sport', mediaTopic: '15000000', names: { en: 'Sport', fr: 'Sport', lo: 'ກິລາ' } },
    {
      slug: 'education',
      mediaTopic: '05000000',
      names: { en: 'Education', fr: 'Éducation', lo: 'ການສຶກສາ' },
    },
    {
      slug: 'health',
      mediaTopic: '07000000',
      names: { en: 'Health', fr: 'Santé', lo: 'ສາທາລະນະສຸກ' },
    },
    {
      slug: 'environment',
      mediaTopic: '06000000',
      names: { en: 'Environment', fr: 'Environnement', lo: 'ສິ່ງແວດລ້ອມ' },
    },
    { slug: 'tourism', names: { en: 'Tourism', fr: 'Tourisme', lo: 'ການທ່ອງທ່ຽວ' } },
    { slug: 'international', names: { en: 'International', fr: 'International', lo: 'ຕ່າງປະເທດ' } },
  ],
  stamp: 'dd/MM/yyyy HH:mm',
  timeZone: 'Asia/Vientiane',
}
