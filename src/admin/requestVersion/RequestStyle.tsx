/** In Payload's own colours, light and dark; the page holds it once however often it is asked for. */
export const RequestStyle = () => (
  <style href="newsroom-request-version" precedence="default">
    {css}
  </style>
)

const css = `
.request-version { background: var(--theme-bg); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m);
  color: var(--theme-text); line-height: 1.5; margin: auto; max-width: 90vw; padding: var(--base); width: 28rem; }
.request-version:lang(lo), .request-version :lang(lo) { line-height: 1.75; } /* two marks may stand on a letter */
.request-version::backdrop { background: rgb(0 0 0 / 0.4); }
.request-version form { display: grid; gap: 0.25rem; }
.request-version h3, .request-version p { margin: 0; }
.request-version label { margin-top: 0.5rem; }
.request-version-check { align-items: center; display: flex; gap: 0.5rem; }
.request-version small { color: var(--theme-elevation-500); }
.request-version [role=alert] { color: var(--theme-error-500); }
.request-version-bar { display: flex; gap: 0.5rem; margin-top: 0.75rem; }
.request-version :is(button, select, textarea, input:not([type=checkbox])) { background: var(--theme-elevation-50);
  border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); color: inherit; font: inherit; padding: 0.25rem 0.5rem; }
.request-version button { cursor: pointer; }
.request-version button:disabled { cursor: default; opacity: 0.5; }
.request-version :focus-visible { outline: 2px solid var(--theme-success-500); outline-offset: 1px; }
`
