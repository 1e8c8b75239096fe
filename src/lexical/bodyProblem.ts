import { isLexicalBody, isLink, isRecord } from './nodes.js'
import type { LexicalNode } from './nodes.js'

/** Deeper than any story nests lists; a body that goes beyond is an attack on the reader's stack. */
const maxDepth = 32

const schemes = /^(?:https?:|mailto:|tel:|\/|#)/iu

/**
 * What makes a body unfit to be stored, in a few English words; nothing when it is fit or empty.
 *
 * Payload stores whatever JSON a client sends as rich text (payloadcms/payload #16087), so the shape and the link
 * schemes are held here.
 */
export const findBodyProblem = (body: unknown): string | undefined => {
  if (body === null || body === undefined) return undefined
  if (!isLexicalBody(body)) return 'it has no root with children'
  return findNodeProblem(body.root, 0)
}

const findNodeProblem = (node: LexicalNode, depth: number): string | undefined => {
  if (depth > maxDepth) return `it is nested more than ${maxDepth} levels deep`
  if (isLink(node)) {
    const url = urlOf(node)
    if (url !== undefined && !isSafeUrl(url))
      return `the link “${url.slice(0, 60)}” is not http, https, mailto or tel`
  }
  for (const child of node.children ?? []) {
    const problem = findNodeProblem(child, depth + 1)
    if (problem !== undefined) return problem
  }
  return undefined
}

/** The address a link node points to; internal links name a document instead and have none. */
export const urlOf = ({ fields }: LexicalNode): string | undefined =>
  isRecord(fields) && typeof fields['url'] === 'string' ? fields['url'] : undefined

/** Whether a browser can be sent there: no `javascript:`, however it is spelt with spaces and control characters. */
export const isSafeUrl = (url: string): boolean =>
  // eslint-disable-next-line no-control-regex -- browsers drop these before they read the scheme
  schemes.test(url.replace(/[\u0000-\u0020]/gu, ''))
