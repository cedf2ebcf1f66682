import type { OutlineEntry } from "./outline.ts";
import { partsOf } from "./permalink.ts";

interface Props {
  readonly entries: readonly OutlineEntry[];
  readonly open: boolean;
  readonly onVisit: (clauseId: string) => void;
}

export function Outline({ entries, open, onVisit }: Props) {
  if (entries.length === 0) return null;
  return (
    <details className="outline" open={open}>
      <summary>目录</summary>
      <nav aria-label="文件目录">
        <ul>
          {entries.map(({ clauseId, title, depth }) => (
            <li key={clauseId} className={`outline-${depth}`}>
              <a
                href={`#${encodeURIComponent(partsOf(clauseId).fragment)}`}
                onClick={(event) => {
                  event.preventDefault();
                  onVisit(clauseId);
                }}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
