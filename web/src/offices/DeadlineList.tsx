import { Link } from "react-router";
import type { OfficeDeadline } from "../../../core/measureProtocol.ts";
import { withoutBreaks } from "../measures/withoutBreaks.ts";
import { permalink } from "../read/permalink.ts";
import { dueWords, inOrderOfDays } from "./dueWords.ts";

interface Props {
  readonly deadlines: readonly OfficeDeadline[];
  readonly calendar: string;
}

export function DeadlineList({ deadlines, calendar }: Props) {
  if (deadlines.length === 0) return null;
  const hasDays = deadlines.some(({ due }) => due.kind !== "after-event");
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">时限（{deadlines.length}）</h2>
      {hasDays && (
        <p>
          <a href={calendar} download>
            下载日历（.ics）
          </a>
        </p>
      )}
      <ol className="deadlines">
        {inOrderOfDays(deadlines).map((deadline) => (
          <li key={`${deadline.clauseId}-${deadline.from}`}>
            <span className="date">{dueWords(deadline.due)}</span>
            <div>
              <p>{withoutBreaks(deadline.task.words)}</p>
              <p className="quiet">
                原文「{deadline.words}」，
                <Link to={permalink(deadline.clauseId)}>
                  {deadline.documentNumber} {deadline.clausePath}
                </Link>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
