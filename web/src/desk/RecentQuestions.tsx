import { outcomeHeading } from "../answer/outcomeHeading.ts";
import { clockOf } from "./clockOf.ts";
import type { DeskRecord } from "./shiftRecords.ts";

interface Props {
  readonly records: readonly DeskRecord[];
  readonly onOpen: (conversationId: string) => void;
}

const SHOWN = 20;

export function RecentQuestions({ records, onOpen }: Props) {
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">最近{SHOWN}个问题</h2>
      {records.length === 0 && <p className="quiet">还没有问题。</p>}
      <ol>
        {records.slice(0, SHOWN).map(({ id, conversationId, askedAt, question, result }) => (
          <li key={id}>
            <span className="quiet date">{clockOf(askedAt)}</span>
            <button type="button" className="plain-button" onClick={() => onOpen(conversationId)}>
              {question}
            </button>
            <span className="quiet">{outcomeHeading(result)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
