type Props = { readonly publicId: string }

/**
 * Tells the newsroom that somebody sees the story: once, and only when the page is in front of them. Without script nothing
 * is counted, and nothing else is missing.
 */
export const CountRead = ({ publicId }: Props) => (
  <script dangerouslySetInnerHTML={{ __html: countWhenSeen(publicId) }} />
)

const countWhenSeen = (publicId: string): string => {
  const beacon = inScript(JSON.stringify({ publicId }))
  return `(() => {
  const count = () => {
    if (document.visibilityState !== "visible") return
    document.removeEventListener("visibilitychange", count)
    navigator.sendBeacon("/api/news/reads", ${beacon})
  }
  document.addEventListener("visibilitychange", count)
  count()
})()`
}

/** A text as a script has it, which nothing in it can end. */
const inScript = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003c')
