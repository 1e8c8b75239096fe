import { primaryLanguage } from '../../language/primaryLanguage.js'
import type { Language } from '../../story.js'

/** How often a text tells a day, or a month or year, by where it lies from now. */
export type RelativeTimes = {
  readonly days: number
  readonly months: number
  readonly years: number
}

const english = {
  days: /(?<!\p{L})(?:today|yesterday|tomorrow|tonight|(?:the )?(?:same|next|following|previous) (?:day|morning|evening)|the day before|(?:this|last|next) (?:week|weekend|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|overnight)(?!\p{L})/giu,
  months:
    /(?<!\p{L})(?:this|last|next|same|previous|following|coming|past) (?:month|quarter|season)|(?<!\p{L})months? (?:ago|earlier|later)/giu,
  years:
    /(?<!\p{L})(?:this|last|next|same|previous|following|coming|past|current) (?:school |financial |fiscal )?year|(?<!\p{L})(?:years? (?:ago|earlier|later)|next (?:spring|summer|season)|last (?:spring|summer|season)|a year (?:ago|earlier))/giu,
}
const french = {
  days: /(?<!\p{L})(?:aujourd[’']hui|hier|demain|le lendemain|la veille|le même jour|cette semaine|la semaine (?:dernière|prochaine))/giu,
  months: /(?<!\p{L})(?:ce mois|le mois (?:dernier|prochain))/giu,
  years:
    /(?<!\p{L})(?:cette année|l[’']année (?:dernière|prochaine|précédente)|l[’']an (?:dernier|prochain|passé))/giu,
}
const lao = {
  days: /ມື້ນີ້|ມື້ວານ|ມື້ອື່ນ|ວັນດຽວກັນ|ມື້ດຽວກັນ|ມື້ຕໍ່ມາ|ວັນຕໍ່ມາ|ມື້ກ່ອນ|ອາທິດນີ້|ອາທິດແລ້ວ|ອາທິດໜ້າ|ອາທິດຜ່ານມາ|ຄືນນີ້|ວັນນີ້|ວານນີ້/gu,
  months: /ເດືອນນີ້|ເດືອນແລ້ວ|ເດືອນໜ້າ|ເດືອນກ່ອນ|ເດືອນດຽວກັນ|ເດືອນຜ່ານມາ|ເດືອນທີ່ຜ່ານມາ|ເດືອນຕໍ່ໄປ|ໄຕມາດ(?:ນີ້|ກ່ອນ|ໜ້າ)/gu,
  years: /ປີນີ້|ປີກາຍ|ປີຜ່ານມາ|ປີທີ່ຜ່ານມາ|ປີແລ້ວ|ປີໜ້າ|ປີກ່ອນ|ປີດຽວກັນ|ປີຕໍ່ໄປ|ປີຕໍ່ມາ|ສົກປີນີ້|ປັດຈຸບັນ/gu,
}
const patterns: ReadonlyMap<Language, typeof english> = new Map([
  ['en', english],
  ['fr', french],
  ['lo', lao],
])

/** Counts `today`, `last month`, ປີກາຍ (last year): where one language has one more, the other may name the date. */
export const countRelativeTimes = (text: string, language: Language): RelativeTimes => {
  const pattern = patterns.get(primaryLanguage(language)) ?? english
  const count = (what: RegExp): number => text.match(what)?.length ?? 0
  return { days: count(pattern.days), months: count(pattern.months), years: count(pattern.years) }
}
