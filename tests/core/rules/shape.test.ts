import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../src/core/rule.js'
import { rules } from '../../../src/core/rules/index.js'
import { readProjectFiles } from '../../setup/projectFiles.js'
import type { RuleCases } from '../ruleCases.js'

const folder = 'src/core/rules'

const sources = readProjectFiles(folder).filter(({ path }) => !path.endsWith('/index.ts'))

const toKebab = (name: string) => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
const toCamel = (id: string) =>
  id.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())

const nameOf = (path: string) => path.slice(folder.length + 1).replace(/\.ts$/u, '')
const each = rules.map((rule): [string, Rule] => [rule.id, rule])

const readCases = async (id: string) =>
  (await import(`./${toCamel(id)}.cases.ts`)) as { readonly cases: RuleCases }

describe('the list of rules', () => {
  it('holds every rule file, in alphabetical order of id', () => {
    expect(rules.map(({ id }) => id)).toEqual(
      sources.map(({ path }) => toKebab(nameOf(path))).toSorted(),
    )
  })

  it.each(each)('%s has an id of small words with hyphens', (id) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
  })

  it.each(each)('%s is all its file exports, under the name of the file', async (id, rule) => {
    const module: object = await import(`../../../src/core/rules/${toCamel(id)}.ts`)
    expect(Object.entries(module)).toEqual([[toCamel(id), rule]])
  })
})

describe('every rule', () => {
  it.each(each)('%s has a table of right and wrong copy', async (id) => {
    const { cases } = await readCases(id)
    expect(cases.valid.length).toBeGreaterThan(2)
    expect(cases.invalid.length).toBeGreaterThan(2)
  })

  it.each(each)('%s speaks English and Lao', (_id, { message }) => {
    expect(message.en('ກ', 'a')).toMatch(/^[A-Z].*\.$/u)
    expect(message.lo('a', 'a')).toMatch(/^\p{Script=Lao}.*\.$/u)
  })

  it.each(each)('%s names its source', (_id, { source }) => {
    expect(source).toMatch(/\S.{9,}/u)
  })

  it.each(each)('%s has a code that no other rule has', (_id, { code }) => {
    expect(code).toMatch(/^[EW](?:_[A-Z]+)+$/u)
    expect(rules.filter((rule) => rule.code === code)).toHaveLength(1)
  })

  it.each(each)('%s names a level and says when it corrects', (_id, { fix, level }) => {
    expect(['error', 'hint', 'warning']).toContain(level)
    expect(['always', 'ask', 'never']).toContain(fix)
  })
})
