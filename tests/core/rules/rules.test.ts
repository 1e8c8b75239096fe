import { rules } from '../../../src/core/rules/index.js'
import type { RuleCases } from '../ruleCases.js'
import { testRule } from '../testRule.js'

/** Every rule against its own table, `dateForm.cases.ts` for `date-form`; `-t date-form` runs one. */
const toCamel = (id: string) =>
  id.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())

for (const rule of rules) {
  const { cases } = (await import(`./${toCamel(rule.id)}.cases.ts`)) as { cases: RuleCases }
  testRule(rule, cases)
}
