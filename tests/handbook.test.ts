import type { Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { readEntries } from '../scripts/handbook/entry.js'
import { options } from '../scripts/handbook/examples/options.js'
import { riverName } from '../scripts/handbook/examples/riverName.js'
import { upland } from '../scripts/handbook/examples/upland.js'
import { toCopySpan, toLegend, toProse, toTable } from '../scripts/handbook/markdown.js'
import { readMeaning } from '../scripts/handbook/meaning.js'
import { handbookFolder, readExamples, writeHandbook } from '../scripts/handbook/writeHandbook.js'
import { rules, tidy } from '../src/core/index.js'
import { resolveOptions } from '../src/options.js'
import { testRule } from './core/testRule.js'
import { readProjectFiles } from './setup/projectFiles.js'

const entries = await readEntries()
const pages = writeHandbook(entries, readExamples())
const stored = new Map(
  readProjectFiles(handbookFolder).map(({ path, text }) => [
    path.slice(handbookFolder.length + 1),
    text,
  ]),
)
const remedy = '`npm run handbook` writes the pages anew'

describe('the handbook', () => {
  it('has a page for every rule, and none besides', () => {
    expect([...stored.keys()].toSorted(), remedy).toEqual([...pages.keys()].toSorted())
  })

  it.each([...pages])('%s says what the rules and their tables say', (name, text) => {
    expect(stored.get(name), `${name} is out of date: ${remedy}`).toBe(text)
  })

  it('names every rule once on its front page', () => {
    const links = Array.from(
      pages.get('README.md')?.matchAll(/\]\(([a-z-]+)\.md\)/gu) ?? [],
      ([, id]) => id,
    )
    expect(links.toSorted()).toEqual(rules.map(({ id }) => id))
    expect(pages.get('README.md')).not.toContain('Other rules')
  })
})

describe('every rule', () => {
  it.each(entries.map((entry) => [entry.rule.id, entry] as const))(
    '%s says in a docstring of one line what it means',
    (_id, { meaning }) => {
      expect(meaning[0]).toMatch(/^.{20,200}\.$/u)
    },
  )
})

describe('the examples of the front page', () => {
  const host = {} as Config

  testRule(riverName, {
    valid: ['the Mekong River', 'a river', { language: 'fr', text: 'Mekong river' }],
    invalid: [
      { text: 'on the Mekong river', found: ['river'], fixed: 'on the Mekong River' },
      { text: 'the Nam Ou river.', found: ['river'], fixed: 'the Nam Ou River.' },
    ],
  })

  it('are options a newsroom starts with', () => {
    const { rules: own, style } = resolveOptions(options, host)
    expect(own).toContain(riverName)
    expect(style.levels).toEqual(options.houseStyle?.levels)
  })

  it('are a house style of another agency', () => {
    const { style } = resolveOptions({ houseStyle: upland }, host)
    const passages = [{ path: 'body/0', text: '(Upland/VNA) It rained on 9 December.' }]
    const { findings, story } = tidy({ language: 'en', passages }, rules, style)
    expect(story.passages).toEqual([{ path: 'body/0', text: 'It rained on December 9.' }])
    expect(story.credit?.agencies).toEqual(['UNA', 'VNA'])
    expect(findings).toEqual([])
  })
})

describe('markdown', () => {
  it.each([
    ['(KPL) The dam', '`(KPL) The dam`'],
    ['', '_empty_'],
    [' a  b ', '`␣a␣␣b␣`'],
    ['one\ntwo', '`one⏎two`'],
    ['ຂ່າວ\u200Bສານ\t', '`ຂ່າວ⟨U+200B⟩ສານ⟨U+0009⟩`'],
    ['a `b` ``c``', '``` a `b` ``c`` ```'],
  ])('prints the copy %j so that nothing is unseen', (copy, span) => {
    expect(toCopySpan(copy)).toBe(span)
  })

  it('keeps pipes in their cells', () => {
    expect(toTable(['a'], [['`b|c`']])).toBe('| a |\n| --- |\n| `b\\|c` |')
  })

  it('means nothing by the marks of prose', () => {
    expect(toProse('*a* [b] <c> `d` ອື່ນໆ')).toBe('\\*a\\* \\[b\\] \\<c\\> \\`d\\` ອື່ນໆ')
  })

  it('explains the signs that are there', () => {
    expect(toLegend('`␣a⟨U+0007⟩`')).toBe(
      'In the examples ␣ stands for a space, ⟨U+0007⟩ for a character that is not for reading.',
    )
    expect(toLegend('`a`')).toBe('')
  })
})

describe('a docstring', () => {
  it('is read by paragraphs, each on one line', () => {
    const source =
      '/** Not this. */\nconst a = 1\n/**\n * One\n * line.\n *\n * More: `x`.\n */\nexport const b = 2'
    expect(readMeaning(source, 'b')).toEqual(['One line.', 'More: `x`.'])
    expect(readMeaning(source, 'c')).toEqual([])
  })
})
