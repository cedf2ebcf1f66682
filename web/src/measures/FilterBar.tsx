import { useId } from "react";
import { MEASURE_KINDS } from "../../../core/measure.ts";
import type { MeasuresResponse } from "../../../core/measureProtocol.ts";
import { DayChooser } from "./DayChooser.tsx";
import { FilterWords } from "./FilterWords.tsx";
import type { MeasureFilters } from "./measuresPath.ts";

interface Props {
  readonly found: MeasuresResponse;
  readonly filters: MeasureFilters;
  readonly onFilter: (changed: MeasureFilters) => void;
}

export function FilterBar({ found, filters, onFilter }: Props) {
  const id = useId();
  return (
    <search className="measure-filters" aria-label="筛选">
      <div>
        <label htmlFor={`${id}-kind`}>类型</label>
        <select
          id={`${id}-kind`}
          value={filters.kind ?? ""}
          onChange={(event) => onFilter({ kind: event.target.value })}
        >
          <option value="">全部类型</option>
          {MEASURE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kind}（{found.counts.kinds[kind] ?? 0}）
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-office`}>责任单位</label>
        <select
          id={`${id}-office`}
          value={filters.office ?? ""}
          onChange={(event) => onFilter({ office: event.target.value })}
        >
          <option value="">全部单位</option>
          {found.offices.map((office) => (
            <option key={office}>{office}</option>
          ))}
        </select>
      </div>
      <DayChooser found={found} isChosen={filters.asOf !== undefined} onFilter={onFilter} />
      <FilterWords key={filters.q} words={filters.q ?? ""} onFind={(q) => onFilter({ q })} />
    </search>
  );
}
