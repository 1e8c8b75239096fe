import type { HouseStyle } from '../../core/houseStyle.js'
import type { PageNote } from '../pageTypes.js'
import { withoutBullet } from './findOtherNews.js'
import { toSingleSpaces } from './lines.js'
import type { PageLine } from './lines.js'
import { pageNotes } from './notes.js'

/** The headline of a listed story, free of the section it runs into. */
export type ListedHeadline = {
  readonly notes: readonly PageNote[]
  readonly section: string | undefined
  readonly title: string
}

/** More than any section’s name; what is longer after a headline belongs to another headline. */
const longestSection = 60

/**
 * Tells headline and section apart: `… RelationsPolitics`, then the headline alone, is `… Relations` in `Politics`.
 *
 * Where the two lines disagree, a section the house knows by name, in whatever language, is read at the end of the first,
 * and the headline is the one that stands alone.
 */
export const readHeadline = (lines: readonly PageLine[], style: HouseStyle): ListedHeadline => {
  const [first, ...others] = lines
  if (!first) return { notes: [], section: undefined, title: '' }
  const opening = withoutBullet(first)
  const texts = [opening, ...others.map(({ text }) => text)].map(toSingleSpaces)
  const { notes, ...headline } = findTwice(texts) ?? guessHeadline(texts, style)
  const strays = /^\s|\s\s/u.test(opening) ? [pageNotes.spacesCured] : []
  return { ...headline, notes: [...strays, ...notes].map((toNote) => toNote(first.number)) }
}

type Reading = Omit<ListedHeadline, 'notes'> & {
  readonly notes: readonly ((line: number) => PageNote)[]
}

/** Either line may be wrapped, so every place where the second could begin is tried. */
const findTwice = (texts: readonly string[]): Reading | undefined => {
  for (let split = 1; split < texts.length; split += 1) {
    const withSection = texts.slice(0, split).join(' ')
    const title = texts.slice(split).join(' ')
    const rest = withSection.slice(title.length)
    const section = rest.trim()
    if (!withSection.startsWith(title) || section.length > longestSection) continue
    const isCut = section !== '' && section === rest
    return {
      notes: isCut ? [pageNotes.sectionCut(section)] : [],
      section: section === '' ? undefined : section,
      title,
    }
  }
  return undefined
}

const guessHeadline = (
  [withSection = '', ...others]: readonly string[],
  style: HouseStyle,
): Reading => {
  const section = findSectionName(withSection, style)
  const alone = section ? withSection.slice(0, -section.length).trimEnd() : withSection
  const title = others.length > 0 ? others.join(' ') : alone
  return {
    notes: [
      pageNotes.headlineOnce(title),
      ...(section === undefined ? [] : [pageNotes.sectionKnown(section)]),
    ],
    section,
    title,
  }
}

/** The longest name the text ends with and does not consist of. */
const findSectionName = (text: string, { sections }: HouseStyle): string | undefined =>
  sections
    .flatMap(({ names }) => Object.values(names))
    .filter((name) => text.endsWith(name) && text.length > name.length)
    .sort((a, b) => b.length - a.length)[0]
