/** In Payload's own colours, light and dark; the page holds it once however often it is asked for. */
export const DeskStyle = () => (
  <style href="newsroom-translation-desk" precedence="default">
    {css}
  </style>
)

const css = `
.translation-desk { display: grid; gap: 0.5rem; line-height: 1.5; margin: var(--base) 6px; }
.translation-desk:lang(lo), .translation-desk :lang(lo) { line-height: 1.75; } /* two marks may stand on a letter */
.translation-desk p { margin: 0; }
.translation-desk ul { display: grid; gap: 0.25rem; list-style: none; margin: 0; padding: 0; }
.translation-desk li { align-items: center; border: 1px solid var(--theme-elevation-100); border-radius: var(--style-radius-s);
  display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; justify-content: space-between; padding: 0.375rem 0.5rem; }
.translation-desk-story { flex: 1 1 20rem; min-width: 0; overflow-wrap: anywhere; }
.translation-desk-story p { color: var(--theme-elevation-500); }
.translation-desk-bar { align-items: center; display: flex; flex-wrap: wrap; gap: 0.25rem; }
.translation-desk button, .translation-desk select, .translation-desk input { background: var(--theme-elevation-50); border: 1px solid var(--theme-elevation-150);
  border-radius: var(--style-radius-s); color: inherit; font: inherit; padding: 0.125rem 0.5rem; }
.translation-desk button { cursor: pointer; }
.translation-desk button:hover { background: var(--theme-elevation-100); }
.translation-desk button:disabled { cursor: default; opacity: 0.5; }
.translation-desk button[aria-pressed=true] { background: var(--theme-elevation-800); color: var(--theme-elevation-0); }
.translation-desk :focus-visible { outline: 2px solid var(--theme-success-500); outline-offset: 1px; }
`
