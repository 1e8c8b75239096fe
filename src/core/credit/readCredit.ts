import type { Edit } from '../edits.js'
import type { HouseStyle } from '../houseStyle.js'
import type { Story } from '../story.js'
import { findAgencyCode, toOwnFirst } from './agencies.js'
import type { CreditField, CreditKind, Dateline } from './credit.js'
import {
  creditField,
  fieldConflict,
  noCredit,
  ownAgencyMissing,
  signOffConflict,
  summaryConflict,
  unknownAgency,
} from './creditProblem.js'
import type { CreditProblem } from './creditProblem.js'
import { readTypedCredits } from './typedCredits.js'
import type { TypedCredit, TypedCredits } from './typedCredits.js'

/** A story's credit as a fact, and the edits that take the typed forms of it out of the copy. */
export type CreditReading = {
  /** Absent when it cannot be told; without a kind while the own agency is missing and nobody said why. */
  readonly credit?: CreditField
  /** What a dateline in the lead or the summary said. */
  readonly dateline?: Dateline
  /** Where there is no credit to keep, only the marks wires end a story with: the rest stays as typed. */
  readonly edits: readonly Edit[]
  readonly problems: readonly CreditProblem[]
}

/**
 * Reads who a story is credited to, from the copy and the credit field, and says where they disagree.
 *
 * The lead and the summary must name the same agencies. Whoever signs off must be named in the lead; the house alone may
 * sign under a joint lead. A field that holds the own agency alone is the desk’s default and yields to what was typed;
 * any other field must say what the lead says. Without a lead the sign-off is the credit; without either, the field.
 * A credit without the own agency needs `kind: 'republished'` in the field; otherwise the kind follows from the agencies.
 */
export const readCredit = (
  story: Story,
  style: HouseStyle,
  field: CreditField = { agencies: [] },
): CreditReading => {
  const typed = readTypedCredits(story, style)
  const inField = toOwnFirst(
    field.agencies.map((name) => findAgencyCode(name, style) ?? name),
    style,
  )
  const decided = isDeskDefault(inField, field.kind, style) ? [] : inField
  const sources = [decided, leadOf(typed), typed.signOffs, inField].map((source) =>
    codesOf(source, style),
  )
  const agencies = sources.find(({ length }) => length > 0) ?? []
  const problems = findProblems(typed, decided, agencies, field.kind, style)
  const reading = settle(typed, agencies, problems, style)
  return typed.dateline ? { ...reading, dateline: typed.dateline } : reading
}

const settle = (
  { edits }: TypedCredits,
  agencies: readonly string[],
  problems: readonly CreditProblem[],
  style: HouseStyle,
): CreditReading => {
  const [problem] = problems
  if (!problem) return { credit: { agencies, kind: kindOf(agencies, style) }, edits, problems }
  if (problem.code === 'own-agency-missing') return { credit: { agencies }, edits, problems }
  return {
    edits: problem.code === 'no-credit' ? edits.filter(({ start }) => start > 0) : [],
    problems,
  }
}

/** The first kind of disagreement there is: while a name is not known, or two places differ, the rest is a guess. */
const findProblems = (
  typed: TypedCredits,
  decided: readonly string[],
  agencies: readonly string[],
  kind: CreditKind | undefined,
  style: HouseStyle,
): readonly CreditProblem[] => {
  if (typed.unknown.length > 0) {
    return typed.unknown.map(({ name, path, start }) => unknownAgency(name, path, start))
  }
  const strangers = decided.filter((name) => findAgencyCode(name, style) === undefined)
  if (strangers.length > 0) return strangers.map((name) => unknownAgency(name, creditField, 0))
  if (agencies.length === 0) return [noCredit(style.own)]
  const conflicts = findConflicts(typed, decided, style)
  if (conflicts.length > 0 || agencies.includes(style.own) || kind === 'republished')
    return conflicts
  const [at = { actual: toList(agencies), path: creditField, start: 0 }] = [
    ...leadOf(typed),
    ...(decided.length > 0 ? [] : typed.signOffs),
  ]
  return [ownAgencyMissing(toList(agencies), style.own, toPlace(at))]
}

const findConflicts = (
  typed: TypedCredits,
  decided: readonly string[],
  style: HouseStyle,
): readonly CreditProblem[] => {
  const { leads, signOffs, summaries } = typed
  const lead = codesOf(leadOf(typed), style)
  const summary = codesOf(summaries, style)
  const credit = lead.length > 0 ? lead : decided
  return [
    ...summaries
      .slice(0, leads.length > 0 && !sameAgencies(summary, lead) ? 1 : 0)
      .map((at) => summaryConflict(toList(summary), toList(lead), toPlace(at))),
    ...signOffs
      .filter(
        ({ agencies }) => credit.length > 0 && !agencies.every((code) => credit.includes(code)),
      )
      .map((at) => signOffConflict(toList(at.agencies), toList(credit), toPlace(at))),
    ...leadOf(typed)
      .slice(0, decided.length > 0 && !sameAgencies(lead, decided) ? 1 : 0)
      .map((at) => fieldConflict(toList(lead), toList(decided), toPlace(at))),
  ]
}

const toPlace = ({ actual, path, start }: Pick<TypedCredit, 'actual' | 'path' | 'start'>) => ({
  actual,
  path,
  start,
})

/** What every new article is filled with; nobody decided it. */
const isDeskDefault = (
  agencies: readonly string[],
  kind: CreditKind | undefined,
  { own }: HouseStyle,
): boolean => sameAgencies(agencies, [own]) && (kind === undefined || kind === 'own')

const kindOf = (agencies: readonly string[], { own }: HouseStyle): CreditKind => {
  if (!agencies.includes(own)) return 'republished'
  return agencies.length === 1 ? 'own' : 'joint'
}

/** The credit before the body, else the one before the summary. */
const leadOf = ({ leads, summaries }: TypedCredits): readonly TypedCredit[] =>
  leads.length > 0 ? leads : summaries

const codesOf = (source: readonly (string | TypedCredit)[], style: HouseStyle): readonly string[] =>
  toOwnFirst(
    source.flatMap((each) => (typeof each === 'string' ? each : each.agencies)),
    style,
  )

const sameAgencies = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((code) => b.includes(code))

const toList = (agencies: readonly string[]): string => agencies.join('/')
