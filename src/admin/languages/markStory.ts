/** Fields of the form that are written in the story's language. */
const written = ['title', 'summary', 'byline', 'place', 'correctionNote']

/**
 * Says of the body and the fields around it what language they are in, as the page is in that of the admin: for the font,
 * the breaking of lines, the spelling check and those who listen. Payload's fields have no such setting.
 */
export const markLanguage = (body: HTMLElement | null, language: string | undefined): void => {
  if (!body || language === undefined) return
  const fields =
    body.closest('form')?.querySelectorAll<HTMLElement>(written.map(toSelector).join()) ?? []
  for (const field of [body, ...fields]) field.lang = language
}

const toSelector = (name: string): string => `[name="${name}"]`
