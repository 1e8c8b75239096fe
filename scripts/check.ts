/**
 * `npm run check`: everything that can be said about the code without running it.
 *
 * Every step runs even if one before it failed, so that one run shows all there is to mend.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

const steps = [
  ['eslint', '.'],
  ['prettier', '--check', '--log-level=warn', '.'],
  ['tsc', '--noEmit', '-p', 'tsconfig.json'],
  ['tsc', '--noEmit', '-p', 'dev/tsconfig.json'],
  ['knip'],
] as const

const failed: string[] = []
for (const [tool, ...options] of steps) {
  const step = [tool, ...options].join(' ')
  console.error(`\n=== ${step}`)
  const { status } = spawnSync(`${root}node_modules/.bin/${tool}`, options, {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) failed.push(step)
}

console.error(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
