import type { CollectionSlug } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { RowId } from '../../src/article/documents.js'
import { stylebook } from '../../src/desk/stylebook.js'
import { readPassages } from '../../src/lexical/index.js'
import type { Newsroom } from '../../src/options.js'
import { freshDatabaseUrl, openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'
import { rowsOf, typed, write } from '../setup/stories.js'

const names = 'names' as CollectionSlug

/** Two servers of one newsroom: what one keeps in its memory the other changes. */
let here: TestNewsroom
let elsewhere: TestNewsroom
beforeAll(async () => {
  const url = freshDatabaseUrl({ shared: true })
  here = await openNewsroom({}, {}, url)
  elsewhere = await openNewsroom({}, {}, url)
})
afterAll(async () => {
  await elsewhere.destroy()
  await here.destroy()
})
afterEach(() => vi.useRealTimers())

let clock = Date.now()
/** Everything that was changed so far has been so for a while. */
const later = (minutes: number): void => {
  clock += minutes * 60_000
  vi.useFakeTimers({ now: clock, toFake: ['Date'] })
}

const enter = (newsroom: TestNewsroom, preferred: string, variant: string) =>
  newsroom.payload.create({
    collection: names,
    data: {
      kind: 'person',
      preferred: { en: preferred },
      variants: [{ language: 'en', text: variant }],
    } as never,
  })

/** How a name stands in a story that was put out here with it. */
const printed = async (name: string): Promise<string | undefined> => {
  const { id } = await write(
    here,
    typed({ title: 'School Opens' }, [`(KPL) ${name} opened a school.`]),
  )
  const [row] = await rowsOf(here, 'articles', { id: { equals: id } })
  return readPassages(row?.['body'])[0]?.text.replace(' opened a school.', '')
}

/** What copy is held to: the same object while it is kept. */
const held = async () =>
  stylebook(here.config.custom?.['newsroom'] as Newsroom, await createLocalReq({}, here.payload))

describe('the names that copy is held to', () => {
  it('are read once, however much is put out, until one is changed', async () => {
    later(5)
    const known = await held()
    await printed('Somebody')
    expect(await held()).toBe(known)
    await enter(elsewhere, 'Phonesavanh Keola', 'Phonsavan Keola')
    expect(await held()).not.toBe(known)
  })

  it.each([
    ['entered', 'Vilayvanh Sisouk', 'Vilaivan Sisouk', () => undefined],
    [
      'changed',
      'Vilayvan Sysouk',
      'Vilaivan Sisouk',
      (id: RowId) =>
        elsewhere.payload.update({
          id,
          collection: names,
          data: { preferred: { en: 'Vilayvan Sysouk' } } as never,
        }),
    ],
    [
      'deleted',
      'Vilaivan Sisouk',
      'Vilaivan Sisouk',
      (id: RowId) => elsewhere.payload.delete({ id, collection: names }),
    ],
  ] as const)(
    'are those of the moment when one was %s in another process',
    async (_, now, typedName, change) => {
      later(5)
      const { id } = await enter(elsewhere, 'Vilayvanh Sisouk', 'Vilaivan Sisouk')
      later(5)
      expect(await printed(typedName)).toBe('Vilayvanh Sisouk')
      await change(id)
      expect(await printed(typedName)).toBe(now)
      await elsewhere.payload.delete({ collection: names, where: {} })
    },
  )

  it('are not kept while a change is young: an older one may still be on its way', async () => {
    later(5)
    await enter(elsewhere, 'Bounthavy Chanthavong', 'Bountavi Chantavong')
    expect(await held()).not.toBe(await held())
    later(2)
    expect(await held()).toBe(await held())
  })

  it('are read again after ten minutes, for they may have been changed past Payload', async () => {
    later(11)
    const known = await held()
    later(9)
    expect(await held()).toBe(known)
    later(2)
    expect(await held()).not.toBe(known)
  })
})
