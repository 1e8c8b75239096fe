import type { Passage, Span } from '../core/story.js'
import { isCode, isLexicalBody, isLink, isPassageBlock } from './nodes.js'
import type { LexicalNode } from './nodes.js'

/**
 * The passages of a Lexical body, one per block of running text, in reading order.
 *
 * `body/3` is the fourth block of the body, `body/3/0` the first item of a list that stands there. Links and inline
 * code are marked verbatim. What is not a Lexical body has no passages.
 */
export const readPassages = (body: unknown): readonly Passage[] =>
  isLexicalBody(body)
    ? body.root.children.flatMap((node, index) => passagesOf(node, `body/${index}`))
    : []

const passagesOf = (node: LexicalNode, path: string): readonly Passage[] => {
  if (!isPassageBlock(node))
    return (node.children ?? []).flatMap((child, index) => passagesOf(child, `${path}/${index}`))
  const { text, verbatim } = readInline(node.children ?? [])
  return [verbatim.length > 0 ? { path, text, verbatim } : { path, text }]
}

const readInline = (nodes: readonly LexicalNode[]): { text: string; verbatim: readonly Span[] } =>
  nodes.reduce<{ text: string; verbatim: readonly Span[] }>(
    ({ text, verbatim }, node) => {
      const start = text.length
      if (node.text === undefined && node.children) {
        const inner = readInline(node.children)
        const spans = isLink(node)
          ? [{ end: start + inner.text.length, start }]
          : inner.verbatim.map((span) => ({ end: span.end + start, start: span.start + start }))
        return { text: text + inner.text, verbatim: [...verbatim, ...spans] }
      }
      const own = inlineText(node)
      return {
        text: text + own,
        verbatim: isCode(node) ? [...verbatim, { end: start + own.length, start }] : verbatim,
      }
    },
    { text: '', verbatim: [] },
  )

/** The characters an inline leaf stands for in its passage; a node that prints nothing has none. */
export const inlineText = (node: LexicalNode): string => {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  return node.text ?? ''
}
