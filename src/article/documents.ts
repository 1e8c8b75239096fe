/** A row id: a number on SQLite and PostgreSQL, a string on MongoDB. */
export type RowId = number | string

const isRowId = (value: unknown): value is RowId =>
  typeof value === 'number' || typeof value === 'string'

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id a relationship holds, whether it came as an id or as the document; `undefined` when it is empty. */
export const findId = (relation: unknown): RowId | undefined => {
  if (isRowId(relation)) return relation
  return isObject(relation) && isRowId(relation['id']) ? relation['id'] : undefined
}

/** The ids of a relationship to many, in order. */
export const idsOf = (relations: unknown): readonly RowId[] =>
  Array.isArray(relations) ? relations.map(findId).filter((id) => id !== undefined) : []

/** A text field's value; `''` when it is empty. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A member of a group field; `undefined` when the group is empty. */
export const memberOf = (group: unknown, name: string): unknown =>
  isObject(group) ? group[name] : undefined

/** The text of a per-language group in `language`, else in the first language that has one. */
export const inLanguage = (group: unknown, language: string): string => {
  const own = textOf(memberOf(group, language))
  return own !== '' || !isObject(group)
    ? own
    : textOf(Object.values(group).find((text) => textOf(text) !== ''))
}
