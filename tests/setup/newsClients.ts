import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What a client hears; the body is what it holds now, also when it was told that nothing has changed. */
export type Heard = {
  readonly body: string
  readonly lastModified: string | undefined
  readonly status: number
}

/** A program that asks for one address again and again, with what the last answer told it. */
export type NewsClient = {
  readonly ask: (url: string) => Promise<Heard>
  /** Who asks; a program that is not installed has its headers sent by Node, and says so here. */
  readonly name: string
}

type Ended = { readonly err: string; readonly out: string }

const run = (program: string, args: readonly string[], cwd: string): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'C', no_proxy: '*' }
    execFile(program, args, { cwd, env, timeout: 20_000 }, (_error, out, err) =>
      resolve({ err, out }),
    )
  })

const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).status === 0

/** The last block of headers in what a program prints. */
const toHeard = async (headers: string, file: string): Promise<Heard> => ({
  body: await readFile(file, 'utf8').catch(() => ''),
  lastModified: /^\s*last-modified: (.+?)\s*$/imu.exec(headers)?.[1],
  status: Number(/^\s*HTTP\/1\.1 (\d{3})/mu.exec(headers)?.[1]),
})

/** With the tag and the date of what it holds. */
const curl = (folder: string): NewsClient['ask'] => {
  const [body, etag] = ['body', 'etag'].map((name) => path.join(folder, name)) as [string, string]
  return async (url) => {
    const { out } = await run(
      'curl',
      [
        ...['--silent', '--show-error', '--dump-header', '-', '--fail'],
        ...['--etag-compare', etag, '--etag-save', etag],
        ...['--remote-time', '--time-cond', body, '--output', body, url],
      ],
      folder,
    )
    return toHeard(out, body)
  }
}

/** With the date of the file it holds, and no tag. */
const wget =
  (folder: string): NewsClient['ask'] =>
  async (url) => {
    const { err } = await run(
      'wget',
      ['--timestamping', '--server-response', '--tries=1', '--no-verbose', url],
      folder,
    )
    return toHeard(err, path.join(folder, path.basename(new URL(url).pathname)))
  }

/** As feedparser does it: whatever the last answer that had a body told. */
const byHeaders = (...sent: readonly ('If-Modified-Since' | 'If-None-Match')[]) => {
  let held = { body: '', headers: new Headers() }
  const told = { 'If-Modified-Since': 'Last-Modified', 'If-None-Match': 'ETag' } as const
  return async (url: string): Promise<Heard> => {
    const headers = new Headers()
    for (const name of sent) {
      const value = held.headers.get(told[name])
      if (value !== null) headers.set(name, value)
    }
    const answer = await fetch(url, { headers })
    const body = await answer.text()
    if (answer.status === 200) held = { body, headers: answer.headers }
    return {
      body: held.body,
      lastModified: answer.headers.get('Last-Modified') ?? undefined,
      status: answer.status,
    }
  }
}

const freshFolder = (): string => mkdtempSync(path.join(tmpdir(), 'newsroom-client-'))

const program = (
  name: string,
  ask: (folder: string) => NewsClient['ask'],
  instead: NewsClient['ask'],
): NewsClient =>
  isInstalled(name)
    ? { ask: ask(freshFolder()), name }
    : { ask: instead, name: `${name}, which is not installed: its headers, sent by Node` }

/** Clients that hold nothing yet. */
export const newsClients = (): readonly NewsClient[] => [
  program('curl', curl, byHeaders('If-None-Match', 'If-Modified-Since')),
  program('wget', wget, byHeaders('If-Modified-Since')),
  { ask: byHeaders('If-None-Match', 'If-Modified-Since'), name: 'a feed reader' },
  { ask: byHeaders('If-None-Match'), name: 'a reader that goes by the tag' },
]
