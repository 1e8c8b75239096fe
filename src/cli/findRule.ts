import type { Rule } from '../core/rule.js'
import { Misuse } from './errors.js'

/** @throws Misuse with the ids there are, when there is no such rule. */
export const findRule = (rules: readonly Rule[], id: string): Rule => {
  const rule = rules.find((known) => known.id === id)
  if (rule) return rule
  throw new Misuse(
    `--rule: there is no rule “${id}”; there are ${rules.map((known) => known.id).join(', ')}`,
  )
}
