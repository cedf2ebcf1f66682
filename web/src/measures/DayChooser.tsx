import { useId } from "react";
import type { MeasuresResponse } from "../../../core/measureProtocol.ts";
import type { MeasureFilters } from "./measuresPath.ts";

interface Props {
  readonly found: MeasuresResponse;
  readonly isChosen: boolean;
  readonly onFilter: (changed: MeasureFilters) => void;
}

/** On which day a measure must run to count: any, today, or one when the documents were new. */
export function DayChooser({ found, isChosen, onFilter }: Props) {
  const id = useId();
  const { asOf, documentsDay } = found;
  return (
    <div>
      <label htmlFor={id}>按哪一天看</label>
      <input
        id={id}
        type="date"
        value={asOf}
        onChange={(event) => onFilter({ asOf: event.target.value })}
      />
      <p className="day-choices">
        <button
          type="button"
          className="plain-button"
          aria-pressed={!isChosen}
          onClick={() => onFilter({ asOf: undefined })}
        >
          今天
        </button>
        <button
          type="button"
          className="plain-button"
          aria-pressed={asOf === documentsDay}
          onClick={() => onFilter({ asOf: documentsDay })}
        >
          文件发布时（{documentsDay}）
        </button>
      </p>
    </div>
  );
}
