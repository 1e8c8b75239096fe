import { describe, expect, it } from 'vitest'
import { readProjectFiles } from './setup/projectFiles.js'

const files = readProjectFiles()
const under = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`))
const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? ''
const linesOf = (text: string) => text.trimEnd().split('\n')

const source = ['src', 'collections', 'hooks']
  .flatMap(under)
  .filter(({ path }) => /\.tsx?$/u.test(path))

/** Files that are one long table: the words of a language. */
const tables = /^src\/i18n\//u

describe('sizes', () => {
  it.each([
    ['a hook fits on a screen', /^hooks\//u, 60],
    ['a collection is read in one go', /^collections\//u, 160],
    ['a source file says one thing', /^/u, 250],
  ])('%s', (_claim, place, limit) => {
    const long = source.filter(
      ({ path, text }) => place.test(path) && !tables.test(path) && linesOf(text).length > limit,
    )
    expect(long.map(({ path, text }) => `${path}: ${linesOf(text).length} lines`)).toEqual([])
  })
})

describe('access', () => {
  it('is overridden only where a comment gives the reason', () => {
    const bare = source.flatMap(({ path, text }) =>
      linesOf(text).flatMap((line, index, lines) =>
        /\boverrideAccess: true\b/u.test(line) &&
        !/\/\/|\*/u.test(`${lines[index - 1] ?? ''}${line}`)
          ? [`${path}:${index + 1}`]
          : [],
      ),
    )
    expect(bare).toEqual([])
  })
})

describe('components of the admin', () => {
  it('are exported under the names they are asked for by', () => {
    const asked = source.flatMap(({ text }) =>
      Array.from(
        text.matchAll(/'payload-plugin-newsroom\/(client|rsc)#(\w+)'/gu),
        ([, from, name]) => [from, name].join('#'),
      ),
    )
    const isExported = (component: string): boolean => {
      const [from = '', name = ''] = component.split('#')
      return new RegExp(`\\b${name}\\b`, 'u').test(textOf(`src/exports/${from}.ts`))
    }
    expect(asked.filter((component) => !isExported(component))).toEqual([])
    expect(asked.length).toBeGreaterThan(10)
  })
})

describe('what is published', () => {
  it.each([
    [
      'paths of one machine',
      /(?:^|[\s"'`(=])(?:\/(?:home|Users|root|work)\/[\w.-]+|[A-Z]:\\Users)/mu,
    ],
    ['package registries', /https?:\/\/[^\s"'`]*\b(?:registry|artifactory|nexus|verdaccio)\b/iu],
    ['addresses of the local network', /https?:\/\/(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d/u],
  ])('names no %s', (_what, pattern) => {
    const named = files.flatMap(({ path, text }) =>
      linesOf(text).flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
    )
    expect(named).toEqual([])
  })

  it('has a lock file that installs from any registry', () => {
    expect(textOf('package-lock.json')).toContain('"lockfileVersion"')
    expect(textOf('package-lock.json')).not.toContain('"resolved"')
  })

  it('is developed against one exact version of Payload', () => {
    const { devDependencies } = JSON.parse(textOf('package.json')) as {
      readonly devDependencies: Readonly<Record<string, string>>
    }
    const versions = Object.entries(devDependencies)
      .filter(([name]) => name === 'payload' || name.startsWith('@payloadcms/'))
      .map(([, version]) => version)

    expect([...new Set(versions)]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/u)])
  })
})
