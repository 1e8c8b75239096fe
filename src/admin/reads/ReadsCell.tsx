import type { DefaultServerCellComponentProps } from 'payload'
import { grouped, readsOf } from './readsOf.js'

/** The column of the list that says how often stories were read. */
export const ReadsCell = async ({ payload, rowData }: DefaultServerCellComponentProps) => {
  const reads = await readsOf(payload, rowData)
  return <span>{reads === undefined ? '–' : grouped(reads)}</span>
}
