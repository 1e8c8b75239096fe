import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { en } from 'payload/i18n/en'
import { describe, expect, it } from 'vitest'
import { lo, richText } from '../../src/lo/index.js'
import { isCleanLao, isInLao, keysWhere, markupOf, toTexts } from './laoText.js'
import type { Texts } from './laoText.js'

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

describe.each(pairs)('Lao words of %s', (_, english, lao) => {
  // After an update of Payload: these are the keys it has gained, to be put into Lao in `src/lo`.
  it('leave out none of Payload’s keys', () => {
    expect(keysWhere(english, (_text, key) => !lao.has(key))).toEqual([])
  })

  // After an update of Payload: these it has dropped.
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
    expect(keysWhere(lao, (text) => !isInLao(text))).toEqual([])
  })

  it('are clean under the rules for Lao copy', () => {
    expect(keysWhere(lao, (text) => !isCleanLao(text))).toEqual([])
  })
})
