import type { Paragraph } from "../lines/paragraph.ts";
import type { Repair } from "./repair.ts";

/** The joins that made one paragraph of several lines. */
export function joinsWithin({ fragments }: Paragraph): Repair[] {
  return fragments.slice(1).map((fragment, index) => ({
    kind: "join",
    line: fragments[index]?.line ?? 0,
    continuation: fragment.line,
  }));
}
