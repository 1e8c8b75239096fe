import { toLegalText } from './legalText.js'

/** A piece of finished XML. Only `element` makes one, so no text gets into a document unescaped. */
export type Xml = { readonly xml: string }

type Attributes = { readonly [name: string]: number | string | null | undefined }

/** What stands in an element: text, elements, or nothing. */
type Content = Xml | string | readonly Xml[] | undefined

const references: { readonly [sign: string]: string } = {
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '"': '&quot;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
}

const refer = (sign: string): string => references[sign] ?? sign

/** `>` too, for `]]>`; a carriage return would be read back as a line feed (XML 1.0, 2.11). */
const printText = (text: string): string => toLegalText(text).replace(/[&<>\r]/gu, refer)

/** Tabs and line ends would be read back as spaces (XML 1.0, 3.3.3). */
const printAttribute = (text: string): string => toLegalText(text).replace(/[\t\n\r"&<>]/gu, refer)

const printContent = (content: Content): string => {
  if (content === undefined) return ''
  if (typeof content === 'string') return printText(content)
  return 'xml' in content ? content.xml : content.map(({ xml }) => xml).join('')
}

/** An element with its content in the order given. Attributes without a value are left out. */
export const element = (
  name: string,
  attributes: Attributes,
  ...contents: readonly Content[]
): Xml => {
  const printed = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined || value === null ? [] : [` ${key}="${printAttribute(String(value))}"`],
  )
  const opening = `<${name}${printed.join('')}`
  const content = contents.map(printContent).join('')
  return { xml: content === '' ? `${opening}/>` : `${opening}>${content}</${name}>` }
}

/** The element where there is a text for it, else nothing. */
export const elementOf = (
  name: string,
  text: string | null | undefined,
  attributes: Attributes = {},
): readonly Xml[] =>
  text === undefined || text === null || text.trim() === '' ? [] : [element(name, attributes, text)]

/** A whole document in UTF-8. */
export const printDocument = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
