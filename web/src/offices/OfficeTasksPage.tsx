import { Link, useParams } from "react-router";
import type { OfficeView } from "../../../core/measureProtocol.ts";
import { FetchedView } from "../http/FetchedView.tsx";
import { useFetched } from "../http/useFetched.ts";
import { usePageTitle } from "../shell/usePageTitle.ts";
import { DeadlineList } from "./DeadlineList.tsx";
import { TaskList } from "./TaskList.tsx";
import "./offices.css";

/** All that one office is in charge of. */
export default function OfficeTasksPage() {
  const { office = "" } = useParams();
  usePageTitle(office);
  const address = `/api/offices/${encodeURIComponent(office)}`;
  const view = useFetched<OfficeView>(address);
  return (
    <>
      <p>
        <Link to="/offices">全部责任单位</Link>
      </p>
      <h1>{office}</h1>
      <FetchedView fetched={view}>
        {({ tasks, deadlines }) => (
          <>
            <DeadlineList deadlines={deadlines} calendar={`${address}/deadlines.ics`} />
            <TaskList tasks={tasks} />
          </>
        )}
      </FetchedView>
    </>
  );
}
