import type { Profile } from "../../../core/profile.ts";
import { type MeasureFilters, measuresPath } from "./measuresPath.ts";

interface Props {
  readonly profile: Profile;
  readonly filters: MeasureFilters;
}

export function Downloads({ profile, filters }: Props) {
  return (
    <p className="measure-downloads">
      <a href={measuresPath(".csv", profile, filters)} download>
        下载CSV
      </a>
      <a href={measuresPath(".xlsx", profile, filters)} download>
        下载Excel
      </a>
      <button type="button" className="plain-button" onClick={() => window.print()}>
        打印清单
      </button>
    </p>
  );
}
