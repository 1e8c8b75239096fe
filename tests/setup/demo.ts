import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export type Demo = {
  readonly address: string
  /** Everything it printed until it was up. */
  readonly log: string
  /** Stops it as Ctrl-C does; gives its exit code. */
  readonly stop: () => Promise<number | null>
}

/** The address of a SQLite file nobody has used yet. */
export const freshDemoDatabase = (): string =>
  `file:${path.join(tmpdir(), `newsroom-demo-${randomUUID().slice(0, 8)}.db`)}`

/** `npm run demo` on a free port. Builds the pages if they are not built; that takes minutes on a busy machine. */
export const startDemo = async (databaseUrl: string): Promise<Demo> => {
  const port = await freePort()
  const child = spawn(process.execPath, ['scripts/run.js', 'dev/demo.ts'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'development', PORT: String(port) },
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  let log = ''
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      log += String(chunk)
      if (log.includes('Ctrl-C stops it')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then((code) => reject(new Error(`the demo ended with code ${code}:\n${log}`)))
  })
  return {
    address: `http://localhost:${port}`,
    log,
    stop: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
