import { memoryPages, validateXML } from 'xmllint-wasm'
import type { XMLFileInfo } from 'xmllint-wasm'

const toFiles = (documents: readonly string[]): readonly XMLFileInfo[] =>
  documents.map((contents, index) => ({ contents, fileName: `${index}.xml` }))

const memory = { maxMemoryPages: 256 * memoryPages.MiB }

/** What libxml2 says against documents as XML, all of them in one run; nothing when they are well-formed. */
export const findXmlErrors = async (documents: readonly string[]): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    ...memory,
    normalization: 'c14n',
    xml: toFiles(documents),
  })
  return errors.map(({ rawMessage }) => rawMessage)
}

/** What libxml2 says against documents by a schema; the schemas it imports are looked up by file name. */
export const findSchemaErrors = async (
  documents: readonly string[],
  schema: XMLFileInfo,
  imported: readonly XMLFileInfo[] = [],
): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    ...memory,
    preload: imported,
    schema: [schema],
    xml: toFiles(documents),
  })
  return errors.map(({ rawMessage }) => rawMessage)
}
