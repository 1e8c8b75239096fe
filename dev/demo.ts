/**
 * `npm run demo`: a complete newsroom on this machine. The first start makes the database, writes two months of news and
 * builds the pages; later starts go straight to work.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { getPayload } from 'payload'
import { dataDirectory } from './database.js'
import { demoPassword, people } from './seed/people.js'
import { seed } from './seed/seed.js'

const directory = path.dirname(fileURLToPath(import.meta.url))
const root = path.dirname(directory)
const port = Number(process.env['PORT'] || 3000)
const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

const say = (text: string): void => void process.stderr.write(`${text}\n`)

const main = async (): Promise<void> => {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT: expected a number from 1 to 65535, got “${process.env['PORT']}”`)
  if (!(await isFree(port)))
    throw new Error(`Port ${port} is in use. Choose another: PORT=${port + 1} npm run demo`)
  mkdirSync(dataDirectory, { recursive: true })

  say('1/3 Database and news')
  const { default: config } = await import('./payload.config.js')
  const payload = await getPayload({ config, cron: false })
  say(`    ${await seed(payload)}`)
  await payload.destroy()

  say('2/3 Pages')
  if (isBuilt()) say('    already built')
  else await run(['build', directory], 'building, about a minute')

  say('3/3 Server')
  await serve()
}

/** A build is good while nothing it was made from is younger. */
const isBuilt = (): boolean => {
  const mark = path.join(directory, '.next', 'BUILD_ID')
  if (!existsSync(mark)) return false
  const sources = ['src', 'collections', 'hooks', 'package-lock.json', 'dev'].map((name) =>
    path.join(root, name),
  )
  return sources.every((source) => newest(source) <= statSync(mark).mtimeMs)
}

const newest = (file: string): number => {
  const stat = statSync(file)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(file)
    .filter((name) => !name.startsWith('.') && name !== 'next-env.d.ts')
    .reduce((time, name) => Math.max(time, newest(path.join(file, name))), 0)
}

const environment = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production' as const,
  PORT: String(port),
}

const run = (args: readonly string[], what: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const started = Date.now()
    const ticking = setInterval(
      () => say(`    ${what}: ${Math.round((Date.now() - started) / 1000)} s`),
      10_000,
    )
    const child = spawn(process.execPath, [next, ...args], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('exit', (code) => {
      clearInterval(ticking)
      if (code === 0) return resolve()
      reject(new Error(`next ${args[0]} failed:\n${Buffer.concat(output).toString()}`))
    })
  })

const serve = async (): Promise<void> => {
  const child = spawn(process.execPath, [next, 'start', directory, '--port', String(port)], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? 0)))
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => child.kill('SIGTERM'))
  void announce()
  const code = await ended
  say('The newsroom has stopped.')
  process.exit(process.exitCode ?? (code === 143 ? 0 : code))
}

const announce = async (): Promise<void> => {
  const address = `http://localhost:${port}`
  while (!(await isAnswering(`${address}/api/access`)))
    await new Promise((resolve) => setTimeout(resolve, 300))
  console.log(`
  Site      ${address}/en   ${address}/lo
  Admin     ${address}/admin
  API       ${address}/api/articles   ${address}/api/news/en/articles/{slug}

  Log in as (password: ${demoPassword})
${people.map(({ email, role }) => `    ${role.padEnd(11)}${email}`).join('\n')}

  Ctrl-C stops it.
`)
}

const isAnswering = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(address)).ok
  } catch {
    return false
  }
}

const isFree = (wanted: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(wanted, () => probe.close(() => resolve(true)))
  })

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
