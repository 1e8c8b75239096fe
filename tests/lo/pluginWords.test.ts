import type { Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/core/rules/index.js'
import { en } from '../../src/i18n/en.js'
import { lo } from '../../src/i18n/lo.js'
import { newsroomPlugin } from '../../src/index.js'
import { isCleanLao, isInLao, keysWhere, markupOf, toTexts } from './laoText.js'

/** Names, keys on the keyboard and examples of copy. */
const names = ['Escape', 'KPL', 'Somsack', 'VNA']

/** The same in every language. */
const untranslated = ['IPTC Media Topic', 'http://cv.iptc.org/newscodes/mediatopic/']

const [english, lao] = [toTexts(en), toTexts(lo)]

describe('the plugin’s words in Lao', () => {
  it('are as many as in English', () => {
    expect(keysWhere(english, (_text, key) => !lao.has(key))).toEqual([])
    expect(keysWhere(lao, (_text, key) => !english.has(key))).toEqual([])
  })

  it('keep placeholders', () => {
    expect(
      keysWhere(lao, (text, key) => markupOf(text).join() !== markupOf(english.get(key)).join()),
    ).toEqual([])
  })

  it('are in Lao, but for names', () => {
    expect(keysWhere(lao, (text) => !isInLao(text, names) && !untranslated.includes(text))).toEqual(
      [],
    )
  })

  it('are clean under the rules for Lao copy', () => {
    expect(keysWhere(lao, (text) => !isCleanLao(text))).toEqual([])
  })
})

describe('what a rule says in Lao', () => {
  const messages = toTexts(
    Object.fromEntries(rules.map(({ id, message }) => [id, message.lo('ກກ', 'ຂຂ')])),
  )

  it('is in Lao', () => {
    expect(keysWhere(messages, (text) => !isInLao(text, names))).toEqual([])
  })

  it('is clean under the rules for Lao copy', () => {
    // It names the mark that must not stand alone.
    expect(keysWhere(messages, (text) => !isCleanLao(text))).toEqual(['lao-repeat-mark'])
  })
})

describe('labels and descriptions of the plugin’s collections', () => {
  const { collections = [] } = newsroomPlugin()({ db: {}, secret: 'x' } as never as Config)

  type Node = Readonly<Record<string, unknown>>
  const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

  const shown = ['description', 'label', 'plural', 'singular', 'placeholder']

  /** Every text an editor may see, by where it stands. */
  const textsOf = (value: unknown, at: string): readonly (readonly [string, unknown])[] => {
    if (Array.isArray(value)) {
      return value.flatMap((each: unknown, index) =>
        textsOf(each, `${at}/${isNode(each) && 'name' in each ? String(each['name']) : index}`),
      )
    }
    if (!isNode(value) || value instanceof RegExp) return []
    const { name, admin, label, labels, type } = value
    const isHidden = isNode(admin) && admin['hidden'] === true
    const isBare =
      typeof name === 'string' && typeof type === 'string' && type !== 'ui' && label === undefined
    // A list counts its rows by these: “3 Variants”.
    const isUncounted = type === 'array' && labels === undefined
    return [
      ...((isBare || isUncounted) && !isHidden ? [[`${at}:no label`, ''] as const] : []),
      ...Object.entries(value).flatMap(([key, each]) =>
        shown.includes(key) && typeof each !== 'function' && each !== false && each !== undefined
          ? [[`${at}:${key}`, each] as const]
          : ['hooks', 'editor', 'access', 'custom'].includes(key)
            ? []
            : textsOf(each, `${at}/${key}`),
      ),
    ]
  }
  const texts = collections
    .filter(({ admin }) => admin?.hidden !== true)
    .flatMap((collection) => textsOf(collection, collection.slug))

  it('are all in both languages', () => {
    const isInBoth = (text: unknown): boolean =>
      isNode(text) && typeof text['en'] === 'string' && isInLao(String(text['lo']), names)
    const strays = texts.filter(
      ([, text]) =>
        !isInBoth(text) && !untranslated.includes(String(isNode(text) ? text['lo'] : text)),
    )
    expect(strays.map(([at]) => at)).toEqual([])
    expect(texts.length).toBeGreaterThan(100)
  })
})
