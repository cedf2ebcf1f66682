import type { Draft } from "./draft.ts";
import type { Family } from "./labels.ts";
import type { Frame, Reached } from "./numbering.ts";

/** The reader's place in the document: the open clauses, and what each numbering reached. */
export interface Reader {
  readonly frames: Frame[];
  readonly reached: Reached;
}

export function readerAt(root: Draft): Reader {
  return { frames: [{ draft: root, family: "root", ordinal: 0 }], reached: new Map() };
}

export function open(reader: Reader, frame: Frame): void {
  top(reader).draft.body.push(frame.draft);
  reader.frames.push(frame);
}

export function close(reader: Reader): Frame {
  const frame = reader.frames.pop() as Frame;
  const parent = top(reader);
  if (!["root", "box", "topic", "annex"].includes(frame.family)) {
    reader.reached.set(frame.family as Family, {
      ordinal: frame.ordinal,
      parent: parent.family,
    });
  }
  return frame;
}

export function top(reader: Reader): Frame {
  return reader.frames.at(-1) as Frame;
}

/** Back to the annex or the document itself. */
export function closeAll(reader: Reader): void {
  while (reader.frames.length > 1 && top(reader).family !== "annex") close(reader);
}
