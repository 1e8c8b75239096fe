/**
 * Ends a process that has nothing left to do: Payload leaves PostgreSQL's connections open. A moment later, for whoever
 * started the script clears up behind it.
 */
export const endSoon = (): void => {
  process.stdin.destroy()
  setTimeout(() => process.exit(), 500).unref()
}
