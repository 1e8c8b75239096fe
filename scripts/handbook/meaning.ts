import ts from 'typescript'

/** The paragraphs of the docstring over the exported constant `name`, each on one line; none where there is no docstring. */
export const readMeaning = (source: string, name: string): readonly string[] => {
  const file = ts.createSourceFile(`${name}.ts`, source, ts.ScriptTarget.Latest, true)
  const statement = file.statements
    .filter(ts.isVariableStatement)
    .find(({ declarationList }) =>
      declarationList.declarations.some((declared) => declared.name.getText(file) === name),
    )
  const docs = statement ? ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc) : []
  const text = docs.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join('\n\n')
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}
