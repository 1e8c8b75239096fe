/** Prints one line of data to standard output and waits until it is out, so that a slow reader slows the writer. */
export const printLine = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(`${text}\n`, (error) => (error ? reject(error) : resolve()))
  })
