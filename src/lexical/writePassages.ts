import type { Passage } from '../core/story.js'
import { changesBetween } from './changesBetween.js'
import { toLeafChanges } from './leaves.js'
import { formatOf, isLexicalBody, isPassageBlock } from './nodes.js'
import type { LexicalNode } from './nodes.js'
import { inlineText, readPassages } from './readPassages.js'

/**
 * The body with its passages' new texts put in: bold stays bold, links stay links, untouched blocks stay the same
 * objects. A block whose text was emptied is left out. What is not a Lexical body comes back as it is.
 */
export const writePassages = (body: unknown, passages: readonly Passage[]): unknown => {
  if (!isLexicalBody(body)) return body
  const before = new Map(readPassages(body).map(({ path, text }) => [path, text]))
  const changed = new Map(
    passages
      .filter(({ path, text }) => before.has(path) && before.get(path) !== text)
      .map(({ path, text }) => [path, text]),
  )
  if (changed.size === 0) return body
  const children = body.root.children.flatMap((node, index) =>
    writeBlock(node, `body/${index}`, changed),
  )
  return { ...body, root: { ...body.root, children } }
}

const writeBlock = (
  node: LexicalNode,
  path: string,
  changed: ReadonlyMap<string, string>,
): readonly LexicalNode[] => {
  if (!isPassageBlock(node)) {
    if (!node.children) return [node]
    const children = node.children.flatMap((child, index) =>
      writeBlock(child, `${path}/${index}`, changed),
    )
    const isSame =
      children.length === node.children.length &&
      children.every((child, i) => child === node.children?.[i])
    if (isSame) return [node]
    return children.length > 0 ? [{ ...node, children }] : []
  }
  const text = changed.get(path)
  if (text === undefined) return [node]
  if (text.trim() === '') return []
  const nodes = node.children ?? []
  const old = leavesOf(nodes).map(inlineText).join('')
  return [{ ...node, children: writeInline(nodes, old, text) }]
}

/** The inline nodes with the new text: what was emptied is left out, what did not change stays the same object. */
const writeInline = (
  nodes: readonly LexicalNode[],
  before: string,
  after: string,
): readonly LexicalNode[] => {
  const leaves = leavesOf(nodes)
  const sizes = leaves.map((leaf) => ({
    format: formatOf(leaf),
    isWords: leaf.text !== undefined,
    size: inlineText(leaf).length,
  }))
  const texts = leaves.map(({ text }) => text)
  const removed = new Set<number>()
  for (const { from, index, isRemoved, text, to } of toLeafChanges(
    sizes,
    changesBetween(before, after, sizes),
  )) {
    const old = texts[index] ?? ''
    texts[index] = old.slice(0, from) + text + old.slice(to)
    if (isRemoved || texts[index] === '') removed.add(index)
  }
  let next = 0
  const write = (node: LexicalNode): readonly LexicalNode[] => {
    if (isInlineParent(node)) {
      const children = (node.children ?? []).flatMap(write)
      return children.length > 0 ? [{ ...node, children }] : []
    }
    const index = next
    next += 1
    if (removed.has(index)) return []
    const text = texts[index]
    return [text === undefined || text === node.text ? node : { ...node, text }]
  }
  return nodes.flatMap(write)
}

const isInlineParent = ({ children, text }: LexicalNode): boolean =>
  text === undefined && children !== undefined

const leavesOf = (nodes: readonly LexicalNode[]): readonly LexicalNode[] =>
  nodes.flatMap((node) => (isInlineParent(node) ? leavesOf(node.children ?? []) : [node]))
