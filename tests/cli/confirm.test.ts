import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { confirm } from '../../src/cli/confirm.js'

/** What `confirm` makes of an answer, and what it asked with. */
const answered = async (typed: string) => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const answer = confirm('Save 2 articles? [y/N] ', { input, output })
  input.end(typed)
  return { answer: await answer, asked: String(output.read()) }
}

describe('confirm', () => {
  it.each([
    ['y\n', true],
    ['yes\n', true],
    [' YES \r\n', true],
    ['n\n', false],
    ['no\n', false],
    ['yesterday\n', false],
    ['\n', false],
    ['no\ny\n', false],
    ['', false],
  ])('takes %j for %s', async (typed, expected) => {
    expect(await answered(typed)).toEqual({
      answer: expected,
      asked: expect.stringContaining('Save 2 articles? [y/N] '),
    })
  })
})
