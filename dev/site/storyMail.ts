type Mail = { readonly summary: string; readonly title: string; readonly url: string }

/**
 * A `mailto:` address that opens a letter with the headline as subject and the story's address below its summary.
 *
 * Lao is percent-encoded as UTF-8 and lines end in CRLF, as RFC 6068 section 5 asks.
 */
export const storyMail = ({ summary, title, url }: Mail): string => {
  const body = [title, summary, url].filter(Boolean).join('\r\n\r\n')
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`
}
