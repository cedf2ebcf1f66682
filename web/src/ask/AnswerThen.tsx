import type { Citation } from "../../../core/protocol.ts";

interface Props {
  readonly citations: readonly Citation[];
  readonly onAskThen: (asOf: string) => void;
}

/** Where something cited is over, the same question on a day when its document was new. */
export function AnswerThen({ citations, onAskThen }: Props) {
  const days = citations
    .filter(({ validity }) => validity.state === "expired")
    .map(({ documentDate }) => documentDate);
  const day = days.sort().at(-1);
  if (!day) return null;
  return (
    <p className="answer-ways">
      <button type="button" className="plain-button" onClick={() => onAskThen(day)}>
        按文件发布时（{day}）再看一次
      </button>
    </p>
  );
}
