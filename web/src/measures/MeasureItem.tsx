import { Link, useSearchParams } from "react-router";
import type { Match } from "../../../core/measureProtocol.ts";
import { ValidityBadge } from "../answer/ValidityBadge.tsx";
import { permalink } from "../read/permalink.ts";
import { DecisionList } from "./DecisionList.tsx";
import { MeasureLine } from "./MeasureLine.tsx";
import { measureAddress } from "./measuresPath.ts";
import { withoutBreaks } from "./withoutBreaks.ts";

/** One measure in the list: what it gives, why it is here, and where it stands. */
export function MeasureItem({ match }: { readonly match: Match }) {
  const [params] = useSearchParams();
  const { measure, decisions, validity } = match;
  const { id, what, text, documentNumber, clausePath, amounts, limits, offices, kinds } = measure;
  return (
    <li className="measure">
      <p className="quiet">{kinds.map(({ value }) => value).join("、")}</p>
      <h3>
        <Link to={measureAddress(id, params.get("asOf"))}>
          {withoutBreaks(what[0]?.words ?? text)}
        </Link>
      </h3>
      <DecisionList decisions={decisions} />
      <MeasureLine label="标准" words={amounts} />
      <MeasureLine label="限额" words={limits} />
      <MeasureLine label="责任单位" words={offices} />
      <p className="quiet">
        <ValidityBadge validity={validity} />{" "}
        <Link to={permalink(id)}>
          {documentNumber} {clausePath}
        </Link>
      </p>
    </li>
  );
}
