'use client'

type Props = { readonly cellData?: unknown }

/** A list of words as people write one: `azerbaijan, political consultation`. */
export const WordsCell = ({ cellData }: Props) =>
  Array.isArray(cellData) ? cellData.join(', ') : null
