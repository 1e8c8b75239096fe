'use client'

import '@fontsource/noto-sans-lao/lao-400.css'
import '@fontsource/noto-sans-lao/lao-500.css'
import '@fontsource/noto-sans-lao/lao-700.css'
import { useAuth, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { registerLocale, setDefaultLocale } from 'react-datepicker'
import { dateLocale } from '../../lo/dateLocale.js'
import { asksForLao } from './asksForLao.js'

type Props = { readonly children: ReactNode; readonly cookie: string }

/**
 * What the browser has to do for Lao: print dates in it, ask for it where the server did not hear the wish, and have the
 * whole page in it once somebody who chose it has logged in.
 *
 * Payload offers no way to a date locale of one's own, but hands all its components one object, and everything that prints
 * a date reads the locale from there. This component stands above them, so they find Lao. It waits until Payload has
 * loaded a locale: the page as the server built it has none, and the browser's first must not differ from it.
 */
export const LaoBrowser = ({ children, cookie }: Props) => {
  const { i18n, languageOptions, switchLanguage } = useTranslation()
  if (i18n.dateFNS !== undefined) {
    if (i18n.language === 'lo') i18n.dateFNS = dateLocale
    // A picker does so itself, but only once it has printed its first date: in English, or in the language before.
    registerLocale(i18n.language, i18n.dateFNS)
    setDefaultLocale(i18n.language)
  }

  // Who logs in is led on without a new page: what stands around it would stay in the language of the login. Loaded anew,
  // the login leads on whoever is logged in.
  const { user } = useAuth()
  const known = useRef(user?.id)
  useEffect(() => {
    if (known.current === user?.id) return
    known.current = user?.id
    const chosen = readCookie(cookie)
    if (chosen !== i18n.language && languageOptions?.some(({ value }) => value === chosen))
      window.location.reload()
    // When somebody logs in; whoever chooses a language in the account has it at once.
  }, [user?.id])

  // `next dev` leaves Payload outside the bundle, with a list of languages the plugin cannot reach from inside it.
  useEffect(() => {
    const offered = languageOptions?.map(({ value }) => value) ?? []
    if (
      i18n.language !== 'lo' &&
      readCookie(cookie) === undefined &&
      asksForLao(navigator.languages, offered)
    )
      void switchLanguage?.('lo' as never)
    // Once for a page: whoever then chooses another language has chosen.
  }, [])
  return children
}

const readCookie = (name: string): string | undefined =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
