import type { RegisteredName } from '../../houseStyle.js'
import { quotedSpans } from '../../spans.js'
import type { FactText, FactWarning } from './fact.js'
import { toSaid } from './figureWarnings.js'
import type { NameText } from './names.js'
import { findRegistered, hasName, toNameText } from './names.js'

/**
 * The names of the source that the version does not have. One of the version that the source does not have stands for it,
 * where it is of the same kind; by itself it is no fault, for a version explains where a district lies.
 */
export const toNameWarnings = (
  source: FactText,
  version: FactText,
  names: readonly RegisteredName[],
  elsewhere: readonly NameText[] = [toNameText(version)],
): readonly FactWarning[] => {
  const lost = findRegistered(source, names).filter(
    ({ entry }) => !elsewhere.some((text) => hasName(text, entry)),
  )
  if (lost.length === 0) return []
  const ours = toNameText(source)
  const foreign = findRegistered(version, names).filter(({ entry }) => !hasName(ours, entry))
  const taken = new Set<RegisteredName>()
  return lost.map((name): FactWarning => {
    const other = foreign.find(({ entry }) => entry.kind === name.entry.kind && !taken.has(entry))
    if (other) taken.add(other.entry)
    return other
      ? {
          kind: 'name',
          problem: 'different',
          source: toSaid(source, name),
          version: toSaid(version, other),
        }
      : { kind: 'name', problem: 'missing', source: toSaid(source, name) }
  })
}

/** Quotations that one text has more of; the last of them are shown, for which of them is the one nobody can tell. */
export const toQuotationWarnings = (
  source: FactText,
  version: FactText,
): readonly FactWarning[] => {
  const [ours, theirs] = [quotedSpans(source.text), quotedSpans(version.text)]
  if (ours.length > theirs.length)
    return ours
      .slice(theirs.length - ours.length)
      .map((span) => ({ kind: 'quotations', problem: 'missing', source: toSaid(source, span) }))
  return ours.length === theirs.length
    ? []
    : theirs
        .slice(ours.length - theirs.length)
        .map((span) => ({ kind: 'quotations', problem: 'added', version: toSaid(version, span) }))
}
