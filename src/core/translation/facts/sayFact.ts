import { primaryLanguage } from '../../language/primaryLanguage.js'
import type { Language } from '../../story.js'
import type { FactKind, FactWarning } from './fact.js'

type Words = {
  readonly added: (kind: string, version: string) => string
  readonly different: (kind: string, source: string, version: string) => string
  readonly kinds: Readonly<Record<FactKind, string>>
  readonly missing: (kind: string, source: string) => string
}

const english: Words = {
  added: (kind, version) => `${kind}: “${version}” stands in the version, and not in the original.`,
  different: (kind, source, version) =>
    `${kind}: “${source}” in the original, “${version}” in the version.`,
  kinds: {
    date: 'Date',
    money: 'Sum of money',
    name: 'Name',
    number: 'Number',
    percentage: 'Percentage',
    quotations: 'Quotation',
    time: 'Time',
  },
  missing: (kind, source) => `${kind}: “${source}” stands in the original, and not in the version.`,
}

const lao: Words = {
  added: (kind, version) => `${kind}: “${version}” ມີຢູ່ໃນສະບັບແປ ແຕ່ບໍ່ມີໃນຕົ້ນສະບັບ.`,
  different: (kind, source, version) => `${kind}: ຕົ້ນສະບັບແມ່ນ “${source}”, ສະບັບແປແມ່ນ “${version}”.`,
  kinds: {
    date: 'ວັນທີ',
    money: 'ຈຳນວນເງິນ',
    name: 'ຊື່',
    number: 'ຕົວເລກ',
    percentage: 'ເປີເຊັນ',
    quotations: 'ຄຳເວົ້າທີ່ຍົກມາ',
    time: 'ເວລາ',
  },
  missing: (kind, source) => `${kind}: “${source}” ມີຢູ່ໃນຕົ້ນສະບັບ ແຕ່ບໍ່ມີໃນສະບັບແປ.`,
}

/** Longer quotations are shown by their beginning. */
const longest = 60

const show = (text = ''): string => {
  const bare = text.replace(/^["“”„«»‹›‘’'\s]+|["“”„«»‹›‘’'\s]+$/gu, '')
  return bare.length <= longest ? bare : `${bare.slice(0, longest).trimEnd()}…`
}

/** One sentence for an editor, with both sides: `Number: “14” in the original, “41” in the version.` English unless asked in Lao. */
export const sayFact = (
  { kind, problem, source, version }: FactWarning,
  language: Language,
): string => {
  const { added, different, kinds, missing } = primaryLanguage(language) === 'lo' ? lao : english
  if (problem === 'different')
    return different(kinds[kind], show(source?.text), show(version?.text))
  return problem === 'missing'
    ? missing(kinds[kind], show(source?.text))
    : added(kinds[kind], show(version?.text))
}
