/** Of the service's origin, and held to its own rectangle: it cannot lead the city's page elsewhere. */
const ALLOWED = [
  "allow-scripts",
  "allow-same-origin",
  "allow-forms",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
];

export function createFrame(origin: string, title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.sandbox.add(...ALLOWED);
  frame.allow = `clipboard-write ${origin}`;
  frame.referrerPolicy = "no-referrer";
  frame.src = `${origin}/embed`;
  return frame;
}
