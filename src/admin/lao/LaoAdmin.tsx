import type { I18n } from '@payloadcms/translations'
import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import { dateLocale } from '../../lo/dateLocale.js'
import { LaoBrowser } from './LaoBrowser.js'
import { LaoStyle } from './LaoStyle.js'

type Props = {
  readonly children: ReactNode
  readonly i18n: I18n
  readonly payload: Payload
}

/**
 * Around the whole admin: dates in Lao, room for Lao marks, Lao for a browser that asks for it.
 *
 * On the server a date stands in the heading of a grouped list and in the title of a version. Payload keeps one `i18n` per
 * language for all requests, so giving it the locale once is enough.
 */
export const LaoAdmin = ({ children, i18n, payload }: Props) => {
  if (i18n.language === 'lo') Object.assign(i18n, { dateFNS: dateLocale })
  return (
    <>
      <LaoStyle />
      <LaoBrowser cookie={`${payload.config.cookiePrefix}-lng`}>{children}</LaoBrowser>
    </>
  )
}
