import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBodyProblem, readPassages, toHtml } from '../../src/lexical/index.js'

const types = [
  ...['autolink', 'block', 'evil', 'heading', 'horizontalrule', 'linebreak', 'link', 'list'],
  ...['listitem', 'paragraph', 'quote', 'tab', 'text', 'upload', 'constructor', '__proto__'],
]
const marks = [
  ...['"><script>alert(1)</script>', "' onload='x", 'ul><img src=x', 'javascript:alert(1)'],
  ...['https://kpl.gov.la', 'h2', 'ol', 'check', 'number', 'center', '</p>', '&lt;', 'ຂ່າວ'],
]
const value = fc.oneof(
  fc.constantFrom(...marks),
  fc.constantFrom(null, undefined, true, 0, -1, 1e9, Number.NaN),
  fc.string({ unit: 'binary' }),
  fc.constant({ linkType: 'custom', newTab: true, url: 'https://kpl.gov.la' }),
  fc.record({ linkType: fc.constantFrom(...marks), url: fc.constantFrom(...marks) }),
)
const attributes = fc.dictionary(
  fc.constantFrom(
    ...['checked', 'direction', 'fields', 'format', 'indent', 'listType', 'mode', 'start'],
    ...['style', 'tag', 'text', 'textFormat', 'textStyle', 'value', 'version'],
  ),
  value,
)

/** What somebody may send in place of a story: nodes and attributes no editor makes, in places where none belong. */
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(null, 'text', 7, []),
    fc
      .tuple(fc.constantFrom(...types), attributes)
      .map(([type, more]) => ({ text: 'words', ...more, type })),
    fc
      .tuple(fc.constantFrom(...types), attributes, fc.array(tie('node'), { maxLength: 4 }))
      .map(([type, more, children]) => ({ ...more, children, type })),
  ),
}))
const body = fc
  .array(node, { maxLength: 5 })
  .map((children) => ({ root: { children, type: 'root' } }))

const tags = 'a|blockquote|br|code|em|h[234]|hr|li|ol|p|span|strong|sub|sup|ul'
const attribute = '(?: (?:class|href|rel|style|target|value)="[^"<>]*")'
const tag = new RegExp(String.raw`^</?(?:${tags})${attribute}* ?/?>$`, 'u')

describe('a body that no editor wrote', () => {
  it('prints only what readers may get, whatever it holds, and the same each time', () => {
    fc.assert(
      fc.property(body, (sent) => {
        const html = toHtml(sent)
        for (const [found] of html.matchAll(/<[^>]*>?/gu))
          expect(found.replace(/\s+/gu, ' ')).toMatch(tag)
        for (const [, href = ''] of html.matchAll(/href="([^"]*)"/gu))
          expect(href).toMatch(/^(?:https?:|mailto:|tel:|\/|#)/u)
        expect(toHtml(sent)).toBe(html)
      }),
      { numRuns: 2000 },
    )
  })

  it('is judged and read without an error', () => {
    fc.assert(
      fc.property(body, (sent) => {
        expect(['string', 'undefined']).toContain(typeof findBodyProblem(sent)?.lo)
        expect(Array.isArray(readPassages(sent))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
