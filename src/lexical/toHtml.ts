import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { isSafeUrl, urlOf } from './bodyProblem.js'
import { formatOf, isLexicalBody, isLink, isRecord } from './nodes.js'
import type { LexicalBody, LexicalNode } from './nodes.js'

const headings: ReadonlySet<unknown> = new Set(['h2', 'h3', 'h4'])

/** What is printed, and of each node what is read on the way: nothing else of it reaches the converter. */
const printed: Readonly<Record<string, (node: LexicalNode) => object>> = {
  autolink: (node) => ({ fields: toFields(node) }),
  heading: ({ tag }) => ({ tag: headings.has(tag) ? tag : 'h2' }),
  horizontalrule: () => ({}),
  linebreak: () => ({}),
  link: (node) => ({ fields: toFields(node) }),
  // A list to be ticked off is a list to a reader.
  list: ({ tag }) =>
    tag === 'ol' ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' },
  listitem: ({ value }) => ({ value: Number.isInteger(value) ? value : 1 }),
  paragraph: () => ({}),
  quote: () => ({}),
  tab: () => ({}),
  text: (node) => ({ format: formatOf(node), text: node.text ?? '' }),
}

const blocks = new Set(['autolink', 'heading', 'link', 'list', 'listitem', 'paragraph', 'quote'])

const toFields = (node: LexicalNode): object => ({
  newTab: isRecord(node['fields']) && node['fields']['newTab'] === true,
  url: urlOf(node) ?? '',
})

/**
 * The body as HTML a site can print without fear: allow-listed nodes only, no scheme but http, https, mailto and tel,
 * none of the attributes that were sent along. What is not a Lexical body prints as nothing.
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
  children.filter((child) => !isEmptyLine(child)).flatMap(safeNode)

/** What the editor leaves where somebody pressed return once too often. */
const isEmptyLine = ({ children, type }: LexicalNode): boolean =>
  type === 'paragraph' && (children ?? []).every(({ text }) => text?.trim() === '')

const safeNode = (node: LexicalNode): readonly LexicalNode[] => {
  const { type } = node
  const read = Object.hasOwn(printed, type) ? printed[type] : undefined
  if (!read) return []
  if (!blocks.has(type)) return [{ ...read(node), type }]
  const children = safeChildren(node)
  if (isLink(node) && !isSafeUrl(urlOf(node) ?? '')) return children
  return [{ ...read(node), children, type }]
}
