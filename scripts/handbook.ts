/**
 * `npm run handbook`: writes the pages of `docs/handbook` from the rules and their tables, and takes away pages whose rule
 * is gone.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readEntries } from './handbook/entry.js'
import { handbookFolder, readExamples, writeHandbook } from './handbook/writeHandbook.js'

const folder = fileURLToPath(new URL(`../${handbookFolder}/`, import.meta.url))
const pages = writeHandbook(await readEntries(), readExamples())

mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder).filter((file) => !pages.has(file))) rmSync(folder + name)
for (const [name, text] of pages) writeFileSync(folder + name, text)
console.log(`${pages.size} pages in ${handbookFolder}`)
