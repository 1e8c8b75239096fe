import { titleLanguage } from '../../core/language/titleLanguage.js'
import { headline } from './markStory.js'

/** Where Payload prints what documents are called, and has no place for a language. */
const titles = [
  '.render-title', // the heading of a form and of a drawer
  '.step-nav > a > span, .step-nav > span', // the path above it
  '.relationship--single-value__text, .relationship--multi-value-label__text', // what a picker holds
  '.rs__option', // what it offers
  '.table td > :is(a, span), .relationship-cell', // lists
].join()

type Languages = {
  /** Of the page. */
  readonly admin: string
  /** In which there may be a field of their own. */
  readonly fields: readonly string[]
}

/**
 * Says of all that Payload prints or asks for in another language than the page’s what language it is: titles, and fields
 * for one text in each language. Does so whenever the page changes; gives the way to stop.
 *
 * Only an attribute is set, which React knows nothing of and leaves alone. A change elsewhere on the page costs a look at
 * where it is; an editor of rich text, where most are, is passed over.
 */
export const markPage = (page: HTMLElement, { admin, fields }: Languages): (() => void) => {
  const marked = [titles, ...fields.map((language) => `[name$=".${language}"]`)].join()
  const observer = new MutationObserver((changes) => {
    const changed = changes.some(isHeadline)
      ? findIn(page, marked)
      : changes.flatMap((change) => findChanged(change, marked))
    if (changed.length > 0) markAll(new Set(changed), admin)
  })
  const everywhere = { characterData: true, childList: true, subtree: true }
  observer.observe(page, { ...everywhere, attributeFilter: ['lang'] })
  markAll(findIn(page, marked), admin)
  return () => observer.disconnect()
}

/** The story in the form has said its language, or another. */
const isHeadline = ({ target, type }: MutationRecord): boolean =>
  type === 'attributes' && target instanceof Element && target.matches(headline)

/** What a change is in, and what came with it. */
const findChanged = (
  { addedNodes, target, type }: MutationRecord,
  marked: string,
): readonly HTMLElement[] => {
  const element = target instanceof Element ? target : target.parentElement
  if (type === 'attributes' || !element || element.closest('[contenteditable]')) return []
  const around = element.closest<HTMLElement>(marked)
  const within = Array.from(addedNodes).filter((node) => node instanceof HTMLElement)
  return around ? [around] : within.flatMap((node) => findIn(node, marked))
}

const findIn = (root: HTMLElement, marked: string): readonly HTMLElement[] => [
  ...(root.matches(marked) ? [root] : []),
  ...root.querySelectorAll<HTMLElement>(marked),
]

/** What was marked here, and may be marked anew. */
const ours = new WeakSet<HTMLElement>()

const markAll = (elements: Iterable<HTMLElement>, admin: string): void => {
  // Of a story in a form more is known than its script: a French headline is in French.
  const headlines = document.querySelectorAll<HTMLInputElement>(`${headline}[lang]`)
  const known = new Map(Array.from(headlines, ({ lang, value }) => [value, lang]))
  for (const element of elements) {
    // What is marked already, or stands in such a thing, was marked by who knows more: a cell of the plugin's.
    if (!ours.has(element) && element.closest(':not(html)[lang]')) continue
    ours.add(element)
    const field = element.getAttribute('name')
    const text = element.textContent
    const language = field?.split('.').at(-1) ?? known.get(text) ?? titleLanguage(text, admin)
    if (language === undefined || language === admin) element.removeAttribute('lang')
    else element.lang = language
  }
}
