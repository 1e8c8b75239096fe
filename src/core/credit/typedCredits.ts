import type { Edit } from '../edits.js'
import type { HouseStyle } from '../houseStyle.js'
import type { Passage, Story } from '../story.js'
import type { Dateline } from './credit.js'
import { findLeadCredit } from './leadCredit.js'
import { findSignOff } from './signOff.js'
import { isBlank } from './tokens.js'

/** A credit typed in a passage, with the text it was typed as. */
export type TypedCredit = {
  readonly actual: string
  readonly agencies: readonly string[]
  readonly path: string
  /** Where `actual` begins in its passage. */
  readonly start: number
}

/** Every credit typed in a story's copy, and how to take it out. */
export type TypedCredits = {
  readonly dateline?: Dateline
  readonly edits: readonly Edit[]
  /** In the first body passage, or in several where the first is nothing but a credit. */
  readonly leads: readonly TypedCredit[]
  readonly signOffs: readonly TypedCredit[]
  readonly summaries: readonly TypedCredit[]
  readonly unknown: readonly UnknownName[]
}

type UnknownName = { readonly name: string; readonly path: string; readonly start: number }

/** A passage with what has been read off it taken away; `cut` is how much went from its beginning. */
type Remnant = { readonly cut: number; readonly passage: Passage; readonly text: string }
type Taken = TypedCredit & {
  readonly dateline?: Dateline
  readonly rest: Remnant
  readonly unknown: readonly string[]
}

/**
 * Reads the credits typed in the summary, where the body begins and where it ends.
 *
 * A passage that is nothing but a credit gives way to the next one (or, from the end, to the one before), until what is
 * left opens and closes with text. Credits that touch a link or code are text.
 */
export const readTypedCredits = ({ passages }: Story, style: HouseStyle): TypedCredits => {
  const summary = passages.filter(({ path }) => path === 'summary').map(toRemnant)
  const summaries = takeLeads(summary, style)
  let leads: readonly Taken[] = []
  let signOffs: readonly Taken[] = []
  let body: readonly Remnant[] = toBody(passages).map(toRemnant)
  for (let before; before !== body;) {
    before = body
    const newLeads = takeLeads(body, style)
    body = withRests(body, newLeads)
    const newSignOffs = takeSignOffs(body, style)
    body = withRests(body, newSignOffs)
    leads = [...leads, ...newLeads]
    signOffs = [...signOffs, ...newSignOffs]
  }
  const dateline = [...leads, ...summaries].find((lead) => lead.dateline)?.dateline
  const typed = {
    edits: [...withRests(summary, summaries), ...body].flatMap(toEdits),
    leads: leads.filter(namesAgency),
    signOffs: signOffs.filter(namesAgency),
    summaries: summaries.filter(namesAgency),
    unknown: [...toUnknown([...summaries, ...leads]), ...unknownSignatures(body)],
  }
  return dateline ? { ...typed, dateline } : typed
}

/** The blocks of the body in the order they are read in, then what was typed as the sign-off. */
const toBody = (passages: readonly Passage[]): readonly Passage[] => [
  ...passages
    .map((passage) => ({ block: /^body\/(\d+)$/u.exec(passage.path)?.[1], passage }))
    .filter(({ block }) => block !== undefined)
    .sort((a, b) => Number(a.block) - Number(b.block))
    .map(({ passage }) => passage),
  ...passages.filter(({ path }) => path === 'signOff'),
]

const toRemnant = (passage: Passage): Remnant => ({ cut: 0, passage, text: passage.text })

const takeLeads = (remnants: readonly Remnant[], style: HouseStyle): readonly Taken[] => {
  const taken: Taken[] = []
  for (const remnant of remnants.filter(({ text }) => !isBlank(text))) {
    const found = findLeadCredit(remnant.text, style)
    if (!found || touchesVerbatim(remnant, 0, found.end)) break
    const rest = { ...remnant, cut: remnant.cut + found.end, text: remnant.text.slice(found.end) }
    const typed = remnant.text.slice(0, found.end)
    const start = remnant.cut + indent(typed)
    taken.push({ ...found, actual: typed.trim(), path: remnant.passage.path, rest, start })
    if (!isBlank(rest.text)) break
  }
  return taken
}

const takeSignOffs = (remnants: readonly Remnant[], style: HouseStyle): readonly Taken[] => {
  const taken: Taken[] = []
  for (let rest of remnants.filter(({ text }) => !isBlank(text)).reverse()) {
    for (let found; (found = findSignOff(rest.text, style));) {
      const { agencies, end, start } = found
      if (touchesVerbatim(rest, start, end)) break
      const typed = rest.text.slice(start, end)
      const at = rest.cut + start + indent(typed)
      rest = { ...rest, text: rest.text.slice(0, start) + rest.text.slice(end) }
      const actual = typed.trim()
      taken.push({ actual, agencies, path: rest.passage.path, rest, start: at, unknown: [] })
    }
    if (!isBlank(rest.text)) break
  }
  return taken
}

const indent = (text: string): number => text.length - text.trimStart().length

const touchesVerbatim = (
  { cut, passage: { verbatim = [] } }: Remnant,
  start: number,
  end: number,
): boolean => verbatim.some((span) => span.start < cut + end && span.end > cut + start)

/** The remnants after the takings, or the very same list where nothing was taken out. */
const withRests = (remnants: readonly Remnant[], taken: readonly Taken[]): readonly Remnant[] => {
  const rests = new Map(taken.map(({ rest }) => [rest.passage, rest]))
  const next = remnants.map((remnant) => rests.get(remnant.passage) ?? remnant)
  return next.every(({ text }, index) => text === remnants[index]?.text) ? remnants : next
}

const toEdits = ({ cut, passage: { path, text }, text: rest }: Remnant): readonly Edit[] => {
  if (rest === text) return []
  if (isBlank(rest)) return [{ end: text.length, path, start: 0, text: '' }]
  const lead = cut > 0 ? [{ end: cut, path, start: 0, text: '' }] : []
  const same = sharedLength(text.slice(cut), rest)
  return cut + same === text.length
    ? lead
    : [...lead, { end: text.length, path, start: cut + same, text: rest.slice(same) }]
}

const sharedLength = (a: string, b: string): number => {
  let length = 0
  while (length < b.length && a[length] === b[length]) length += 1
  return length
}

const namesAgency = ({ agencies }: TypedCredit): boolean => agencies.length > 0

/** What is left of a text typed as the sign-off and can only be an agency’s short name: `XYZ`, `(XYZ)`. */
const unknownSignatures = (body: readonly Remnant[]): readonly UnknownName[] =>
  body
    .filter(({ passage: { path } }) => path === 'signOff')
    .flatMap(({ passage: { path, text }, text: rest }) => {
      const name = /^[\s([–—-]*(?<name>\p{Lu}{2,8})[\s).\]]*$/u.exec(rest)?.groups?.['name']
      return name === undefined ? [] : [{ name, path, start: text.indexOf(name) }]
    })

/** A name is reported once per passage, where it first stands: the names of a credit are in the order of the text. */
const toUnknown = (leads: readonly Taken[]): TypedCredits['unknown'] => {
  const found = new Map<string, UnknownName>()
  for (const { path, rest, unknown } of leads) {
    let end = 0
    for (const name of unknown) {
      const key = `${path} ${name}`
      if (found.has(key)) continue
      const start = Math.max(0, rest.text.indexOf(name, end))
      end = start + name.length
      found.set(key, { name, path, start: rest.cut + start })
    }
  }
  return [...found.values()]
}
