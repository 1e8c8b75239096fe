import { inspect, isDeepStrictEqual } from 'node:util'
import type { HouseStyle } from '../../src/core/houseStyle.js'
import { kpl } from '../../src/core/kpl.js'
import { lint } from '../../src/core/lint.js'
import type { Finding, Rule } from '../../src/core/rule.js'
import type { Original, Story } from '../../src/core/story.js'
import { tidy } from '../../src/core/tidy.js'
import type { Copy } from '../../tests/core/ruleCases.js'
import { toStory } from '../../tests/core/ruleCases.js'
import { toCopySpan } from './markdown.js'

/** A style longer than this is named and not printed: a register of names. */
const longestStyle = 80

const styleOf = ({ style }: Copy): HouseStyle => ({ ...kpl, ...style })

export const findIn = (copy: Copy, rule: Rule): readonly Finding[] =>
  lint(toStory(copy), [rule], styleOf(copy))

/** `body/0` → `1st paragraph`: the places of a story in the words of the desk. */
const toPlace = (path: string): string => {
  const [field = '', ...numbers] = path.split('/')
  const at = numbers.map((number) => Number(number) + 1).join('.')
  return `${places.get(field) ?? field}${at === '' ? '' : ` ${at}`}`
}

const places: ReadonlyMap<string, string> = new Map([
  ['body', 'paragraph'],
  ['photoCredits', 'photo credit'],
  ['signOff', 'sign-off'],
  ['summary', 'summary'],
  ['title', 'headline'],
])

const printPassages = (passages: Story['passages'], all: Story['passages']): string => {
  const isPlain = all.length === 1 && all[0]?.path === 'body/0'
  return passages
    .map(({ path, text }) => (isPlain ? '' : `${toPlace(path)}: `) + toCopySpan(text))
    .join('<br>')
}

const printAgencies = (agencies: readonly string[]): string =>
  agencies.length === 0 ? 'empty' : agencies.join(', ')

/** Of a group of settings only those that are not KPL's. */
const toOwn = (key: string, value: unknown): unknown => {
  const shipped = Object.entries(kpl).find(([name]) => name === key)?.[1]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const known = new Map(Object.entries(shipped ?? {}))
  return Object.fromEntries(
    Object.entries(value).filter(([name, each]) => !isDeepStrictEqual(each, known.get(name))),
  )
}

const printStyle = (style: Partial<HouseStyle>): string =>
  Object.entries(style)
    .map(([key, value]) => {
      const own = toOwn(key, value)
      const said = inspect(own, { breakLength: Infinity, compact: true, depth: null })
      return said.length > longestStyle ? `\`${key}\` of its own` : `\`${key}: ${said}\``
    })
    .join(', ')

/** What the text alone does not show: the credit field, the original, links, a house style that is not KPL's. */
const notesOn = (copy: Copy): readonly string[] => {
  const { credit, original, style } = copy
  const verbatim = 'verbatim' in copy && 'text' in copy ? copy : undefined
  return [
    ...(credit
      ? [`credit field: ${printAgencies(credit.agencies)}${credit.kind ? ` – ${credit.kind}` : ''}`]
      : []),
    ...(original ? [`original ${printOriginal(original)}`] : []),
    ...(verbatim?.verbatim ?? []).map(
      ({ end, start }) => `${toCopySpan(verbatim?.text.slice(start, end) ?? '')} is a link or code`,
    ),
    ...(style ? [`in a house style with ${printStyle(style)}`] : []),
  ]
}

const printOriginal = ({ copy, credit }: Original): string =>
  copy
    ? `in \`${copy.language}\`: ${printPassages(copy.passages, copy.passages)}`
    : `credited to ${printAgencies(credit.agencies)}`

const printNotes = (notes: readonly string[]): string =>
  notes.length === 0 ? '' : `<br>(${notes.join('; ')})`

/** Copy as the writer left it, with what one has to know of the story besides. */
export const printCopy = (copy: Copy): string => {
  const { passages } = toStory(copy)
  return printPassages(passages, passages) + printNotes(notesOn(copy))
}

/** What becomes of copy once every correction of the rule is made; nothing where it offers none. */
export const printCorrected = (copy: Copy, rule: Rule): string | undefined => {
  const before = toStory(copy)
  const { story } = tidy(before, [{ ...rule, fix: 'always' }], styleOf(copy))
  const changed = story.passages.filter(({ text }, index) => text !== before.passages[index]?.text)
  if (changed.length === 0) return undefined
  const facts = [
    ...(story.credit && story.credit !== before.credit
      ? [`credit field: ${printAgencies(story.credit.agencies)}`]
      : []),
    ...(story.dateline ? [`place: ${story.dateline.place}`] : []),
  ]
  return printPassages(changed, before.passages) + printNotes(facts)
}
