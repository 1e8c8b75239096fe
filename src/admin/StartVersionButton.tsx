'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

type Props = {
  /** What is sent along, as JSON. */
  readonly body?: string
  readonly endpoint: string
  /** What to say when the server refuses; `{reason}` stands for its words. */
  readonly failed: string
  readonly label: string
  /** The address of the page to go to, without the id. */
  readonly pageBase: string
}

/** Opens a version, or asks for one, and goes to its page or its card; of two people who click at once both are led there. */
export const StartVersionButton = ({ body, endpoint, failed, label, pageBase }: Props) => {
  const [isStarting, setIsStarting] = useState(false)
  const start = async (): Promise<void> => {
    setIsStarting(true)
    try {
      const response = await fetch(endpoint, {
        credentials: 'include',
        method: 'POST',
        ...(body === undefined ? {} : { body, headers: { 'Content-Type': 'application/json' } }),
      })
      const answer = (await response.json()) as {
        card?: { card: number | string }
        errors?: { message: string }[]
        id?: number | string
      }
      const id = answer.id ?? answer.card?.card
      if (id === undefined) throw new Error(answer.errors?.[0]?.message ?? response.statusText)
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
