import { Link } from "react-router";
import type { MeasureSummary } from "../../../core/measureProtocol.ts";
import { measureAddress } from "./measuresPath.ts";
import { withoutBreaks } from "./withoutBreaks.ts";

interface Props {
  readonly heading: string;
  readonly measures: readonly MeasureSummary[];
}

export function MeasureLinks({ heading, measures }: Props) {
  if (measures.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <ul className="measure-list">
        {measures.map(({ id, what, documentNumber, clausePath, kinds }) => (
          <li key={id} className="measure">
            <Link to={measureAddress(id)}>{withoutBreaks(what)}</Link>
            <p className="quiet">
              {documentNumber} {clausePath}，{kinds.join("、")}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
