import { describe, expect, it } from 'vitest'
import { findBodyProblem, toBody, toHtml } from '../../src/lexical/index.js'

const inParagraph = (...children: unknown[]) => ({
  root: { children: [{ children, type: 'paragraph' }], type: 'root' },
})
const link = (url: string) => ({
  children: [{ text: 'here', type: 'text' }],
  fields: { linkType: 'custom', url },
  type: 'link',
})

describe('findBodyProblem', () => {
  it.each([
    [null],
    [undefined],
    [toBody(['One.'])],
    [inParagraph(link('https://kpl.gov.la'))],
    [inParagraph(link('/en'))],
  ])('accepts %j', (body) => {
    expect(findBodyProblem(body)).toBeUndefined()
  })

  it.each([
    ['plain'],
    [{ evil: true }],
    [{ root: { children: [null], type: 'root' } }],
    [inParagraph(link('javascript:alert(1)'))],
    [inParagraph(link(' java\tscript:alert(1)'))],
    [inParagraph(link('data:text/html,x'))],
    [inParagraph({ format: '16" onclick="x', text: 'here', type: 'text' })],
    [{ root: { children: [{ children: [], tag: 'script', type: 'heading' }], type: 'root' } }],
    [{ root: { children: [{ children: [], tag: 'ul><script', type: 'list' }], type: 'root' } }],
  ])('refuses %j', (body) => {
    expect(findBodyProblem(body)).toEqual({ en: expect.any(String), lo: expect.any(String) })
  })
})

describe('the nodes of a body', () => {
  const types = new Set(['paragraph', 'root', 'text'])

  it('are those its editor has', () => {
    expect(findBodyProblem(toBody(['One.']), types)).toBeUndefined()
    expect(findBodyProblem(inParagraph({ type: 'evil' }), types)).toMatchObject({
      en: 'there is no “evil” in a story',
    })
    expect(findBodyProblem(inParagraph({ type: 'evil' }))).toBeUndefined()
  })
})

/** Quotation in quotation, that many times. */
const nested = (levels: number): unknown => {
  let node: object = { text: 'deep', type: 'text' }
  for (let level = 0; level < levels; level += 1) node = { children: [node], type: 'quote' }
  return { root: { children: [node], type: 'root' } }
}

describe('a body nested deeper than any story', () => {
  it.each([40, 100_000])('is refused at %i levels, and prints nothing', (levels) => {
    expect(findBodyProblem(nested(levels))?.en).toContain('more than 32 levels deep')
    expect(toHtml(nested(levels))).toBe('')
  })

  it('is a story like any other at 20', () => {
    expect(findBodyProblem(nested(20))).toBeUndefined()
    expect(toHtml(nested(20))).toContain('deep')
  })
})

describe('toHtml', () => {
  it('prints paragraphs, escapes text and keeps safe links', () => {
    const html = toHtml(inParagraph({ text: 'a < b & ', type: 'text' }, link('https://kpl.gov.la')))
    expect(html).toContain('<p>a &lt; b &amp; <a href="https://kpl.gov.la"')
  })

  it('drops unknown nodes, inline styles and unsafe links but keeps the words of the link', () => {
    const html = toHtml(
      inParagraph(
        { style: 'color: red', text: 'x', type: 'text' },
        { type: 'evil', text: 'y' },
        link('javascript:alert(1)'),
      ),
    )
    expect(html).toBe('<p>xhere</p>')
  })

  it('drops empty lines', () => {
    expect(toHtml(toBody(['One.', '', 'Two.']))).toBe('<p>One.</p><p>Two.</p>')
  })

  it.each([[undefined], ['plain'], [{ root: null }]])('prints nothing for %j', (body) => {
    expect(toHtml(body)).toBe('')
  })
})
