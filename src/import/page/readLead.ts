import { findLeadCredit, printCredit } from '../../core/credit/index.js'
import type { Credit, LeadCredit } from '../../core/credit/index.js'
import type { HouseStyle } from '../../core/houseStyle.js'
import type { PageNote, PageStory } from '../pageTypes.js'
import type { PageBlock } from './lines.js'
import { pageNotes } from './notes.js'

/** A block of text with what stands before it read off. */
export type Lead = Pick<PageStory, 'agencies' | 'dateline' | 'unknownAgencies'> & {
  readonly notes: readonly PageNote[]
  readonly text: string
}

/** Longer than any row of credits and datelines, so that the search does not grow with the text. */
const longestLead = 500

/** Takes credit and dateline off a block. `labelled`: the template prints its label in the box the block is in. */
export const readLead = (
  { line, text }: Pick<PageBlock, 'line' | 'text'>,
  style: HouseStyle,
  options: { readonly labelled?: boolean } = {},
): Lead => {
  const found = findLeadCredit(text.slice(0, longestLead), style, options)
  if (!found) return { agencies: [], dateline: undefined, notes: [], text, unknownAgencies: [] }
  return {
    agencies: found.agencies,
    dateline: found.dateline,
    notes: [
      ...found.unknown.map((name) => pageNotes.unknownAgency(name)(line)),
      ...noteCured(found, text.slice(0, found.end).trim(), line, style),
    ],
    text: text.slice(found.end).trim(),
    unknownAgencies: found.unknown,
  }
}

const noteCured = (
  { agencies }: LeadCredit,
  typed: string,
  line: number,
  style: HouseStyle,
): readonly PageNote[] => {
  if (typed === '' || isPrinted(typed, agencies, style)) return []
  return [
    agencies.length === 0
      ? pageNotes.datelineOnly(typed)(line)
      : pageNotes.creditCured(typed, agencies.join(', '))(line),
  ]
}

/** Says whether the house prints the credit like this in some language; the template's label has no point in Lao. */
const isPrinted = (typed: string, agencies: readonly string[], style: HouseStyle): boolean =>
  Object.keys(style.credit).some((language) =>
    kindsOf(agencies, style).some((kind) => {
      const printed = printCredit({ agencies, kind }, language, style)
      return typed === printed || `${typed}.` === printed
    }),
  )

/** The house's own credit is printed bare or, like one with partners, in brackets. */
const kindsOf = (agencies: readonly string[], { own }: HouseStyle): readonly Credit['kind'][] =>
  agencies.length === 1 && agencies[0] === own ? ['own', 'joint'] : ['joint']
