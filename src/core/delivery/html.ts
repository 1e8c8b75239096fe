const entities: { readonly [sign: string]: string } = {
  '"': '&quot;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
}

/** A text as HTML shows it, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/["&<>]/gu, (sign) => entities[sign] ?? sign)
