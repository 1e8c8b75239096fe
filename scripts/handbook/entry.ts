import type { Rule } from '../../src/core/rule.js'
import { rules } from '../../src/core/rules/index.js'
import type { RuleCases } from '../../tests/core/ruleCases.js'
import { readProjectFiles } from '../../tests/setup/projectFiles.js'
import { readMeaning } from './meaning.js'

/** A rule with all there is to say of it. */
export type Entry = {
  readonly cases: RuleCases
  /** The docstring of the rule, a paragraph each; the first is what the rule means in one line. */
  readonly meaning: readonly string[]
  readonly rule: Rule
}

const folder = 'src/core/rules'

const toCamel = (id: string): string =>
  id.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())

/** Every rule with its docstring and its table, in the order of the list of rules. */
export const readEntries = (): Promise<readonly Entry[]> => {
  const sources = new Map(readProjectFiles(folder).map(({ path, text }) => [path, text]))
  return Promise.all(
    rules.map(async (rule) => {
      const name = toCamel(rule.id)
      const { cases } = (await import(`../../tests/core/rules/${name}.cases.ts`)) as {
        readonly cases: RuleCases
      }
      return { cases, meaning: readMeaning(sources.get(`${folder}/${name}.ts`) ?? '', name), rule }
    }),
  )
}
