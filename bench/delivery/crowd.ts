import autocannon from 'autocannon'
import type { Sites } from './openSites.js'

const connections = 10
/** What an editor needs for a next save, in milliseconds. */
const pause = 1000

/** What ten readers at once met: milliseconds, and how many answers were not in order. */
export type Met = {
  readonly answers: number
  readonly failed: number
  readonly median: number
  readonly p99: number
}

/**
 * Ten connections ask as fast as they are answered, from a thread of their own, while an editor saves once a second in this
 * one.
 */
export const letReadersIn = async (
  sites: Sites,
  address: string,
  paths: readonly string[],
  seconds: number,
): Promise<Met> => {
  const editor = startEditing(sites)
  const result = await autocannon({
    connections,
    duration: seconds,
    requests: paths.map((path) => ({ path })),
    url: address,
    workers: 1,
  })
  await editor.stop()
  return {
    answers: result.requests.total,
    failed: result['5xx'] + result.errors + result.timeouts,
    median: result.latency.p50,
    p99: result.latency.p99,
  }
}

const startEditing = ({ edit }: Sites): { readonly stop: () => Promise<void> } => {
  let isAtWork = true
  const work = async (): Promise<void> => {
    while (isAtWork) {
      await edit()
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  const done = work()
  return {
    stop: async () => {
      isAtWork = false
      await done
    },
  }
}
