import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export type OtherProcess = {
  /** Its exit code, or the signal it ended by. */
  readonly ended: Promise<null | number | string>
  readonly go: () => void
  readonly kill: () => void
  /** Everything it printed so far. */
  readonly printed: () => string
  /** When it has printed the word; an error when it ends without. */
  readonly says: (word: string) => Promise<void>
}

/** Another process with a script of this folder, as in production; it is ready, and waits for `go`. */
export const startProcess = async (
  script: string,
  args: readonly string[],
): Promise<OtherProcess> => {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, ['scripts/run.js', file, ...args], {
    cwd: root,
    // The tables are there, and nobody pushes a schema.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  let [out, log] = ['', '']
  child.stdout.on('data', (chunk) => (out += String(chunk)))
  child.stderr.on('data', (chunk) => (log += String(chunk)))
  const hears = (stream: NodeJS.ReadableStream, heard: () => string, word: string) =>
    new Promise<void>((resolve, reject) => {
      const listen = () => {
        if (heard().includes(word)) resolve()
      }
      listen()
      stream.on('data', listen)
      child.on('close', () => reject(new Error(`ended without “${word}”: ${out}${log}`)))
    })
  const ended = new Promise<null | number | string>((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? signal)),
  )
  await hears(child.stderr, () => log, 'ready')
  return {
    ended,
    go: () => child.stdin.write('go\n'),
    kill: () => child.kill('SIGTERM'),
    printed: () => out,
    says: (word) => hears(child.stdout, () => out, word),
  }
}
