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
  ])('refuses %j', (body) => {
    expect(findBodyProblem(body)).toEqual(expect.any(String))
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
