import { kpl } from '../core/kpl.js'
import { rules } from '../core/rules/index.js'
import { printLine } from './output.js'

/** `newsroom rules`: every rule of the house, as a table or as JSON. */
export const listRules = async ({ json }: { readonly json: boolean }): Promise<number> => {
  const rows = rules.map(({ code, fix, id, level, source }) => ({
    rule: id,
    code,
    level: kpl.levels[id] ?? level,
    fix,
    source,
  }))
  if (json) await printLine(JSON.stringify(rows, null, 2))
  else {
    const width = Math.max(...rows.map(({ rule }) => rule.length))
    for (const { fix, level, rule, source } of rows)
      await printLine(`${rule.padEnd(width)}  ${level.padEnd(7)}  ${fix.padEnd(6)}  ${source}`)
  }
  return 0
}
