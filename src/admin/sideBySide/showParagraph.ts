import { selectInBody } from '../houseStyle/bodyEditor.js'
import { liveBodies } from '../houseStyle/liveBody.js'
import { findInput } from '../houseStyle/writeStory.js'

type Paragraph = { readonly path: string; readonly text: string }

/** Leads the cursor to the end of a paragraph of the version; to the end of the body where there is none yet. */
export const showParagraph = (
  form: HTMLFormElement | null,
  depth: number,
  paragraph: Paragraph | undefined,
): void => {
  const input = paragraph && findInput(form, paragraph.path)
  if (input) {
    input.focus()
    input.scrollIntoView({ block: 'center' })
    return
  }
  const editor = liveBodies.get(depth)
  if (!editor) return
  const { length } = paragraph?.text ?? ''
  if (paragraph) selectInBody(editor, paragraph.path, { end: length, start: length })
  else editor.focus(undefined, { defaultSelection: 'rootEnd' })
}
