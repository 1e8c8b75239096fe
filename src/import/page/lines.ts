/** A line that says something; `number` counts the blank ones too, from 1. */
export type PageLine = {
  readonly isAfterBlank: boolean
  /** A space stood before it or after it, or two inside. */
  readonly isStraySpaced: boolean
  readonly number: number
  /** Without the spaces at its ends; those inside are kept. */
  readonly text: string
}

/** Lines with none blank between them, as one text. */
export type PageBlock = {
  readonly line: number
  readonly lineCount: number
  readonly text: string
}

const ink = /[^\s\u00AD\u200B-\u200D\u2060]/u
const straySpace = /^\s|\s\s|\s$/u

/** Says whether a reader would see anything. Zero-width characters show nothing; KPL's site puts them between Lao words. */
export const isInked = (text: string): boolean => ink.test(text)

/** The lines of a page that say something, with their numbers among all. */
export const toLines = (text: string): readonly PageLine[] => {
  const lines: PageLine[] = []
  let isAfterBlank = true
  for (const [index, typed] of text.split(/\r\n?|\n/u).entries()) {
    const hasInk = isInked(typed)
    if (hasInk)
      lines.push({
        isAfterBlank,
        isStraySpaced: straySpace.test(typed),
        number: index + 1,
        text: typed.trim(),
      })
    isAfterBlank = !hasInk
  }
  return lines
}

/** Paragraphs are set apart by blank lines; the lines of one are joined, as mail programs wrap long ones. */
export const toBlocks = (lines: readonly PageLine[]): readonly PageBlock[] => {
  const blocks: PageLine[][] = []
  for (const line of lines) {
    const block = blocks.at(-1)
    if (block && !line.isAfterBlank) block.push(line)
    else blocks.push([line])
  }
  return blocks.map((block) => ({
    line: block[0]?.number ?? 0,
    lineCount: block.length,
    text: joinLines(block),
  }))
}

export const joinLines = (lines: readonly PageLine[]): string =>
  lines.map(({ text }) => text).join(' ')

/** One space wherever there is white space: `Laos,  Azerbaijan` and a no-break space are one space each. */
export const toSingleSpaces = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

const longestQuote = 60

/** A line as error messages quote it. */
export const quote = (text: string): string =>
  text.length > longestQuote ? `“${text.slice(0, longestQuote).trimEnd()}…”` : `“${text}”`
