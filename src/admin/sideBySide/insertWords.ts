import { $getSelection, $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'
import { liveBodies } from '../houseStyle/liveBody.js'

/** Puts words where the cursor is: in the field that is being written in, else in the body. */
export const insertWords = (depth: number, words: string): void => {
  const focused = document.activeElement
  if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) {
    // Deprecated, and the one way a script's change can be undone by the user; every browser keeps it for that.
    document.execCommand('insertText', false, words)
    return
  }
  const editor = liveBodies.get(depth)
  editor?.focus(() =>
    editor.update(() => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertText(words)
    }),
  )
}
