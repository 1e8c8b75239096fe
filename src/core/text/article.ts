import type { Spot } from '../rule.js'
import type { Span } from '../story.js'

/** A capital one only where a sentence begins: `Group A, 8 May` has no article. */
const article =
  /(?:(?<![\p{L}\p{M}\p{N}'’.&-])an?|(?:^|[.!?:]["”’)]?\s|["“‘(])An?)(?<gap>[ \u00A0]{1,3})$/u

/** `8`, `08:00`, `11`, `18`, `80 years`; `April`, `August`, `October`. */
const opensWithVowel = /^(?:0?8(?!\d)|08|11(?!\d)|18(?!\d)|8\d(?!\d)|[AO])/u

/** Longer than any article with what it may follow. */
const reach = 8

/**
 * What should stand at the span in English copy, with the article before it where that has to change:
 * `an Aug. 1 deadline` becomes `a 1 August deadline`.
 */
export const withArticle = (
  text: string,
  { end, start }: Span,
  expected: string,
): Required<Pick<Spot, 'end' | 'expected' | 'start'>> => {
  const before = text.slice(Math.max(0, start - reach), start)
  const { gap = '' } = article.exec(before)?.groups ?? {}
  const typed = /an?$/iu.exec(before.slice(0, before.length - gap.length))?.[0]
  if (gap === '' || typed === undefined) return { end, expected, start }
  const said = typed.charAt(0) + (opensWithVowel.test(expected) ? 'n' : '')
  if (said === typed) return { end, expected, start }
  return { end, expected: `${said}${gap}${expected}`, start: start - gap.length - typed.length }
}
