/**
 * The sheet of the cards that other sites frame. It stands alone: a card loads nothing else. Its colours are those of the
 * site; `color-scheme` follows the reader's system, as the framing page cannot be asked.
 */
export const cardSheet = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fffefa, #141619);
  --ink: light-dark(#1b1a18, #ebe8e1);
  --soft: light-dark(#4b4943, #bdb8ae);
  --rule: light-dark(#d6d1c4, #3d4045);
  --ok: light-dark(#0b4f63, #86d3ea);
  --warn: light-dark(#6a4200, #f2c073);
  --bad: light-dark(#96101f, #ffa69e);
  background: var(--paper);
  color: var(--ink);
  font: 100% / 1.45 -apple-system, "Segoe UI", Roboto, "Noto Sans", system-ui, sans-serif;
}
body { margin: 0; padding: 1rem; border: 1px solid var(--rule); overflow-wrap: anywhere; }
p, dl, dd, h1 { margin: 0; }
h1, blockquote { font: 1.1875rem / 1.35 Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", serif; }
.said, footer { color: var(--soft); font-size: 0.875rem; }
dl { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0.75rem 0; }
dt { color: var(--soft); font-size: 0.8125rem; }
dd { font-weight: 600; color: var(--c); }
svg { width: 1.1em; height: 1.1em; vertical-align: -0.2em; margin-inline-end: 0.35em; fill: none; stroke: currentColor; stroke-width: 1.4; overflow: visible; }
.f { fill: currentColor; }
.k { stroke: var(--paper); stroke-width: 1.7; }
.ok { --c: var(--ok); }
.warn { --c: var(--warn); }
.bad { --c: var(--bad); }
.open { --c: var(--soft); }
.correction { border-inline-start: 0.25rem solid var(--bad); padding-inline-start: 0.75rem; margin-bottom: 0.75rem; }
footer { margin-top: 0.75rem; }
a { color: inherit; }
a:focus-visible { outline: 0.15rem solid; outline-offset: 0.15rem; }
`;
