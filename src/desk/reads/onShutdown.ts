type Work = () => Promise<void>

/** How long the end of the process may wait for a database that does not answer. In milliseconds. */
const patience = 3000

const open = new Set<Work>()
let isListening = false

/** Has `work` done before the process ends. Gives what takes it back. */
export const onShutdown = (work: Work): (() => void) => {
  listen()
  open.add(work)
  return () => open.delete(work)
}

const finish = async (): Promise<void> => {
  await Promise.race([
    Promise.all([...open].map((work) => work())),
    new Promise((resolve) => setTimeout(resolve, patience).unref()),
  ])
}

const listen = (): void => {
  if (isListening) return
  isListening = true
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    // First in line: a server that ends the process when its connections are closed would be done before.
    process.prependOnceListener(signal, () => {
      void finish().finally(() => {
        // Whoever else listens ends the process. A listener alone keeps it alive, so the signal is sent once more.
        if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
      })
    })
  // Once: work that failed must not begin again and again.
  process.once('beforeExit', () => void finish())
}
