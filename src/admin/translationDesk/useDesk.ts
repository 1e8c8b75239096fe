'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type {
  CardRequest,
  DeskList,
  DeskRow,
  DeskSort,
  DeskView,
} from '../../article/translationDesk.js'
import { askServer } from '../askServer.js'

export type Addresses = {
  /** The page of an article in the admin, without its id. */
  readonly admin: string
  readonly cards: string
  readonly stories: string
}

export type DeskQuestion = {
  readonly language: string
  readonly page: number
  readonly sort: DeskSort
  readonly view: DeskView
}

/** One of the desk's lists, as it was asked for last, and what can be done with its rows. */
export const useDesk = (addresses: Addresses, first: DeskList) => {
  const { i18n } = useTranslation()
  const [list, setList] = useState(first)
  const [question, setQuestion] = useState<DeskQuestion>({
    language: '',
    page: 1,
    sort: 'turn',
    view: first.view,
  })
  const [failed, setFailed] = useState<string>()
  const [isAsking, setIsAsking] = useState(false)

  const request = <T>(address: string, body?: object): Promise<T> =>
    askServer<T>({ address, language: i18n.language, ...(body ? { body } : {}) })
  const doing = (work: () => Promise<void>): void => {
    setIsAsking(true)
    setFailed(undefined)
    work()
      .catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)))
      .finally(() => setIsAsking(false))
  }
  const load = async (asked: DeskQuestion): Promise<void> => {
    const { language, ...rest } = asked
    const query = Object.entries({ ...rest, ...(language ? { language } : {}) })
    const search = new URLSearchParams(query.map(([name, value]) => [name, String(value)]))
    setList(await request<DeskList>(`${addresses.cards}/desk?${search}`))
  }
  return {
    act: ({ card }: DeskRow, asked: CardRequest): void =>
      doing(async () => {
        await request(`${addresses.cards}/${card}/desk`, asked)
        await load(question)
      }),
    ask: (change: Partial<DeskQuestion>): void => {
      const asked = { ...question, page: 1, ...change }
      setQuestion(asked)
      doing(() => load(asked))
    },
    failed,
    isAsking,
    list,
    question,
    start: ({ language, original }: DeskRow): void =>
      doing(async () => {
        const address = `${addresses.stories}/${original.id}/versions/${language}`
        const { id } = await request<{ id: number | string }>(address, {})
        // A full load: the form of the version is built on the server.
        window.location.assign(`${addresses.admin}${id}`)
      }),
  }
}
