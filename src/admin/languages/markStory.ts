/** The headline in a form. */
export const headline = '[name="title"]'

/** Fields of the form that are written in the story's language. */
const written = [
  headline,
  ...['summary', 'byline', 'place', 'correctionNote'].map((name) => `[name="${name}"]`),
]

/**
 * Says of the body and the fields around it what language they are in, as the page is in that of the admin: for the font,
 * the breaking of lines, the spelling check and those who listen. Payload's fields have no such setting.
 */
export const markStory = (body: HTMLElement | null, language: string | undefined): void => {
  if (!body || language === undefined) return
  const fields = body.closest('form')?.querySelectorAll<HTMLElement>(written.join()) ?? []
  for (const field of [body, ...fields]) field.lang = language
}
