const CLOSING: Readonly<Record<string, string>> = { "（": "）", "(": ")" };
/** The longest list of offices stays well within this; what is never closed is soon given up. */
const LONGEST_BRACKET = 300;
const NAMES_OFFICES = /^责任单位|(?:负责|牵头|配合)$/;

/** （责任单位：市文旅局） names who acts, not for whom: 文旅 in it is no trade. */
export function withoutUnits(text: string): string {
  let kept = "";
  for (let at = 0; at < text.length; ) {
    const end = bracketEnd(text, at);
    if (end && NAMES_OFFICES.test(text.slice(at + 1, end - 1))) {
      kept += " ".repeat(end - at);
      at = end;
    } else kept += text[at++];
  }
  return kept;
}

/** Past the bracket that opens at `at`, brackets within it counted: （…各县（市、区）人民政府负责）. */
function bracketEnd(text: string, at: number): number | undefined {
  if (!CLOSING[text[at] ?? ""]) return undefined;
  let depth = 0;
  for (let i = at; i < Math.min(text.length, at + LONGEST_BRACKET); i++) {
    const character = text[i] ?? "";
    if (character in CLOSING) depth++;
    else if (Object.values(CLOSING).includes(character) && --depth === 0) return i + 1;
  }
  return undefined;
}
