import type { Choices } from "./readChoices.ts";

/** A constructed sheet: it needs no leave from a host's policy against inline styles. */
export function widgetStyle(position: Choices["position"]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; color-scheme: light dark; font-family: system-ui, sans-serif;
      --paper: light-dark(#fff, #14181d); --ink: light-dark(#14181d, #e9edf1);
      --accent: light-dark(#1b4d89, #93bdf2); --on-accent: light-dark(#fff, #10161d);
      --focus: light-dark(#b35c00, #ffb454); }
    button { font: inherit; font-size: 16px; cursor: pointer; border-radius: 2px; }
    button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    .opener { position: fixed; inset-block-end: 16px; ${position}: 16px; z-index: 2147483000;
      min-height: 48px; padding: 8px 20px; color: var(--on-accent); background: var(--accent);
      border: 1px solid var(--on-accent); }
    section { position: fixed; inset-block-end: 76px; ${position}: 16px; z-index: 2147483001;
      display: flex; flex-direction: column; width: min(420px, calc(100vw - 32px));
      height: min(640px, calc(100dvh - 92px)); background: var(--paper); color: var(--ink);
      border: 1px solid var(--accent); }
    section[hidden] { display: none; }
    .bar { display: flex; justify-content: space-between; align-items: center; padding: 6px 12px;
      border-bottom: 3px solid var(--accent); font-size: 16px; }
    .closer { min-height: 32px; color: var(--accent); background: none; border: 0;
      text-decoration: underline; }
    iframe { flex: 1; border: 0; width: 100%; }
    @media (max-width: 480px) { section { inset: 0; width: auto; height: auto; border: 0; } }
    @media print { :host { display: none; } }
  `);
  return sheet;
}
