import { setImmediate } from 'node:timers/promises'

/** Aborted by the first Ctrl-C or TERM, so that a walk ends between two stories; the second one ends the process. */
export const listenForInterruption = (): {
  readonly release: () => void
  readonly signal: AbortSignal
} => {
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, stop)
  return {
    release: () => {
      for (const signal of signals) process.off(signal, stop)
    },
    signal: controller.signal,
  }
}

/** Whether a walk is to end here. SQLite answers without waiting, and only a turn of the event loop lets a signal through. */
export const isInterrupted = async (signal: AbortSignal): Promise<boolean> => {
  await setImmediate()
  return signal.aborted
}

/** What a shell reports of a program that Ctrl-C ended. */
export const interrupted = 130
