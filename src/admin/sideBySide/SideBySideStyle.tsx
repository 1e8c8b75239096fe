/** In Payload's own colours, light and dark; the page holds it once however often it is asked for. */
export const SideBySideStyle = () => (
  <style href="newsroom-side-by-side" precedence="default">
    {css}
  </style>
)

const css = `
.side-by-side { font-size: 0.9rem; line-height: 1.5; margin-block: var(--base); }
.side-by-side:lang(lo), .side-by-side :lang(lo) { line-height: 1.75; } /* two marks may stand on a letter */
.side-by-side h3, .side-by-side p { margin: 0; }
.side-by-side h3 { font-size: 0.9rem; }
.side-by-side ol, .side-by-side ul { list-style: none; margin: 0; padding: 0; }
.side-by-side ol { display: grid; gap: 0.5rem; }
.side-by-side-head { align-items: baseline; display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; padding-bottom: 0.5rem; }
.side-by-side-head p { color: var(--theme-elevation-500); flex: 1; }
.side-by-side button { background: var(--theme-elevation-50); border: 1px solid var(--theme-elevation-150);
  border-radius: var(--style-radius-s); color: inherit; cursor: pointer; font: inherit; padding: 0 0.5rem; }
.side-by-side button:hover { background: var(--theme-elevation-100); }
.side-by-side button:disabled { cursor: default; opacity: 0.5; }
.side-by-side button:focus-visible, .side-by-side a:focus-visible { outline: 2px solid var(--theme-success-500); outline-offset: 1px; }
.side-by-side-row { border-inline-start: 3px solid var(--theme-elevation-150); padding-inline-start: 0.5rem; }
.side-by-side-row[aria-current=true] { background: var(--theme-elevation-50); }
.side-by-side-row--done { border-color: var(--theme-success-500); }
.side-by-side-row--added, .side-by-side-row--changed, .side-by-side-row--removed { border-color: var(--theme-warning-500); }
.side-by-side-state { color: var(--theme-elevation-500); display: flex; flex-wrap: wrap; gap: 0.25rem; }
.side-by-side-state button:first-child { background: none; border-color: transparent; padding: 0; text-decoration: underline; }
.side-by-side-text { user-select: text; white-space: pre-line; }
.side-by-side-text ins { background: var(--theme-success-100); text-decoration: none; }
.side-by-side-text del { background: var(--theme-error-100); }
.side-by-side-terms { display: flex; flex-wrap: wrap; gap: 0.25rem; margin-top: 0.25rem; }
.side-by-side-facts { background: var(--theme-warning-50); border: 1px solid var(--theme-warning-500); border-radius: var(--style-radius-s);
  margin-top: 0.25rem; padding: 0.25rem 0.5rem; }
/* The original takes the left two fifths of the window and scrolls by itself; the form keeps the rest. */
@media (min-width: 1024px) {
  .newsroom-side-by-side .side-by-side { background: var(--theme-bg); border-inline-end: 1px solid var(--theme-elevation-150); bottom: 0; inset-inline-start: 0;
    margin: 0; overflow-y: auto; padding: 1rem; position: fixed; top: var(--app-header-height); width: 40vw; z-index: 5; }
  .newsroom-side-by-side .template-default__wrap { padding-inline-start: 40vw; }
  .newsroom-side-by-side .document-fields { flex-direction: column; }
  .newsroom-side-by-side .document-fields__main, .newsroom-side-by-side .document-fields__edit { width: 100%; }
  .newsroom-side-by-side .document-fields__sidebar-wrap { height: auto; position: static; width: 100%; }
}
`
