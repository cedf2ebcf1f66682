/** Text that is known to be markup; everything else is escaped on its way into a template. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Slot = string | number | null | Markup | readonly Markup[];

/** Questions, answers and source text are foreign words: they may look like markup, and an injection does. */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  const text = strings.map((part, index) => part + written(slots[index] ?? null)).join("");
  return new Markup(text);
}

function written(slot: Slot): string {
  if (slot === null) return "";
  if (slot instanceof Markup) return slot.text;
  if (Array.isArray(slot)) return slot.map(({ text }: Markup) => text).join("");
  return String(slot).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
