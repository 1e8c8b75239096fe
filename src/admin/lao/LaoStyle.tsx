/** Room for Lao in Payload's own admin; the page holds it once. Nothing here touches another language. */
export const LaoStyle = () => (
  <style href="newsroom-lao" precedence="default">
    {css}
  </style>
)

const css = `
html:lang(lo) { --font-body: 'Noto Sans Lao', 'Phetsarath OT', -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto,
  'Helvetica Neue', Arial, sans-serif; }
[lang|=lo] { font-family: 'Noto Sans Lao', 'Phetsarath OT', var(--font-body); }
`
