import { fieldOf } from '../../article/story.js'
import type { Finding } from '../../core/rule.js'
import { selectInBody } from './bodyEditor.js'
import { liveBodies } from './liveBody.js'
import { findInput } from './writeStory.js'

/** Payload names a field of a group with two underscores. */
const idOf = (field: string): string => `field-${field.replaceAll('.', '__')}`

/** Shows the words of a finding: scrolls to them and selects them, in the field or in the body. */
export const goTo = (form: HTMLFormElement | null, depth: number, finding: Finding): void => {
  const { end, path, start } = finding
  const field = fieldOf(path)
  const show = (): boolean => {
    const editor = liveBodies.get(depth)
    const input = findInput(form, field)
    if (field === 'body' && editor) selectInBody(editor, path, finding)
    else if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) {
      input.focus()
      input.setSelectionRange(start, end)
      input.scrollIntoView({ block: 'center' })
    } else return showElsewhere(form, field)
    return true
  }
  if (show()) return
  // The story is written in the first tab; the field is not on the page while another is open.
  form?.querySelector<HTMLElement>('.tabs-field__tab-button')?.click()
  requestAnimationFrame(() => requestAnimationFrame(show))
}

/** A field that holds no text of its own: pictures, agencies. */
const showElsewhere = (form: HTMLFormElement | null, field: string): boolean => {
  const element = form?.querySelector<HTMLElement>(`#${idOf(field)}`)
  element?.scrollIntoView({ block: 'center' })
  element?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true })
  return element !== null && element !== undefined
}
