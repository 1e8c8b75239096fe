/** The parts of Payload's Lexical JSON the newsroom reads. Everything else in a node is carried along untouched. */
export type LexicalNode = {
  readonly [key: string]: unknown
  readonly children?: readonly LexicalNode[]
  readonly text?: string
  readonly type: string
}

export type LexicalBody = {
  readonly root: LexicalNode & { readonly children: readonly LexicalNode[] }
}

/** Bit of a text node's `format` that marks inline code. */
const codeFormat = 16

const blockTypes = new Set(['heading', 'list', 'listitem', 'paragraph', 'quote', 'root'])

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Deeper than any story nests lists; a body that goes beyond is an attack on the reader's stack. */
export const maxDepth = 32

const isLexicalNode = (value: unknown, depth: number): value is LexicalNode =>
  depth <= maxDepth &&
  isRecord(value) &&
  typeof value['type'] === 'string' &&
  (value['text'] === undefined || typeof value['text'] === 'string') &&
  (value['children'] === undefined ||
    (Array.isArray(value['children']) &&
      value['children'].every((child) => isLexicalNode(child, depth + 1))))

export const isLexicalBody = (value: unknown): value is LexicalBody =>
  isRecord(value) && isLexicalNode(value['root'], 0) && value['root'].children !== undefined

/** Bold, italic and so on, as bits; 0 for what is no text. */
export const formatOf = ({ format }: LexicalNode): number =>
  typeof format === 'number' ? format : 0

export const isCode = (node: LexicalNode): boolean => (formatOf(node) & codeFormat) !== 0

export const isLink = ({ type }: LexicalNode): boolean => type === 'autolink' || type === 'link'

/** A block that holds running text rather than other blocks: one passage of the story. */
export const isPassageBlock = (node: LexicalNode): boolean =>
  node.type !== 'root' &&
  blockTypes.has(node.type) &&
  node.children !== undefined &&
  !node.children.some(({ type }) => blockTypes.has(type))
