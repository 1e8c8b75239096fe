import type { JsonTestResults } from 'vitest/node'

/** How many tests went which way. */
export type Tally = {
  readonly failed: number
  readonly passed: number
  readonly skipped: number
}

export const nothing: Tally = { failed: 0, passed: 0, skipped: 0 }

/** Counts as one failed test: for a run that went wrong without a test to say so. */
export const oneFailure: Tally = { ...nothing, failed: 1 }

export const plus = (a: Tally, b: Tally): Tally => ({
  failed: a.failed + b.failed,
  passed: a.passed + b.passed,
  skipped: a.skipped + b.skipped,
})

/** `12 passed, 0 failed, 1 skipped`. */
export const toLine = ({ failed, passed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

/**
 * Reads vitest's JSON report so that nothing that went wrong counts as nothing.
 *
 * A file that breaks before its tests (a syntax error, a failing hook) is one failure, and so is an error outside of
 * every test (`exitCode` is not 0 though none failed) and a run in which no test ran.
 */
export const toTally = (report: JsonTestResults, exitCode: number | null): Tally => {
  const broken = report.testResults.filter(
    ({ assertionResults, status }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const failed = report.numFailedTests + broken.length
  const passed = report.numPassedTests
  const skipped = report.numPendingTests + report.numTodoTests

  const isSilentFailure = failed === 0 && (exitCode !== 0 || passed === 0)
  return { failed: isSilentFailure ? 1 : failed, passed, skipped }
}
