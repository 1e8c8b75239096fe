import type { Finding } from '../../core/rule.js'
import type { Story } from '../../core/story.js'

/** A finding's words with a little of what stands around them. */
export type Context = { readonly after: string; readonly before: string }

const around = 32

/** What stands before and after a finding; never beginning with half a letter. */
export const contextOf = ({ passages }: Story, { end, path, start }: Finding): Context => {
  const text = passages.find((passage) => passage.path === path)?.text ?? ''
  const from = Math.max(0, start - around)
  const before = text.slice(from, start).replace(/^[\p{M}\uDC00-\uDFFF]+/u, '')
  const after = text.slice(end, end + around)
  return {
    after: end + around < text.length ? `${after}…` : after,
    before: from > 0 ? `…${before}` : before,
  }
}

/** Blanks that would not be seen made visible: at the edges, doubled, or of no width. */
export const showBlanks = (text: string): string =>
  text
    .replace(/^ +| +$| {2,}/gu, (blanks) => '␣'.repeat(blanks.length))
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/gu, '⍽')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/gu, '¦')
