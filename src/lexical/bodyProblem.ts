import { isLexicalBody, isLink, isRecord, maxDepth } from './nodes.js'
import type { LexicalNode } from './nodes.js'

const schemes = /^(?:https?:|mailto:|tel:|\/|#)/iu

/** What a node may say of itself, where a printer would take it at its word. */
const allowed: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  heading: { tag: /^h[1-6]$/u },
  list: { tag: /^[ou]l$/u },
  text: { format: /^\d{1,5}$/u },
}

/**
 * What makes a body unfit to be stored, in a few English words; nothing when it is fit or empty. `types` are the nodes its
 * editor has; without it all are taken.
 *
 * Payload stores whatever JSON a client sends as rich text (payloadcms/payload #16087), so its shape, its nodes and the
 * schemes of its links are held here.
 */
export const findBodyProblem = (body: unknown, types?: ReadonlySet<string>): string | undefined => {
  if (body === null || body === undefined) return undefined
  if (!isLexicalBody(body))
    return `it has no root with children, or nodes within nodes more than ${maxDepth} levels deep`
  return findNodeProblem(body.root, types)
}

const findNodeProblem = (
  node: LexicalNode,
  types: ReadonlySet<string> | undefined,
): string | undefined => {
  if (types && !types.has(node.type)) return `there is no “${short(node.type)}” in a story`
  for (const [name, pattern] of Object.entries(allowed[node.type] ?? {})) {
    const value = node[name]
    if (value !== undefined && !pattern.test(asText(value)))
      return `a ${node.type} cannot have the ${name} “${short(asText(value))}”`
  }
  if (isLink(node)) {
    const url = urlOf(node)
    if (url !== undefined && !isSafeUrl(url))
      return `the link “${short(url)}” is not http, https, mailto or tel`
  }
  for (const child of node.children ?? []) {
    const problem = findNodeProblem(child, types)
    if (problem !== undefined) return problem
  }
  return undefined
}

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : typeof value

const short = (text: string): string => text.slice(0, 60)

/** The address a link node points to; internal links name a document instead and have none. */
export const urlOf = ({ fields }: LexicalNode): string | undefined =>
  isRecord(fields) && typeof fields['url'] === 'string' ? fields['url'] : undefined

/** Whether a browser can be sent there: no `javascript:`, however it is spelt with spaces and control characters. */
export const isSafeUrl = (url: string): boolean =>
  // eslint-disable-next-line no-control-regex -- browsers drop these before they read the scheme
  schemes.test(url.replace(/[\u0000-\u0020]/gu, ''))
