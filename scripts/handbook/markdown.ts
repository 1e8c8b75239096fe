/** What a reader cannot see on a page, or could not tell from a plain space. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu

/** Spaces at the ends and all but single ones between words. */
const spaces = /^ +| +$| {2,}/gu

const toCode = (character: string): string => {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `⟨U+${code.padStart(4, '0')}⟩`
}

const toVisible = (text: string): string =>
  text
    .replace(spaces, (run) => '␣'.repeat(run.length))
    .replace(/\n/gu, '⏎')
    .replace(unseen, toCode)

/** A piece of copy as it is, in a code span: what cannot be seen is named, `␣` or `⟨U+200B⟩`. */
export const toCopySpan = (text: string): string => {
  if (text === '') return '_empty_'
  const visible = toVisible(text)
  const longest = Math.max(0, ...Array.from(visible.matchAll(/`+/gu), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  // A span that begins or ends with a backtick needs a space there, which Markdown takes off again.
  const gap = /^`|`$/u.test(visible) ? ' ' : ''
  return `${fence}${gap}${visible}${gap}${fence}`
}

/** Plain words, none of which means anything to Markdown. */
export const toProse = (text: string): string =>
  toVisible(text).replace(/[\\`*_[\]<>#~]/gu, String.raw`\$&`)

/** A table; a pipe in a cell is escaped, in code as well, as GitHub's tables want it. */
export const toTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`)
    .join('\n')

const names: ReadonlyMap<string, string> = new Map([
  ['␣', 'a space'],
  ['⏎', 'a line break'],
  ['⟨U+0009⟩', 'a tab'],
  ['⟨U+000B⟩', 'a line break within a paragraph'],
  ['⟨U+000D⟩', 'a carriage return'],
  ['⟨U+00A0⟩', 'a no-break space'],
  ['⟨U+00AD⟩', 'a soft hyphen'],
  ['⟨U+2003⟩', 'an em space'],
  ['⟨U+200B⟩', 'a zero-width space'],
  ['⟨U+200C⟩', 'a zero-width non-joiner'],
  ['⟨U+200D⟩', 'a zero-width joiner'],
  ['⟨U+202F⟩', 'a narrow no-break space'],
  ['⟨U+3000⟩', 'an ideographic space'],
  ['⟨U+FEFF⟩', 'a byte order mark'],
])

/** Says what the signs for invisible characters on a page stand for; nothing where there are none. */
export const toLegend = (page: string): string => {
  const seen = new Set(Array.from(page.matchAll(/␣|⏎|⟨U\+[0-9A-F]+⟩/gu), ([sign]) => sign))
  const meanings = [
    ...[...names].filter(([sign]) => seen.has(sign)),
    ...[...seen].filter((sign) => !names.has(sign)).map((sign) => [sign, other] as const),
  ]
  const said = meanings.map(([sign, name], index) =>
    index === 0 ? `${sign} stands for ${name}` : `${sign} for ${name}`,
  )
  return said.length === 0 ? '' : `In the examples ${said.join(', ')}.`
}

const other = 'a character that is not for reading'
