import { diffWordsWithSpace } from 'diff'
import type { Passage } from '../core/story.js'
import { isLexicalBody, isPassageBlock } from './nodes.js'
import type { LexicalNode } from './nodes.js'
import { inlineText, readPassages } from './readPassages.js'

type Change = { readonly end: number; readonly start: number; readonly text: string }

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
  const old = (node.children ?? []).map(textOf).join('')
  return [{ ...node, children: writeInline(node.children ?? [], changesBetween(old, text)) }]
}

const textOf = (node: LexicalNode): string =>
  node.text === undefined && node.children ? node.children.map(textOf).join('') : inlineText(node)

const changesBetween = (before: string, after: string): readonly Change[] => {
  let at = 0
  const changes = diffWordsWithSpace(before, after).flatMap(
    ({ added, removed, value }): readonly Change[] => {
      const start = at
      if (!added) at += value.length
      if (added) return [{ end: start, start, text: value }]
      return removed ? [{ end: at, start, text: '' }] : []
    },
  )
  return mergeTouching(changes)
}

/** A removal and the insertion beside it are one replacement. */
const mergeTouching = (changes: readonly Change[]): readonly Change[] =>
  changes.reduce<readonly Change[]>((merged, change) => {
    const last = merged.at(-1)
    if (!last || last.end !== change.start) return [...merged, change]
    return [
      ...merged.slice(0, -1),
      { end: change.end, start: last.start, text: last.text + change.text },
    ]
  }, [])

/**
 * Puts changes into a run of inline nodes. Text that replaces several nodes goes into the first of them; an insertion
 * between two nodes goes to the one before. A line break is only ever removed, never replaced by words.
 */
const writeInline = (
  nodes: readonly LexicalNode[],
  changes: readonly Change[],
): readonly LexicalNode[] => {
  let at = 0
  const placed = new Set<Change>()
  const write = (node: LexicalNode): readonly LexicalNode[] => {
    if (node.text === undefined && node.children) {
      const children = node.children.flatMap(write)
      return children.length > 0 ? [{ ...node, children }] : []
    }
    const start = at
    const end = start + inlineText(node).length
    at = end
    const here = changes.filter((change) => isWithin(change, start, end))
    if (node.text === undefined) return here.some(({ text }) => text === '') ? [] : [node]
    const text = here.reduceRight((done, change) => {
      const put = placed.has(change) ? '' : change.text
      placed.add(change)
      const from = Math.max(change.start, start) - start
      const to = Math.min(change.end, end) - start
      return done.slice(0, from) + put + done.slice(to)
    }, node.text)
    return text === '' ? [] : [text === node.text ? node : { ...node, text }]
  }
  return nodes.flatMap(write)
}

const isWithin = (change: Change, start: number, end: number): boolean =>
  change.start === change.end
    ? change.start >= start && change.start <= end
    : change.start < end && change.end > start
