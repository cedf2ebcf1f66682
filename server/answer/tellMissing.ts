import type { PolicyDocument } from "../../core/clause.ts";
import { agencyOf, sequenceOf } from "../question/documentNumber.ts";
import type { Missing } from "../retrieve/exactLane.ts";

/** So many numbers can be heard on the telephone. */
const NEAREST = 3;

/** 本库没有收录“朔政办发〔2022〕17号”，收录的有：朔政办发〔2022〕18号、…。 */
export function tellMissing(missing: Missing, documents: readonly PolicyDocument[]): string {
  if (missing.kind === "clause")
    return `${missing.document.documentNumber}没有“${missing.written}”。`;
  const near = nearestNumbers(missing.written, documents).slice(0, NEAREST);
  return `本库没有收录“${missing.written}”，收录的有：${near.join("、")}。`;
}

/** The same agency's first, by sequence. */
function nearestNumbers(written: string, documents: readonly PolicyDocument[]): readonly string[] {
  const distance = ({ documentNumber }: PolicyDocument) =>
    Math.abs(sequenceOf(documentNumber) - sequenceOf(written));
  const foreign = ({ documentNumber }: PolicyDocument) =>
    written.includes(agencyOf(documentNumber)) ? 0 : 1;
  return [...documents]
    .sort((a, b) => foreign(a) - foreign(b) || distance(a) - distance(b))
    .map(({ documentNumber }) => documentNumber);
}
