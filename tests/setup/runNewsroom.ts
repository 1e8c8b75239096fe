import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const run = fileURLToPath(new URL('../../src/cli/run.ts', import.meta.url))
const config = fileURLToPath(new URL('hostConfig.ts', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))

export type Run = { readonly code: number | null; readonly err: string; readonly out: string }

/** Runs `newsroom …` as a person does, in a process of its own. */
export const runNewsroom = (url: string, ...args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/run.js', run, ...args], {
      cwd: root,
      // As in production, where the tables are there: the newsroom the test opened has made them.
      env: {
        ...process.env,
        DATABASE_URL: url,
        NODE_ENV: 'production',
        PAYLOAD_CONFIG_PATH: config,
      },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => (out += String(chunk)))
    child.stderr.on('data', (chunk) => (err += String(chunk)))
    child.on('close', (code) => resolve({ code, err, out }))
  })
