/**
 * `npm test`, or `npm test -- core sqlite` for some of the suites.
 *
 * The last line is the sum of all suites, alone: `N passed, N failed, N skipped`. The exit code is 1 when any failed. A
 * suite that cannot run on this machine is named just above and counts for nothing; under `CI=true` it is a failure, but
 * for the extra ones.
 */
import { runSuite } from './test/runSuite.js'
import { suites } from './test/suites.js'
import { nothing, oneFailure, plus, toLine } from './test/tally.js'

const asked = process.argv.slice(2)
const names = [...new Set(suites.map(({ name }) => name))]
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No suite is called ${unknown.join(' or ')}: there are ${names.join(', ')}.`)
  process.exit(2)
}

const mustAllRun = process.env.CI === 'true'
const notRun: string[] = []
let sum = nothing

for (const suite of suites.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  console.log(`\n=== ${suite.name}: ${suite.heading}`)
  const obstacle = await suite.findObstacle?.()
  if (obstacle === undefined) {
    sum = plus(sum, await runSuite(suite))
  } else {
    notRun.push(`NOT RUN: ${suite.name} suite — ${obstacle}`)
    if (mustAllRun && !suite.isExtra) sum = plus(sum, oneFailure)
  }
}

for (const line of notRun) console.log(`\n${line}`)
console.log(`\n${toLine(sum)}`)
process.exitCode = sum.failed > 0 ? 1 : 0
