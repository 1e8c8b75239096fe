import { readFileSync } from 'node:fs'

/** A page under tests/fixtures/pages. All stories there are invented. */
export const fixturePage = (name: string): string =>
  readFileSync(new URL(`../fixtures/pages/${name}`, import.meta.url), 'utf8')
