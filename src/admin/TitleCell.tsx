'use client'

import { RenderDefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { isObject, textOf } from '../article/documents.js'

/** A headline in a list, marked with the language of its row: it is seldom that of the admin. */
export const TitleCell = (props: DefaultCellComponentProps) => {
  const row: unknown = props.rowData
  return (
    <span lang={(isObject(row) && textOf(row['language'])) || undefined}>
      {/* Payload's own cell, which also knows what a click means while a story is picked. */}
      <RenderDefaultCell
        clientProps={props}
        columnIndex={props.columnIndex ?? 0}
        isLinkedColumn={props.link === true}
      />
    </span>
  )
}
