import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const run = fileURLToPath(new URL('../../src/cli/run.ts', import.meta.url))
const config = fileURLToPath(new URL('hostConfig.ts', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))

export type Run = { readonly code: number | null; readonly err: string; readonly out: string }

type Asked = {
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** What is sent to standard input; without it there is none. */
  readonly input?: string
  /** Ctrl-C is pressed when this is first read on stderr. */
  readonly interruptAt?: string
}

/** Runs a Node program to its end, in the root of the project. */
export const runNode = ({ args, env = {}, input, interruptAt }: Asked): Promise<Run> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } })
    let out = ''
    let err = ''
    let isInterrupted = interruptAt === undefined
    child.stdout.on('data', (chunk) => (out += String(chunk)))
    child.stderr.on('data', (chunk) => {
      err += String(chunk)
      if (isInterrupted || interruptAt === undefined || !err.includes(interruptAt)) return
      isInterrupted = true
      child.kill('SIGINT')
    })
    child.stdin.end(input)
    child.on('close', (code) => resolve({ code, err, out }))
  })

/** How `newsroom …` is called on the newsroom at `url`, as a person does, in a process of its own. */
export const newsroomCall = (url: string, ...args: readonly string[]): Asked => ({
  args: ['scripts/run.js', run, ...args],
  // As in production, where the tables are there: the newsroom the test opened has made them.
  env: { DATABASE_URL: url, NODE_ENV: 'production', PAYLOAD_CONFIG_PATH: config },
})

export const runNewsroom = (url: string, ...args: readonly string[]): Promise<Run> =>
  runNode(newsroomCall(url, ...args))
