/** In Payload's own colours, light and dark; the page holds it once however often it is asked for. */
export const PanelStyle = () => (
  <style href="newsroom-house-style" precedence="default">
    {css}
  </style>
)

const css = `
.house-style { font-size: 0.9rem; line-height: 1.5; margin-bottom: var(--base); }
.house-style:lang(lo), .house-style :lang(lo) { line-height: 1.75; } /* two marks may stand on a letter */
.house-style h4 { font-size: 0.9rem; font-weight: 600; margin: 0.75rem 0 0.25rem; }
.house-style p { margin: 0; }
.house-style ul { display: grid; gap: 0.5rem; list-style: none; margin: 0; padding: 0; }
.house-style-head { align-items: center; display: flex; flex-wrap: wrap; gap: 0.5rem; justify-content: space-between; }
.house-style-head .field-label { padding: 0; }
.house-style button { background: var(--theme-elevation-50); border: 1px solid var(--theme-elevation-150);
  border-radius: var(--style-radius-s); color: inherit; cursor: pointer; font: inherit; padding: 0.125rem 0.5rem; }
.house-style button:hover { background: var(--theme-elevation-100); }
.house-style button:disabled { cursor: default; opacity: 0.5; }
.house-style button:focus-visible, .house-style-state:focus-visible { outline: 2px solid var(--theme-success-500); outline-offset: 1px; }
.house-style button.house-style-main { background: var(--theme-elevation-800); border-color: var(--theme-elevation-800); color: var(--theme-elevation-0); }
.house-style-finding { border-inline-start: 3px solid var(--theme-elevation-250); padding-inline-start: 0.5rem; }
.house-style-finding--error { border-color: var(--theme-error-500); }
.house-style-finding--warning { border-color: var(--theme-warning-500); }
.house-style-finding[aria-current=true] { background: var(--theme-elevation-50); outline: 1px solid var(--theme-elevation-250); }
.house-style-level { font-weight: 600; }
.house-style-context { overflow-wrap: anywhere; }
.house-style-context del { background: var(--theme-error-100); text-decoration: line-through; }
.house-style-context ins { background: var(--theme-success-100); text-decoration: none; }
.house-style-context del + ins { margin-inline-start: 0.125rem; }
.house-style-context mark { background: var(--theme-warning-100); color: inherit; }
.house-style-actions { display: flex; flex-wrap: wrap; gap: 0.25rem; margin-top: 0.25rem; }
.house-style-pass { display: flex; flex-wrap: wrap; gap: 0.25rem; margin-top: 0.25rem; }
.house-style-pass input { background: var(--theme-input-bg); border: 1px solid var(--theme-elevation-150); color: inherit; flex: 1 1 8rem; font: inherit; padding: 0.125rem 0.375rem; }
.house-style-keys { color: var(--theme-elevation-500); margin-top: 0.5rem; }
.house-style-counters { border-collapse: collapse; margin-top: 0.75rem; width: 100%; }
.house-style-counters th { font-weight: 400; text-align: start; }
.house-style-counters td, .house-style-counters thead th { text-align: end; font-variant-numeric: tabular-nums; }
.house-style-over td { color: var(--theme-error-500); font-weight: 600; }
.house-style-preview { border: 1px solid var(--theme-elevation-100); margin-top: 0.75rem; padding: 0.5rem; }
.house-style-preview h4 { margin-top: 0; }
.house-style-preview p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.house-style-stamp { color: var(--theme-elevation-500); font-variant-numeric: tabular-nums; }
.house-style-state { align-items: center; background: var(--theme-elevation-50); border: 1px solid var(--theme-elevation-150);
  border-radius: var(--style-radius-s); color: inherit; cursor: pointer; display: inline-flex; font: inherit; gap: 0.375rem;
  padding: 0.25rem 0.625rem; white-space: nowrap; }
#field-passes .array-field__add-row { display: none; } /* a pass is made in the panel, at the finding */
.house-style-state::before { background: var(--theme-success-500); border-radius: 50%; content: ''; height: 0.5rem; width: 0.5rem; }
.house-style-state--warning::before { background: var(--theme-warning-500); }
.house-style-state--error::before { background: var(--theme-error-500); }
`
