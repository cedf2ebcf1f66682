import { Link } from "react-router";
import type { OfficeTask } from "../../../core/measureProtocol.ts";
import { measureAddress } from "../measures/measuresPath.ts";
import { permalink } from "../read/permalink.ts";

const ROLE_WORDS: Readonly<Record<OfficeTask["role"], string>> = {
  lead: "牵头",
  supporting: "配合",
  responsible: "责任单位",
};

export function TaskList({ tasks }: { readonly tasks: readonly OfficeTask[] }) {
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">负责的条款（{tasks.length}）</h2>
      <ul className="office-tasks">
        {tasks.map(({ clauseId, documentNumber, clausePath, text, role, isMeasure }) => (
          <li key={clauseId}>
            <h3>
              <Link to={permalink(clauseId)}>
                {documentNumber} {clausePath}
              </Link>
            </h3>
            <p className="quiet">
              {ROLE_WORDS[role]}
              {isMeasure && (
                <>
                  ，<Link to={measureAddress(clauseId)}>看措施要点</Link>
                </>
              )}
            </p>
            <p className="task-text">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
