import { createPanel } from "./createPanel.ts";
import { readChoices } from "./readChoices.ts";

/*
 * The whole of widget.js: a button and a panel in a city's site. It stands in a shadow tree, so that
 * neither's styles reach the other; what is asked stays in a frame of the service's own origin.
 */
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const choices = readChoices(script);
  const place = () => document.body.append(createPanel(choices));
  if (document.body) place();
  else document.addEventListener("DOMContentLoaded", place);
}
