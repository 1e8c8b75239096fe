import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTabNode,
  $isTextNode,
  $setSelection,
} from '@payloadcms/richtext-lexical/lexical'
import type {
  ElementNode,
  LexicalEditor,
  LexicalNode,
  PointType,
} from '@payloadcms/richtext-lexical/lexical'
import type { Span } from '../../core/story.js'
import { shiftOffset } from '../../lexical/change.js'
import { changesBetween } from '../../lexical/changesBetween.js'
import { leafAt, toLeafChanges } from '../../lexical/leaves.js'
import type { Leaf } from '../../lexical/leaves.js'

/** What a passage of the body says, and what it should say. */
export type PassageChange = {
  readonly after: string
  readonly before: string
  readonly path: string
}

/**
 * Writes new texts into the live body as one step that undo takes back: words that stay keep their format, links and
 * blocks not named are not touched, a block whose text was emptied goes. The cursor stays with the words it was at.
 *
 * A passage that no longer says what it did is left as it is: somebody is writing there.
 */
export const writeBody = (editor: LexicalEditor, changes: readonly PassageChange[]): void =>
  editor.update(
    () => {
      // All are found before the first is written: a block that goes moves the others up.
      const blocks = changes.map((change) => ({ ...change, block: $findBlock(change.path) }))
      for (const { after, before, block } of blocks)
        if (block && $textOf($leavesOf(block)) === before) $writeBlock(block, before, after)
    },
    { discrete: true, tag: ['history-push', 'skip-dom-selection'] },
  )

/** Selects words of the body, for the keyboard to go on there, and brings them into view. */
export const selectInBody = (editor: LexicalEditor, path: string, { end, start }: Span): void => {
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.update(
    () => {
      const block = $findBlock(path) ?? $getRoot().getFirstDescendant()?.getParent()
      if (block && !$selectIn(block, start, end)) block.selectStart()
    },
    { discrete: true, tag: 'skip-scroll-into-view' },
  )
  window.getSelection()?.focusNode?.parentElement?.scrollIntoView({ block: 'center' })
}

/** The block a passage was read from: the path counts children from the root. */
const $findBlock = (path: string): ElementNode | undefined => {
  const steps = path.split('/').slice(1).map(Number)
  const found = steps.reduce<LexicalNode | null>(
    (node, step) => ($isElementNode(node) ? node.getChildAtIndex(step) : null),
    $getRoot(),
  )
  return steps.length > 0 && $isElementNode(found) ? found : undefined
}

const $leavesOf = (block: ElementNode): readonly LexicalNode[] =>
  block.getChildren().flatMap((node) => ($isElementNode(node) ? $leavesOf(node) : [node]))

const toLeaf = (node: LexicalNode): Leaf => ({
  format: $isTextNode(node) ? node.getFormat() : 0,
  isWords: $isTextNode(node) && !$isTabNode(node),
  size: textOf(node).length,
})

/** The characters a leaf stands for in its passage, as `readPassages` counts them. */
const textOf = (node: LexicalNode): string => {
  if ($isLineBreakNode(node)) return '\n'
  return $isTextNode(node) ? node.getTextContent() : ''
}

const $textOf = (leaves: readonly LexicalNode[]): string => leaves.map(textOf).join('')

const $writeBlock = (block: ElementNode, before: string, after: string): void => {
  if (after.trim() === '') return block.remove()
  const leaves = $leavesOf(block)
  const sizes = leaves.map(toLeaf)
  const changes = changesBetween(before, after, sizes)
  const cursor = $cursorIn(leaves)
  for (const { from, index, isRemoved, text, to } of toLeafChanges(sizes, changes)) {
    const leaf = leaves[index]
    if (isRemoved) leaf?.remove()
    else if ($isTextNode(leaf)) leaf.spliceText(from, to - from, text)
  }
  if (cursor)
    $selectIn(block, shiftOffset(cursor.anchor, changes), shiftOffset(cursor.focus, changes))
  for (const leaf of leaves)
    if ($isTextNode(leaf) && leaf.isAttached() && textOf(leaf) === '') leaf.remove()
}

/** Where the selection begins and ends among these leaves; nothing when it is not all here. */
const $cursorIn = (
  leaves: readonly LexicalNode[],
): { readonly anchor: number; readonly focus: number } | undefined => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return undefined
  const offsetOf = ({ key, offset, type }: PointType): number | undefined => {
    const index = leaves.findIndex((leaf) => leaf.getKey() === key)
    return index < 0 || type !== 'text'
      ? undefined
      : $textOf(leaves.slice(0, index)).length + offset
  }
  const [anchor, focus] = [offsetOf(selection.anchor), offsetOf(selection.focus)]
  return anchor === undefined || focus === undefined ? undefined : { anchor, focus }
}

const $selectIn = (block: ElementNode, anchor: number, focus: number): boolean => {
  const nodes = $leavesOf(block)
  const leaves = nodes.map(toLeaf)
  const [from, to] = [leafAt(leaves, anchor, anchor < focus), leafAt(leaves, focus, focus < anchor)]
  const [start, end] = [from && nodes[from.index], to && nodes[to.index]]
  if (!from || !to || !start || !end) return false
  const selection = $createRangeSelection()
  selection.anchor.set(start.getKey(), from.offset, 'text')
  selection.focus.set(end.getKey(), to.offset, 'text')
  $setSelection(selection)
  return true
}
