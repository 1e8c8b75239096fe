import type { Level } from './rule.js'
import type { Language, PerLanguage } from './story.js'

/** A news agency as the house knows it. */
export type Agency = {
  /** Other spellings that mean this agency in typed copy: `ຂປລ`, `TTXVN`. Matched without regard to case. */
  readonly aliases: readonly string[]
  /** The printed short name and the key: `KPL`, `VNA`, `Vientiane Times`. */
  readonly code: string
  /** Full name per language: `Lao News Agency`. */
  readonly names: PerLanguage<string>
  /** The short form a language prints, where it is not the code: `{ lo: 'ຂປລ' }`. */
  readonly printed: PerLanguage<string>
}

/** A person, place, institution or term in the house's spelling, and the spellings met elsewhere. */
export type RegisteredName = {
  /** What stands before a person's name at first mention: `Mr`, `ທ່ານ`. */
  readonly formOfAddress: PerLanguage<string>
  readonly kind: 'body' | 'person' | 'place' | 'term'
  readonly preferred: PerLanguage<string>
  readonly variants: readonly { readonly language: Language; readonly text: string }[]
}

/** The most a text may have: graphemes, which readers call characters, and words. Advice, not a limit of the field. */
export type LengthLimit = { readonly graphemes?: number; readonly words?: number }

/** A desk stories are filed under. */
export type SectionStyle = {
  /** IPTC Media Topic code (8 digits), when one fits. */
  readonly mediaTopic?: string
  readonly names: PerLanguage<string>
  readonly slug: string
}

/** How one language prints a credit. `{agencies}` stands for the printed names joined by `separator`. */
export type CreditLayout = {
  /** Joint and republished stories: `({agencies})`. */
  readonly joint: string
  /** The house's own stories: `{agencies}`, `{agencies}.`. */
  readonly own: string
  readonly separator: string
}

/**
 * Everything a newsroom decides for itself, as plain data. KPL's is the value `kpl`; another agency writes its own.
 */
export type HouseStyle = {
  readonly agencies: readonly Agency[]
  /** Per language; a language that is not named prints like `en`. */
  readonly credit: PerLanguage<CreditLayout>
  /** Whether English copy says `8 December` or `December 8`. */
  readonly dateOrder: 'day-month' | 'month-day'
  /** Whether Lao copy has its digits in Latin form: `2025` for `໒໐໒໕`. */
  readonly laoDigits: 'as-typed' | 'latin'
  readonly lengths: {
    readonly paragraph: LengthLimit
    readonly summary: LengthLimit
    readonly title: LengthLimit
  }
  /** Levels that differ from the rules' own, by rule id; `off` switches a rule off. */
  readonly levels: { readonly [ruleId: string]: 'off' | Level }
  readonly names: readonly RegisteredName[]
  /** The marks in figures, per language; a language that is not named is not checked. */
  readonly numbers: PerLanguage<{ readonly decimal: string; readonly thousands: string }>
  /** How English copy says per cent, where a story says it in several ways. */
  readonly percent: '%' | 'per cent' | 'percent'
  /** The heading over other news, as the agency prints it on every page: `ຂ່າວອື່ນໆ`. */
  readonly otherNewsHeading: string
  /** Code of the agency whose newsroom this is. */
  readonly own: string
  /** Clock times in English and French copy: `13:05`, `13h05`, or as the writer has them. */
  readonly clock: '24-hour' | 'as-typed'
  readonly sections: readonly SectionStyle[]
  /** The one printed stamp: tokens `dd`, `MM`, `yyyy`, `HH`, `mm`; everything else is printed as it stands. */
  readonly stamp: string
  /** IANA zone stamps are printed and read in. */
  readonly timeZone: string
}
