import type { Draft } from "./draft.ts";
import type { Family, Label } from "./labels.ts";

/** An open clause on the way from the root to where the reader stands. */
export interface Frame {
  readonly draft: Draft;
  readonly family: Family | "root" | "box" | "topic" | "annex";
  readonly ordinal: number;
}

/** Where a label opens its clause: under the frame at `depth`, which becomes the innermost. */
export interface Placement {
  readonly depth: number;
  /** One ordinal is missing before it: its clause is lost or its label unreadable. */
  readonly gap: boolean;
}

/** The last ordinal a family reached before its parent was closed, for lists that run on. */
export type Reached = Map<Family, { ordinal: number; parent: Frame["family"] }>;

/** 编章节条款项目 and the families below them: no document goes deeper than this. */
const DEEPEST = 16;

const RANKS: Partial<Record<Family, number>> = { part: 0, chapter: 1, section: 2, article: 3 };

/**
 * A label opens a clause only as the next ordinal of its family; which families lie inside
 * which is learnt from the document: 一、 may hold （一） or 1., and 1.–57. may run through.
 */
export function placementOf(
  label: Label,
  frames: readonly Frame[],
  reached: Reached,
): Placement | undefined {
  if (frames.length > DEEPEST) return undefined;
  const parent = structuralParent(label.family, frames);
  for (let depth = frames.length - 1; depth > 0; depth -= 1) {
    const frame = frames[depth] as Frame;
    if (frame.family !== label.family) continue;
    if (label.ordinal === frame.ordinal + 1) return { depth: depth - 1, gap: false };
    if (label.ordinal === frame.ordinal + 2) return { depth: depth - 1, gap: true };
    if (label.ordinal !== 1) return undefined;
    // A list inside a list of the same family is introduced by a colon.
    return endsWithColon(frames.at(-1)) ? { depth: frames.length - 1, gap: false } : undefined;
  }
  const gap = gapBefore(label, reached, frames[parent]?.family);
  if (gap !== undefined) return { depth: parent, gap };
  return label.ordinal === 1 ? { depth: parent, gap: false } : undefined;
}

/** Articles run through the whole text, measures through sections of the same family. */
function gapBefore(
  label: Label,
  reached: Reached,
  parent: Frame["family"] | undefined,
): boolean | undefined {
  const last = reached.get(label.family);
  if (!last || (label.family !== "article" && last.parent !== parent)) return undefined;
  const missing = label.ordinal - last.ordinal - 1;
  return missing === 0 || missing === 1 ? missing === 1 : undefined;
}

/** 章 lies in 编, 节 in 章, 条 in any of them; other families lie where the reader stands. */
function structuralParent(family: Family, frames: readonly Frame[]): number {
  const rank = RANKS[family];
  let depth = frames.length - 1;
  if (rank !== undefined) {
    while (depth > 0 && (rankOf(frames[depth] as Frame) ?? 9) >= rank) depth -= 1;
    return depth;
  }
  while (depth > 0 && frames[depth]?.family === "topic" && !endsWithColon(frames[depth]))
    depth -= 1;
  return depth;
}

function rankOf(frame: Frame): number | undefined {
  return frame.family in RANKS ? RANKS[frame.family as Family] : undefined;
}

function endsWithColon(frame: Frame | undefined): boolean {
  const last = frame?.draft.body.at(-1);
  if (!last || "body" in last) return false;
  return /[：:]$/.test(last.fragments.at(-1)?.text.trimEnd() ?? "");
}
