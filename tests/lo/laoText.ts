import { kpl } from '../../src/core/kpl.js'
import { invisibleCharacters } from '../../src/core/rules/invisibleCharacters.js'
import { laoMarks } from '../../src/core/rules/laoMarks.js'
import { laoRepeatMark } from '../../src/core/rules/laoRepeatMark.js'
import { straySpaces } from '../../src/core/rules/straySpaces.js'
import { tidy } from '../../src/core/tidy.js'

/** Texts by their address: `general:save`. */
export type Texts = ReadonlyMap<string, string>

export const toTexts = (words: object): Texts => new Map(entriesOf(words, ''))

const entriesOf = (words: object, prefix: string): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? entriesOf(value, `${prefix}${key}:`)
      : [[`${prefix}${key}`, String(value)] as const],
  )

/** The addresses of all texts of which something is true, so that a failing test names them. */
export const keysWhere = (
  texts: Texts,
  isSo: (text: string, key: string) => boolean,
): readonly string[] =>
  Array.from(texts)
    .filter(([key, text]) => isSo(text, key))
    .map(([key]) => key)

const placeholders = /\{\{.*?\}\}|\{\w+\}|<\/?(?:\d+|a|br)\b[^>]*>/gu

/** Placeholders and tags, however the sentence orders them. */
export const markupOf = (text = ''): readonly string[] =>
  Array.from(text.matchAll(placeholders), ([found]) => found).toSorted()

/** Names that are not translated: `allowed` adds to those every dictionary has. */
export const isInLao = (text: string, allowed: readonly string[] = []): boolean => {
  const words = [...allowed, 'API', 'ID', 'Payload', 'URL'].reduce(
    (left, name) => left.replaceAll(new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`, 'gu'), ''),
    text.replaceAll(placeholders, '').replaceAll(/U\+[\dA-F]{4}/gu, ''),
  )
  return !/\p{Script=Latin}/u.test(words) && /\p{Script=Lao}/u.test(words)
}

const laoRules = [laoMarks, laoRepeatMark, straySpaces, invisibleCharacters]

/** Whether the newsroom's own rules for Lao copy find nothing to put right: the order of marks above all. */
export const isCleanLao = (text: string): boolean => {
  const passages = [{ path: 'body/0', text }]
  return tidy({ language: 'lo', passages }, laoRules, kpl).story.passages[0]?.text === text
}
