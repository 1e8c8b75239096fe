import { useEffect, useRef } from 'react'

export type ShortcutName = 'fix' | 'fixSafe' | 'next' | 'previous'

/** How the keys are written for people. */
export const shortcutKeys: Readonly<Record<ShortcutName, string>> = {
  fix: 'Ctrl + .',
  fixSafe: 'Ctrl + Shift + .',
  next: 'F8',
  previous: 'Shift + F8',
}

/** By the place of the key, not by its letter: on a Lao keyboard the full stop's key writes another sign. */
const shortcutOf = ({
  code,
  ctrlKey,
  metaKey,
  shiftKey,
}: KeyboardEvent): ShortcutName | undefined => {
  if (code === 'F8') return shiftKey ? 'previous' : 'next'
  if (code !== 'Period' || !(ctrlKey || metaKey)) return undefined
  return shiftKey ? 'fixSafe' : 'fix'
}

/** Calls the actions from anywhere in the page, before the editor sees the key. An action says whether it was its turn. */
export const useShortcuts = (actions: Readonly<Record<ShortcutName, () => boolean>>): void => {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const act = (event: KeyboardEvent): void => {
      const name = shortcutOf(event)
      if (name === undefined || event.isComposing || !latest.current[name]()) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', act, { capture: true })
    return () => window.removeEventListener('keydown', act, { capture: true })
  }, [])
}
