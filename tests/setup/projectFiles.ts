import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A text file of this project; `path` starts at its root and has forward slashes. */
export type ProjectFile = { readonly path: string; readonly text: string }

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What `.gitignore` leaves out: installed, built or written by a run. */
const leftOut =
  /(?:^|\/)(?:\.git|node_modules|dist|\.next|\.data|\.artifacts|[^/]+\.(?:db|tsbuildinfo|tgz))(?:$|\/)/u

const pathsIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (leftOut.test(path)) return []
    return entry.isDirectory() ? pathsIn(path) : [path]
  })

/** Every text file in `folder`, or in the whole project. Files with a zero byte are pictures or databases. */
export const readProjectFiles = (folder = ''): readonly ProjectFile[] =>
  pathsIn(folder)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'))
