import { createInterface } from 'node:readline/promises'

type Terminal = {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** Asks a person; anything but `y` or `yes` is no, and so is the end of the input. */
export const confirm = async (
  question: string,
  { input, output }: Terminal = { input: process.stdin, output: process.stderr },
): Promise<boolean> => {
  const terminal = createInterface({ input, output })
  try {
    const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')))
    return /^y(?:es)?$/iu.test((await Promise.race([terminal.question(question), ended])).trim())
  } finally {
    terminal.close()
  }
}
