'use client'

import { useTranslation } from '@payloadcms/ui'
import { sayReasons } from '../core/related/reasons.js'
import type { Reasons } from '../core/related/reasons.js'

type Props = { readonly cellData?: unknown }

/** Why a story is listed, in words: `Elnur Mammadov, Azerbaijan; 1 day apart`. */
export const ReasonsCell = ({ cellData }: Props) => {
  const { i18n } = useTranslation()
  return cellData ? sayReasons(cellData as Reasons, i18n.language) : null
}
