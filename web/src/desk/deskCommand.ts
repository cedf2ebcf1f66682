export type DeskCommand =
  | { readonly name: "ask" | "copy" | "note" | "other-pane" | "help" }
  | { readonly name: "open-citation"; readonly label: number };

interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const COMMANDS: Readonly<Record<string, DeskCommand>> = {
  "/": { name: "ask" },
  c: { name: "copy" },
  n: { name: "note" },
  x: { name: "other-pane" },
  "?": { name: "help" },
};

/** What a single key means at the desk; Ctrl+C and its like stay the browser's. */
export function deskCommand({ key, altKey, ctrlKey, metaKey }: Key): DeskCommand | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (/^[1-9]$/.test(key)) return { name: "open-citation", label: Number(key) };
  return COMMANDS[key.toLowerCase()];
}

/** In a field the keys are letters. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}
