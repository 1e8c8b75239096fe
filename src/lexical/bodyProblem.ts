import type { Said } from '../core/rule.js'
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
 * What makes a body unfit to be stored, in a few words of both languages of the admin; nothing when it is fit or empty.
 * `types` are the nodes its editor has; without it all are taken.
 *
 * Payload stores whatever JSON a client sends as rich text (payloadcms/payload #16087), so its shape, its nodes and the
 * schemes of its links are held here.
 */
export const findBodyProblem = (body: unknown, types?: ReadonlySet<string>): Said | undefined => {
  if (body === null || body === undefined) return undefined
  if (!isLexicalBody(body))
    return {
      en: `it has no root with children, or nodes within nodes more than ${maxDepth} levels deep`,
      lo: `ບໍ່ມີວັກໃດເລີຍ ຫຼື ຊ້ອນກັນເລິກກວ່າ ${maxDepth} ຊັ້ນ`,
    }
  return findNodeProblem(body.root, types)
}

const findNodeProblem = (
  node: LexicalNode,
  types: ReadonlySet<string> | undefined,
): Said | undefined => {
  if (types && !types.has(node.type)) {
    const type = short(node.type)
    return { en: `there is no “${type}” in a story`, lo: `ຂ່າວມີ “${type}” ບໍ່ໄດ້` }
  }
  for (const [name, pattern] of Object.entries(allowed[node.type] ?? {})) {
    const value = node[name]
    if (value !== undefined && !pattern.test(asText(value))) {
      const given = short(asText(value))
      return {
        en: `a ${node.type} cannot have the ${name} “${given}”`,
        lo: `“${node.type}” ມີ “${name}” ເປັນ “${given}” ບໍ່ໄດ້`,
      }
    }
  }
  if (isLink(node)) {
    const url = urlOf(node)
    if (url !== undefined && !isSafeUrl(url))
      return {
        en: `the link “${short(url)}” is not http, https, mailto or tel`,
        lo: `ລິ້ງ “${short(url)}” ບໍ່ແມ່ນ http, https, mailto ຫຼື tel`,
      }
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
