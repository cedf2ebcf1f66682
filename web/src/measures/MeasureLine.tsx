import type { Words } from "../../../core/measure.ts";
import { withoutBreaks } from "./withoutBreaks.ts";

interface Props {
  readonly label: string;
  readonly words: readonly Words[];
}

/** A field in the clause's own words; nothing where the clause is silent. */
export function MeasureLine({ label, words }: Props) {
  if (words.length === 0) return null;
  return (
    <p className="measure-line">
      <span className="quiet">{label}</span>{" "}
      {words.map((one) => withoutBreaks(one.words)).join("；")}
    </p>
  );
}
