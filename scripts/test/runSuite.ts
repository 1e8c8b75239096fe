import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { JsonTestResults } from 'vitest/node'
import type { Suite } from './suites.js'
import type { Tally } from './tally.js'
import { oneFailure, toTally } from './tally.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const vitest = join(root, 'node_modules/vitest/vitest.mjs')

/** Runs one suite with vitest's own output on the screen, and counts it. A crash that leaves no report is one failure. */
export const runSuite = async ({ env, name }: Suite): Promise<Tally> => {
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-tests-'))
  const report = join(folder, 'report.json')
  try {
    const child = spawn(
      process.execPath,
      [
        vitest,
        'run',
        `--project=${name}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      // No input: the schema push asks before it destroys anything, and nobody is there to answer.
      { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] },
    )
    const [exitCode] = (await once(child, 'close')) as [number | null]

    return toTally(JSON.parse(await readFile(report, 'utf8')) as JsonTestResults, exitCode)
  } catch (error) {
    console.error(`The ${name} suite ended without a report:`, error)
    return oneFailure
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}
