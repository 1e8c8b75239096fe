import { toOwnFirst } from '../../core/credit/agencies.js'
import { findSignOff } from '../../core/credit/index.js'
import type { HouseStyle } from '../../core/houseStyle.js'
import { PageError } from '../pageTypes.js'
import type { PageNote, PageStory } from '../pageTypes.js'
import { findLikeness } from './likeness.js'
import { toBlocks } from './lines.js'
import type { PageBlock, PageLine } from './lines.js'
import { pageNotes } from './notes.js'
import { readLead } from './readLead.js'
import type { Lead } from './readLead.js'

/** The text of a page's story and what it says of its origin. */
export type PageBody = Pick<
  PageStory,
  'agencies' | 'dateline' | 'paragraphs' | 'summary' | 'unknownAgencies'
> & { readonly notes: readonly PageNote[] }

type SignedText = {
  readonly agencies: readonly string[]
  readonly blocks: readonly PageBlock[]
  readonly line: number
  readonly notes: readonly PageNote[]
}

/** More lines than any story is signed with: `KPL`, `Source: VNA`. */
const mostSignOffs = 4

/**
 * Reads summary box, paragraphs and sign-off.
 *
 * The box is the first paragraph, unless the block after it opens with a credit of its own, repeats the box or goes on
 * where the box breaks off: then the box is the summary, and the text begins with that block.
 *
 * @throws PageError when no text is left; `above` is the line it should have stood under.
 */
export const readBody = (
  lines: readonly PageLine[],
  above: number,
  style: HouseStyle,
): PageBody => {
  const signed = readSignOffs(lines, style)
  const { leads, paragraphs, summary, ...start } = readStart(signed.blocks, style)
  if (paragraphs.length === 0 || paragraphs[0] === '')
    throw new PageError(above, 'the story has no text', 'its first paragraph below this line')

  const lead = toOneLead(leads, style)
  const agencies = lead.agencies.length > 0 ? lead.agencies : signed.agencies
  const isForeign = signed.agencies.some((code) => !agencies.includes(code))
  return {
    agencies,
    dateline: lead.dateline,
    notes: [
      ...leads.flatMap(({ notes }) => notes),
      ...start.notes,
      ...noteJoined(signed.blocks),
      ...signed.notes,
      ...(isForeign
        ? [pageNotes.creditsDiffer(agencies.join('/'), signed.agencies.join('/'))(signed.line)]
        : []),
    ],
    paragraphs,
    summary,
    unknownAgencies: lead.unknownAgencies,
  }
}

type Start = Pick<PageBody, 'notes' | 'paragraphs' | 'summary'> & {
  readonly leads: readonly Lead[]
}

const readStart = (blocks: readonly PageBlock[], style: HouseStyle): Start => {
  const [boxBlock, nextBlock] = blocks
  if (!boxBlock) return { leads: [], notes: [], paragraphs: [], summary: undefined }
  const box = readLead(boxBlock, style, { labelled: true })
  const paragraphs = [box.text, ...blocks.slice(1).map(({ text }) => text)]
  const boxOnly = { leads: [box], notes: [], paragraphs, summary: undefined }
  if (!nextBlock) return boxOnly

  const next = readLead(nextBlock, style)
  const withBody = { leads: [box, next], paragraphs: [next.text, ...paragraphs.slice(2)] }
  const hasCredit = next.agencies.length > 0
  const cutNotes = hasCredit ? [] : [pageNotes.summaryCut(boxBlock.line)]
  switch (findLikeness(box.text, next.text)) {
    case 'blank':
      return { ...withBody, notes: [], summary: undefined }
    case 'cut':
      return { ...withBody, notes: cutNotes, summary: box.text }
    case 'same':
      return { ...withBody, notes: [pageNotes.summaryRepeated(boxBlock.line)], summary: undefined }
    case 'other':
      return hasCredit ? { ...withBody, notes: [], summary: box.text } : boxOnly
  }
}

const toOneLead = (
  leads: readonly Lead[],
  style: HouseStyle,
): Pick<Lead, 'agencies' | 'dateline' | 'unknownAgencies'> => ({
  agencies: toOwnFirst(
    leads.flatMap(({ agencies }) => agencies),
    style,
  ),
  dateline: leads.find(({ dateline }) => dateline)?.dateline,
  unknownAgencies: [...new Set(leads.flatMap(({ unknownAgencies }) => unknownAgencies))],
})

/** Whole lines that sign the story, else a name after the last sentence. */
const readSignOffs = (lines: readonly PageLine[], style: HouseStyle): SignedText => {
  const agencies: string[] = []
  let end = lines.length
  for (; end > 0 && lines.length - end < mostSignOffs; end -= 1) {
    const text = lines[end - 1]?.text ?? ''
    const found = findSignOff(text, style)
    const isAll = found?.start === 0 && found.end === text.length
    if (!found || !isAll || isWrapped(lines, end - 1)) break
    agencies.unshift(...found.agencies)
  }
  const blocks = toBlocks(lines.slice(0, end))
  if (end < lines.length)
    return {
      agencies: toOwnFirst(agencies, style),
      blocks,
      line: lines[end]?.number ?? 0,
      notes: [],
    }
  return cutSignOff(blocks, style)
}

/** `said a reporter of` / `KPL.`: the line goes on where the one above breaks off. */
const isWrapped = (lines: readonly PageLine[], at: number): boolean =>
  lines[at]?.isAfterBlank === false && /[\p{Ll},]$/u.test(lines[at - 1]?.text ?? '')

const cutSignOff = (blocks: readonly PageBlock[], style: HouseStyle): SignedText => {
  const last = blocks.at(-1)
  const found = last && findSignOff(last.text, style)
  if (!last || !found) return { agencies: [], blocks, line: last?.line ?? 0, notes: [] }
  const text = last.text.slice(0, found.start) + last.text.slice(found.end)
  const typed = last.text.slice(found.start, found.end).trim()
  return {
    agencies: found.agencies,
    blocks: [...blocks.slice(0, -1), ...(text.trim() === '' ? [] : [{ ...last, text }])],
    line: last.line,
    notes: [pageNotes.signOffCut(typed)(last.line)],
  }
}

const noteJoined = (blocks: readonly PageBlock[]): readonly PageNote[] =>
  blocks
    .filter(({ lineCount }) => lineCount > 1)
    .map(({ line, lineCount }) => pageNotes.linesJoined(lineCount)(line))
