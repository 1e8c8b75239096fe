import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import type { ProjectFile } from './setup/projectFiles.js'
import { readProjectFiles } from './setup/projectFiles.js'

/** Which layers each may import, besides itself. A layer names only those written above it, so nothing points back. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  lo: ['core'],
  i18n: ['core'],
  lexical: ['core'],
  article: ['core', 'lexical'],
  slugs: [],
  optionsSchema: ['slugs'],
  deliveryOptions: ['core'],
  options: ['core', 'i18n', 'deliveryOptions', 'optionsSchema', 'slugs'],
  access: ['core', 'i18n', 'article', 'options'],
  desk: ['article', 'core', 'i18n', 'lexical', 'options', 'access'],
  fields: ['article', 'core', 'i18n', 'lexical', 'options', 'access', 'desk'],
  import: ['article', 'core', 'i18n', 'lexical', 'options', 'access', 'desk'],
  delivery: ['article', 'core', 'deliveryOptions', 'options', 'access', 'desk'],
  endpoints: [
    'article',
    'core',
    'i18n',
    'lexical',
    'options',
    'access',
    'desk',
    'import',
    'delivery',
  ],
  admin: ['article', 'core', 'i18n', 'lexical', 'lo', 'options', 'access', 'desk'],
  hooks: ['article', 'core', 'i18n', 'lexical', 'options', 'access', 'desk', 'fields', 'import'],
  collections: [
    'article',
    'core',
    'i18n',
    'options',
    'access',
    'desk',
    'fields',
    'endpoints',
    'hooks',
  ],
  plugin: [
    'core',
    'i18n',
    'lo',
    'slugs',
    'options',
    'access',
    'desk',
    'fields',
    'endpoints',
    'collections',
  ],
  cli: [
    'article',
    'core',
    'i18n',
    'lexical',
    'optionsSchema',
    'options',
    'access',
    'desk',
    'import',
    'plugin',
  ],
  exports: ['core', 'admin'],
  index: ['core', 'i18n', 'options', 'plugin', 'slugs'],
}

/** All run in a browser. `diff` compares lists: the search for the fewest changes is solved, and needs no words of ours. */
const packagesOfCore = ['@sindresorhus/slugify', 'diff', 'temporal-polyfill']

/** What a component may import and still run in the browser; of Payload and of the options it may know the types. */
const layersOfClient = ['admin', 'article', 'core', 'i18n', 'lexical', 'lo']

type Import = { readonly from: string; readonly target: string }

/** The folder under `src`, or the file directly in it; `collections` and `hooks` stand beside `src`. */
const layerOf = (path: string): string => /^(?:src\/)?([^/.]+)/u.exec(path)?.[1] ?? path

const importsOf = ({ path, text }: ProjectFile): readonly Import[] =>
  ts.preProcessFile(text).importedFiles.map(({ fileName }) => ({
    from: path,
    target: fileName.startsWith('.')
      ? posix.join(posix.dirname(path), fileName)
      : `npm:${fileName}`,
  }))

const isPackage = ({ target }: Import) => target.startsWith('npm:')
const toLine = ({ from, target }: Import) => `${from} → ${target}`

const sources = ['src', 'collections', 'hooks'].flatMap((folder) => readProjectFiles(folder))
const imports = sources.flatMap(importsOf)
const layers = Object.keys(mayImport)

describe('layers', () => {
  it.each(layers)('%s names only layers above it', (layer) => {
    expect(layers.slice(0, layers.indexOf(layer))).toEqual(
      expect.arrayContaining([...(mayImport[layer] ?? [])]),
    )
  })

  it('every source file is in a layer', () => {
    expect(
      sources.map(({ path }) => path).filter((path) => !layers.includes(layerOf(path))),
    ).toEqual([])
  })

  it('dependencies run one way', () => {
    const strays = imports.filter((each) => {
      const [from, to] = [layerOf(each.from), layerOf(each.target)]
      return !isPackage(each) && from !== to && !mayImport[from]?.includes(to)
    })
    expect(strays.map(toLine)).toEqual([])
  })

  it('the core needs nothing but dates, slugs and the comparing of lists', () => {
    const strays = imports.filter(
      (each) =>
        layerOf(each.from) === 'core' &&
        isPackage(each) &&
        !packagesOfCore.includes(each.target.slice('npm:'.length)),
    )
    expect(strays.map(toLine)).toEqual([])
  })

  it('a client component imports nothing of the server', () => {
    const strays = sources
      .filter(({ text }) => text.startsWith("'use client'"))
      .flatMap(({ path, text }) =>
        importsOf({ path, text: text.replaceAll(/^import type [^']*'[^']+'$/gmu, '') }),
      )
      .filter((each) =>
        isPackage(each)
          ? /^npm:(?:node:|payload$)/u.test(each.target)
          : !layersOfClient.includes(layerOf(each.target)),
      )
    expect(strays.map(toLine)).toEqual([])
  })
})
