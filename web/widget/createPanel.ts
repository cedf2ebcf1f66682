import { createFrame } from "./createFrame.ts";
import type { Choices } from "./readChoices.ts";
import { widgetStyle } from "./widgetStyle.ts";

/** The host element with its shadow tree, closed until the button is pressed. */
export function createPanel({ origin, title, position }: Choices): HTMLElement {
  const host = document.createElement("policy-answers-widget");
  const shadow = host.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [widgetStyle(position)];

  const opener = button("opener", title);
  const panel = document.createElement("section");
  panel.id = "panel";
  panel.hidden = true;
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", title);
  opener.setAttribute("aria-controls", panel.id);
  opener.setAttribute("aria-expanded", "false");
  const closer = button("closer", "关闭");
  const bar = document.createElement("div");
  bar.className = "bar";
  bar.append(element("strong", title), closer);
  panel.append(bar);

  let frame: HTMLIFrameElement | undefined;
  const show = (open: boolean) => {
    panel.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    if (!open) return opener.focus();
    // Not before it is wanted: most visitors of a site never ask.
    frame ??= panel.appendChild(createFrame(origin, title));
    frame.focus();
  };

  opener.addEventListener("click", () => show(panel.hidden === true));
  closer.addEventListener("click", () => show(false));
  shadow.addEventListener("keydown", (event) => {
    if ((event as KeyboardEvent).key === "Escape" && !panel.hidden) show(false);
  });
  // Keys that are pressed inside the frame are heard there only; it passes the wish on.
  window.addEventListener("message", ({ source, origin: from, data }) => {
    const ours = from === origin && source === frame?.contentWindow;
    if (ours && data === "policy-answers:close" && !panel.hidden) show(false);
  });
  shadow.append(panel, opener);
  return host;
}

function button(name: string, words: string): HTMLButtonElement {
  const made = element("button", words);
  made.type = "button";
  made.className = name;
  return made;
}

function element<Name extends "button" | "strong">(name: Name, words: string) {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
