import { Link } from "react-router";
import type { ReadingPlace } from "./DocumentView.tsx";
import type { OutlineEntry } from "./outline.ts";
import { permalink } from "./permalink.ts";

interface Props {
  readonly entries: readonly OutlineEntry[];
  readonly place: ReadingPlace;
  readonly onVisit: (clauseId: string) => void;
}

export function Outline({ entries, place, onVisit }: Props) {
  if (entries.length === 0) return null;
  return (
    <details className="outline" open={place === "page"}>
      <summary>目录</summary>
      <nav aria-label="文件目录">
        <ul>
          {entries.map(({ clauseId, title, depth }) => (
            <li key={clauseId} className={`outline-${depth}`}>
              <Link
                to={permalink(clauseId)}
                onClick={(event) => {
                  if (place === "beside") event.preventDefault();
                  onVisit(clauseId);
                }}
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
