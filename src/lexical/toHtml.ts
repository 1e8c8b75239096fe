import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { isSafeUrl, urlOf } from './bodyProblem.js'
import { isLexicalBody, isLink } from './nodes.js'
import type { LexicalBody, LexicalNode } from './nodes.js'

const printable = new Set([
  'autolink',
  'heading',
  'horizontalrule',
  'linebreak',
  'link',
  'list',
  'listitem',
  'paragraph',
  'quote',
  'root',
  'tab',
  'text',
])

const headings = new Set(['h2', 'h3', 'h4'])

/**
 * The body as HTML a site can print without fear: allow-listed nodes only, no scheme but http, https, mailto and tel,
 * no inline styles. What is not a Lexical body prints as nothing.
 */
export const toHtml = (body: unknown): string => {
  if (!isLexicalBody(body)) return ''
  const safe: LexicalBody = { root: { ...body.root, children: safeChildren(body.root) } }
  return convertLexicalToHTML({
    data: safe as unknown as SerializedEditorState,
    disableContainer: true,
  })
}

const safeChildren = ({ children = [] }: LexicalNode): readonly LexicalNode[] =>
  children.filter((child) => printable.has(child.type) && !isEmptyLine(child)).flatMap(safeNode)

/** What the editor leaves where somebody pressed return once too often. */
const isEmptyLine = ({ children, type }: LexicalNode): boolean =>
  type === 'paragraph' && (children ?? []).every(({ text }) => text?.trim() === '')

const safeNode = (node: LexicalNode): readonly LexicalNode[] => {
  const { children, ...own } = node
  const format = typeof node['format'] === 'number' ? node['format'] : ''
  const kept: LexicalNode = { ...own, format, style: '' }
  if (!children) return [kept]
  const inner = safeChildren(node)
  if (isLink(node) && !isSafeUrl(urlOf(node) ?? '')) return inner
  if (node.type === 'heading' && !headings.has(String(node['tag'])))
    return [{ ...kept, children: inner, tag: 'h2' }]
  return [{ ...kept, children: inner }]
}
