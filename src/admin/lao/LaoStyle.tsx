/** Room for Lao in Payload's own admin; the page holds it once. Nothing here touches a page in another language. */
export const LaoStyle = () => (
  <style href="newsroom-lao" precedence="default">
    {css}
  </style>
)

// The font holds nothing but Lao, so Latin and figures stay as Payload has them: its own list follows.
const css = `
html:lang(lo) { --font-body: 'Noto Sans Lao', -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial,
  sans-serif; }
[lang|=lo] { font-family: 'Noto Sans Lao', var(--font-body); }
html:lang(lo) :is(h1, h2, h3, h4, h5, h6, .tooltip, .tabs-field__tab-button, .payload-toast-container li) {
  letter-spacing: normal; line-height: 1.6; } /* two marks may stand on a letter and one below it */
html:lang(lo) a { text-underline-offset: 0.25em; } /* below the vowels that stand below */
html:lang(lo) .html-diff { font-family: var(--font-body); letter-spacing: normal; line-height: 1.9; } /* else a line's colour covers marks */
html:lang(lo) .react-datepicker-time__header { font-size: 0; } /* English, and Payload passes no other word */
html:lang(lo) .react-datepicker-time__header::after { content: 'ເວລາ'; font-size: 0.8125rem; }
`
