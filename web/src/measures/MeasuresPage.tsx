import { useSearchParams } from "react-router";
import type { MeasuresResponse } from "../../../core/measureProtocol.ts";
import { FetchedView } from "../http/FetchedView.tsx";
import { useFetched } from "../http/useFetched.ts";
import { usePageTitle } from "../shell/usePageTitle.ts";
import { Downloads } from "./Downloads.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { MeasureResults } from "./MeasureResults.tsx";
import { type MeasureFilters, measuresPath } from "./measuresPath.ts";
import { ProfileForm } from "./ProfileForm.tsx";
import { ProfileNote } from "./ProfileNote.tsx";
import { useProfile } from "./useProfile.ts";
import "./measures.css";

const FILTERS = ["kind", "office", "q", "asOf"] as const;

/** Which measure applies to me: the filters stand in the address, the person does not. */
export default function MeasuresPage() {
  usePageTitle("找政策");
  const [profile, setProfile] = useProfile();
  const [params, setParams] = useSearchParams();
  const filters: MeasureFilters = Object.fromEntries(
    FILTERS.map((name) => [name, params.get(name) ?? undefined]),
  );
  const isAsked = Object.keys(profile).length > 0 || [...params].length > 0;
  const found = useFetched<MeasuresResponse>(
    isAsked ? measuresPath("", profile, filters) : undefined,
  );
  const filter = (changed: MeasureFilters) => {
    const merged = Object.entries({ ...filters, ...changed }).filter(([, value]) => value);
    setParams(merged as [string, string][], { replace: true });
  };

  return (
    <>
      <h1>找适合我的政策</h1>
      <ProfileForm profile={profile} onChange={setProfile} />
      <ProfileNote profile={profile} onDelete={() => setProfile({})} />
      {isAsked ? (
        <FetchedView fetched={found}>
          {(answer) => (
            <>
              <FilterBar found={answer} filters={filters} onFilter={filter} />
              <Downloads profile={profile} filters={filters} />
              <MeasureResults
                found={answer}
                isToday={filters.asOf === undefined}
                onFilter={filter}
              />
            </>
          )}
        </FetchedView>
      ) : (
        <p>回答任意一个问题，就列出公报里与您有关的措施。</p>
      )}
    </>
  );
}
