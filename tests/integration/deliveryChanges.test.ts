import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { changesOf } from '../../src/desk/delivery/changes.js'
import { isExpecting, noteChange } from '../../src/desk/delivery/noteChange.js'
import type { Newsroom } from '../../src/options.js'
import { openNewsroom } from '../setup/payload.js'
import type { TestNewsroom } from '../setup/payload.js'

let opened: TestNewsroom

beforeAll(async () => {
  opened = await openNewsroom()
})

afterAll(() => opened.destroy())

it('looks out for no change that lies behind more than are read at once', async () => {
  const { config, payload } = opened
  const newsroom = config.custom?.['newsroom'] as Newsroom
  const req = await createLocalReq({}, payload)
  for (let change = 0; change < 130; change += 1) await noteChange(newsroom, req)
  expect(isExpecting(payload)).toBe(true)
  await changesOf(newsroom, payload).stamp()
  expect(isExpecting(payload)).toBe(false)
})
