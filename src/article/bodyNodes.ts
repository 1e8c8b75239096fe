import type { SanitizedCollectionConfig } from 'payload'
import { memberOf } from './documents.js'

/** What every Lexical editor has, whatever its features. */
const always = ['linebreak', 'paragraph', 'root', 'tab', 'text']

/** The nodes that the editor of a collection's `body` makes, those a host added to it included. */
export const nodeTypesOf = ({
  flattenedFields,
}: Pick<SanitizedCollectionConfig, 'flattenedFields'>): ReadonlySet<string> | undefined => {
  const body = flattenedFields.find(({ name }) => name === 'body')
  const features = memberOf(memberOf(memberOf(body, 'editor'), 'editorConfig'), 'features')
  const own = memberOf(features, 'nodes')
  return Array.isArray(own) ? new Set([...always, ...own.flatMap(typesOf)]) : undefined
}

/** A feature gives the class of a node, or one class in place of another. */
const typesOf = (entry: unknown): readonly string[] => {
  const node = memberOf(entry, 'node')
  return [node, memberOf(node, 'replace'), memberOf(node, 'withKlass')].flatMap((known) =>
    typeof known === 'function' && 'getType' in known && typeof known.getType === 'function'
      ? [String(known.getType())]
      : [],
  )
}
