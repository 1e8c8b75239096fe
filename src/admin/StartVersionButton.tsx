'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { askServer } from './askServer.js'

type Props = {
  readonly endpoint: string
  /** What to say when the server refuses; `{reason}` stands for its words. */
  readonly failed: string
  readonly label: string
  /** The address of the page to go to, without the id. */
  readonly pageBase: string
}

/** Opens a version and goes to its page; of two people who click at once both are led there. */
export const StartVersionButton = ({ endpoint, failed, label, pageBase }: Props) => {
  const { i18n } = useTranslation()
  const [isStarting, setIsStarting] = useState(false)
  const start = async (): Promise<void> => {
    setIsStarting(true)
    try {
      const { id } = await askServer<{ id: number | string }>({
        address: endpoint,
        body: {},
        language: i18n.language,
      })
      // A full load: the form is built on the server.
      window.location.assign(`${pageBase}${id}`)
    } catch (error) {
      toast.error(
        failed.replace('{reason}', error instanceof Error ? error.message : String(error)),
      )
      setIsStarting(false)
    }
  }
  return (
    <Button
      buttonStyle="secondary"
      disabled={isStarting}
      margin={false}
      onClick={() => void start()}
      size="small"
    >
      {label}
    </Button>
  )
}
