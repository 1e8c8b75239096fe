import type { PageStory } from '../pageTypes.js'
import { toSingleSpaces } from './lines.js'

const sectionLine = /^section:\s*(\S.*)$/iu
const longestSectionLine = 120
const noSection = '–'

/**
 * The line under `Email Print 111` that says which section a story is filed under: `Section: Politics`, or `Section: –`
 * for none.
 *
 * The agency's site has no such line: there the listed stories show the section, since other news is of the same one.
 * So this newsroom prints it only where they would show another, or none; English like the line above it.
 */
export const printSectionLine = (
  section: string | undefined,
  fromList: string | undefined,
): string | undefined => (section === fromList ? undefined : `Section: ${section ?? noSection}`)

/** Reads what {@link printSectionLine} prints; `undefined` for any other line. */
export const readSectionLine = (
  text: string,
): { readonly section: string | undefined } | undefined => {
  const [, printed] = text.length > longestSectionLine ? [] : (sectionLine.exec(text) ?? [])
  if (printed === undefined) return undefined
  return { section: printed === noSection ? undefined : toSingleSpaces(printed) }
}

/** The section all listed stories have in common. */
export const findCommonSection = (
  stories: readonly Pick<PageStory, 'section'>[],
): string | undefined => {
  const [first] = stories
  return stories.every(({ section }) => section === first?.section) ? first?.section : undefined
}
