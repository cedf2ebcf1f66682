import type { ResponsibleUnit } from "../../../core/clause.ts";
import { officeName } from "./officeName.ts";
import { unitBracketsIn } from "./unitBrackets.ts";

type Role = ResponsibleUnit["role"];

/** 和 joins two offices only behind an office's last word: 市能源局和各县（市、区）政府 */
const AND = /(?<=[局委办行处院厅队]|政府|中心|单位|支行|部门)(?:和|及|以及|与)/;

/** The offices that a clause names at its end, each once, in the order of their naming. */
export function responsibleUnitsIn(text: string): ResponsibleUnit[] {
  const units = unitBracketsIn(text).flatMap((bracket) => unitsOf(bracket.words));
  const seen = new Set<string>();
  return units.filter(({ name }) => !seen.has(name) && seen.add(name));
}

function unitsOf(words: string): ResponsibleUnit[] {
  const names = words.replace(/^责任(?:单位|部门)\s*[：:]\s*/, "");
  return clausesOf(names).flatMap(({ part, role }) =>
    officesOf(part).map((written) => ({ name: officeName(written), written, role })),
  );
}

/** 市能源局牵头，市水利局、市应急局配合 → who leads, who supports. */
function clausesOf(words: string): { part: string; role: Role }[] {
  const parts: { part: string; role: Role }[] = [];
  let from = 0;
  for (const duty of words.matchAll(/牵头|配合|(?:按职责)?(?:分工|分别)?(?:负责|落实)|会同/g)) {
    parts.push({ part: words.slice(from, duty.index), role: roleOf(duty[0]) });
    from = duty.index + duty[0].length;
  }
  const rest = words.slice(from);
  const isSupport = /会同$/.test(words.slice(0, from));
  return [...parts, { part: rest, role: isSupport ? "supporting" : "responsible" }];
}

function roleOf(duty: string): Role {
  if (duty === "牵头") return "lead";
  return duty === "配合" ? "supporting" : "responsible";
}

function officesOf(part: string): string[] {
  return splitOutsideBrackets(part)
    .flatMap((piece) => piece.split(AND))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= 2 && /[\u4e00-\u9fff]{2}/.test(piece));
}

/** 、 within （市、区） or 〔市、区〕 separates no offices. */
function splitOutsideBrackets(text: string): string[] {
  const pieces = [""];
  let depth = 0;
  for (const character of text) {
    if ("（(〔[".includes(character)) depth += 1;
    if ("）)〕]".includes(character)) depth -= 1;
    if (depth === 0 && "、，,；;".includes(character)) pieces.push("");
    else pieces[pieces.length - 1] += character;
  }
  return pieces;
}
