import { Link } from "react-router";
import type { OfficeSummary } from "../../../core/measureProtocol.ts";
import { FetchedView } from "../http/FetchedView.tsx";
import { useFetched } from "../http/useFetched.ts";
import { usePageTitle } from "../shell/usePageTitle.ts";
import "./offices.css";

export default function OfficesPage() {
  usePageTitle("责任单位");
  const offices = useFetched<readonly OfficeSummary[]>("/api/offices");
  return (
    <>
      <h1>责任单位</h1>
      <FetchedView fetched={offices}>
        {(listed) => (
          <ul className="offices">
            {listed.map(({ office, tasks, deadlines }) => (
              <li key={office}>
                <Link to={`/offices/${encodeURIComponent(office)}`}>{office}</Link>
                <span className="quiet">
                  {tasks}条{deadlines > 0 && `，${deadlines}个时限`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </FetchedView>
    </>
  );
}
