'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

type Props = {
  readonly endpoint: string
  /** What to say when the server refuses; `{reason}` stands for its words. */
  readonly failed: string
  readonly label: string
  /** The address of an article's page in the admin, without the id. */
  readonly pageBase: string
}

/** Opens a new version and goes to its page; of two people who click at once, the second is told it exists. */
export const StartVersionButton = ({ endpoint, failed, label, pageBase }: Props) => {
  const [isStarting, setIsStarting] = useState(false)
  const start = async (): Promise<void> => {
    setIsStarting(true)
    try {
      const response = await fetch(endpoint, { credentials: 'include', method: 'POST' })
      const answer = (await response.json()) as {
        errors?: { message: string }[]
        id?: number | string
      }
      if (answer.id === undefined)
        throw new Error(answer.errors?.[0]?.message ?? response.statusText)
      // A full load: the form of the new version is built on the server.
      window.location.assign(`${pageBase}${answer.id}`)
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
