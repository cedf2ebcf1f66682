import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { citableClauses } from "../../../core/citableClauses.ts";
import type { Gazette } from "../../../core/clause.ts";
import { sha256 } from "../../../core/index/fingerprint.ts";
import { extractMeasure } from "../extractMeasure.ts";
import { differences } from "./differences.ts";
import { isMeasure, type ReviewedLine } from "./reviewedLine.ts";

/** Reviewed lines stay as they are; all others are read afresh. What needs a person's eye is reported. */
export async function refreshLists(
  gazettes: readonly Gazette[],
  reviews: ReadonlyMap<string, ReviewedLine>,
  folder: string,
  onNote: (sentence: string) => void,
): Promise<void> {
  const lists = new Map<string, ReviewedLine[]>();
  for (const citable of citableClauses(gazettes)) {
    const { clauseId, citedText, text } = citable.clause;
    const line = reviews.get(clauseId);
    const extracted = extractMeasure(citable);
    if (line?.reviewed && line.digest !== sha256(citedText ?? text))
      onNote(`${clauseId}：条款文字已变，请重新核对。`);
    else if (line?.reviewed && isMeasure(line))
      for (const sentence of differences(line, extracted)) onNote(`${clauseId} ${sentence}`);
    const kept = line?.reviewed ? line : extracted;
    if (kept) {
      const { documentNumber } = citable.document;
      lists.set(documentNumber, [...(lists.get(documentNumber) ?? []), kept]);
    }
  }
  for (const [documentNumber, lines] of lists) {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    await writeFile(join(folder, `${documentNumber}.jsonl`), text);
  }
}
