'use client'

import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/**
 * Keeps the keyboard in the panel. Gives a function to call before a decision: when the button in use goes with its row,
 * the row that takes its place has the focus once the answer is shown, else the panel.
 */
export const useHeldFocus = (
  root: RefObject<HTMLElement | null>,
  isAsking: boolean,
): (() => void) => {
  const held = useRef<number>(undefined)
  useEffect(() => {
    if (isAsking) return
    const place = held.current
    held.current = undefined
    // The browser focuses the body when what had the focus is no more.
    if (place === undefined || document.activeElement !== document.body) return
    const rows = rowsOf(root.current)
    const row = place < 0 ? undefined : rows[Math.min(place, rows.length - 1)]
    const next = row ?? root.current
    next?.focus()
  }, [isAsking, root])
  return () => {
    held.current = rowsOf(root.current).findIndex((row) => row.contains(document.activeElement))
  }
}

const rowsOf = (root: HTMLElement | null): readonly HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[data-listed]') ?? []),
]
