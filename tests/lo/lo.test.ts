import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { en } from 'payload/i18n/en'
import { describe, expect, it } from 'vitest'
import { kpl } from '../../src/core/kpl.js'
import { invisibleCharacters } from '../../src/core/rules/invisibleCharacters.js'
import { laoMarks } from '../../src/core/rules/laoMarks.js'
import { laoRepeatMark } from '../../src/core/rules/laoRepeatMark.js'
import { straySpaces } from '../../src/core/rules/straySpaces.js'
import { tidy } from '../../src/core/tidy.js'
import { lo, richText } from '../../src/lo/index.js'

/** Texts by their address: `general:save`. */
type Texts = ReadonlyMap<string, string>

const toTexts = (words: object): Texts => new Map(entriesOf(words, ''))

const entriesOf = (words: object, prefix: string): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? entriesOf(value, `${prefix}${key}:`)
      : [[`${prefix}${key}`, String(value)] as const],
  )

const lexical = dirname(fileURLToPath(import.meta.resolve('@payloadcms/richtext-lexical')))

/** `features/lists/checklist/server/i18n.js` holds the words of `checklist`; the file at the top those of `general`. */
const featureOf = (path: string): string =>
  path
    .split(/[/\\]/u)
    .filter((part) => part !== 'server' && part !== 'i18n.js')
    .at(-1) ?? 'general'

/** The editor does not publish its words, so they are read from its files. */
const richTextInEnglish = async (): Promise<Texts> => {
  const paths = readdirSync(lexical, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?:^|[/\\])i18n\.js$/u.test(path),
  )
  const features = await Promise.all(
    paths.map(async (path) => {
      const { i18n } = (await import(pathToFileURL(join(lexical, path)).href)) as {
        i18n: { en: object }
      }
      return [featureOf(path), i18n.en] as const
    }),
  )
  return toTexts({ lexical: Object.fromEntries(features) })
}

const pairs: readonly (readonly [string, Texts, Texts])[] = [
  ['the admin', toTexts(en.translations), toTexts(lo.translations)],
  ['the rich-text editor', await richTextInEnglish(), toTexts(richText)],
]

const keysWhere = (texts: Texts, isSo: (text: string, key: string) => boolean) =>
  Array.from(texts)
    .filter(([key, text]) => isSo(text, key))
    .map(([key]) => key)

/** Placeholders and tags, however the sentence orders them. */
const markupOf = (text = ''): readonly string[] =>
  Array.from(text.matchAll(/\{\{.*?\}\}|<\/?(?:\d+|a|br)\b[^>]*>/gu), ([found]) => found).toSorted()

/** Names that are not translated. */
const latinNames = /\b(?:API|ID|Payload|URL)\b/gu

const withoutMarkup = (text: string) =>
  text.replaceAll(/\{\{.*?\}\}|<\/?(?:\d+|a|br)\b[^>]*>/gu, '')

const laoRules = [laoMarks, laoRepeatMark, straySpaces, invisibleCharacters]

describe.each(pairs)('Lao words of %s', (_, english, lao) => {
  it('leave out none of Payload’s keys', () => {
    expect(keysWhere(english, (_text, key) => !lao.has(key))).toEqual([])
  })

  it('have no key Payload does not ask for', () => {
    expect(keysWhere(lao, (_text, key) => !english.has(key))).toEqual([])
  })

  it('keep placeholders and markup', () => {
    const strays = keysWhere(
      lao,
      (text, key) => markupOf(text).join() !== markupOf(english.get(key)).join(),
    )
    expect(strays).toEqual([])
  })

  it('are in Lao', () => {
    const strays = keysWhere(lao, (text) => {
      const words = withoutMarkup(text).replaceAll(latinNames, '')
      return /\p{Script=Latin}/u.test(words) || !/\p{Script=Lao}/u.test(words)
    })
    expect(strays).toEqual([])
  })

  it('are clean under the rules for Lao copy', () => {
    const strays = keysWhere(lao, (text) => {
      const passages = [{ path: 'body/0', text }]
      return tidy({ language: 'lo', passages }, laoRules, kpl).story.passages[0]?.text !== text
    })
    expect(strays).toEqual([])
  })
})
