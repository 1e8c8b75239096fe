/** In Payload's own colours, light and dark; the page holds it once however often it is asked for. */
export const OtherNewsStyle = () => (
  <style href="newsroom-other-news" precedence="default">
    {css}
  </style>
)

const css = `
.other-news { display: grid; font-size: 0.9rem; gap: 0.75rem; line-height: 1.5; margin-block: var(--base); }
.other-news h3 { margin: 0; }
.other-news:lang(lo), .other-news :lang(lo) { line-height: 1.75; } /* two marks may stand on a letter */
.other-news:focus { outline: none; }
.other-news h4, .other-news h5 { font-size: 0.9rem; font-weight: 600; letter-spacing: normal; margin: 0; }
.other-news h5 { color: var(--theme-elevation-500); font-weight: 400; }
.other-news p { margin: 0; }
.other-news ol, .other-news ul { display: grid; gap: 0.25rem; list-style: none; margin: 0; padding: 0; }
.other-news [hidden] { display: none; }
.other-news button { background: var(--theme-elevation-50); border: 1px solid var(--theme-elevation-150);
  border-radius: var(--style-radius-s); color: inherit; cursor: pointer; font: inherit; padding: 0.125rem 0.5rem; white-space: nowrap; }
.other-news button:hover { background: var(--theme-elevation-100); }
.other-news button[aria-disabled=true] { cursor: default; opacity: 0.5; }
.other-news button:focus-visible, .other-news a:focus-visible, .other-news summary:focus-visible, .other-news-row:focus {
  outline: 2px solid var(--theme-success-500); outline-offset: 1px; }
.other-news button.other-news-main { background: var(--theme-elevation-800); border-color: var(--theme-elevation-800); color: var(--theme-elevation-0); }
.other-news-head { align-items: center; display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; justify-content: space-between; }
.other-news-quiet { color: var(--theme-elevation-500); }
.other-news-row { align-items: flex-start; background: var(--theme-elevation-0); border: 1px solid var(--theme-elevation-100);
  border-radius: var(--style-radius-s); display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; padding: 0.375rem 0.5rem; }
.other-news-row--lifted { box-shadow: 0 2px 8px rgb(0 0 0 / 20%); position: relative; z-index: 1; }
.other-news-row--comes { border-inline-start: 3px solid var(--theme-success-500); }
.other-news-row--leaves { border-inline-start: 3px solid var(--theme-error-500); }
.other-news-row--leaves a { text-decoration: line-through; }
.other-news button.other-news-handle { background: none; border-color: transparent; cursor: grab; display: flex; padding: 0.125rem; touch-action: none; }
.other-news-place { font-variant-numeric: tabular-nums; font-weight: 600; min-width: 1.25rem; text-align: end; }
.other-news-story { flex: 1 1 16rem; min-width: 0; overflow-wrap: anywhere; }
.other-news-badge { background: var(--theme-elevation-100); border-radius: var(--style-radius-s); font-size: 0.8rem; margin-inline-start: 0.375rem; padding: 0 0.375rem; }
.other-news-actions { display: flex; flex-wrap: wrap; gap: 0.25rem; }
.other-news-reports { display: grid; gap: 0.5rem; }
.other-news-warning { background: var(--theme-warning-50); border: 1px solid var(--theme-warning-500); border-radius: var(--style-radius-s);
  display: grid; gap: 0.5rem; padding: 0.5rem 0.75rem; }
.other-news-pair { display: grid; gap: 0.5rem 1rem; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); }
.other-news-failed { border-inline-start: 3px solid var(--theme-error-500); padding-inline-start: 0.5rem; }
.other-news-add { position: relative; }
.other-news-add label { display: block; }
.other-news-add input { background: var(--theme-input-bg); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s);
  color: inherit; font: inherit; padding: 0.375rem 0.5rem; width: 100%; }
.other-news-add [role=listbox] { background: var(--theme-elevation-0); border: 1px solid var(--theme-elevation-150); box-shadow: 0 2px 8px rgb(0 0 0 / 20%);
  gap: 0; inset-inline: 0; max-height: 20rem; overflow-y: auto; position: absolute; z-index: 2; }
.other-news-add [role=option] { cursor: pointer; padding: 0.25rem 0.5rem; }
.other-news-add [aria-selected=true], .other-news-add [role=option]:hover { background: var(--theme-elevation-100); }
.other-news-proposal { border-top: 1px solid var(--theme-elevation-100); display: grid; gap: 0.375rem; padding-top: 0.75rem; }
.other-news summary { cursor: pointer; }
.other-news details ul { margin-top: 0.375rem; }
.other-news-unseen { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
.other-news [id^=DndLiveRegion] { display: none; } /* English only, with row ids for names; the panel says it itself */
`
