import type { Citation } from "../../../core/protocol.ts";
import { CitationPopover } from "./CitationPopover.tsx";
import { piecesOf } from "./markers.ts";

interface Props {
  readonly words: string;
  readonly citations: readonly Citation[];
}

/** Plain text with its markers; whatever looks like HTML in it stays text. */
export function AnswerWords({ words, citations }: Props) {
  return (
    <div className="answer-words">
      {words.split(/\n+/).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever appended
        <p key={index}>
          {piecesOf(line).map((piece, place) =>
            piece.kind === "words" ? (
              piece.text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces are only ever appended
              <Marker key={place} label={piece.label} citations={citations} />
            ),
          )}
        </p>
      ))}
    </div>
  );
}

interface MarkerProps {
  readonly label: number;
  readonly citations: readonly Citation[];
}

/** Until its citation has come, a marker is a number to wait for, not a button. */
function Marker({ label, citations }: MarkerProps) {
  const citation = citations.find((candidate) => candidate.label === label);
  if (!citation) return <span className="marker marker-pending">{label}</span>;
  return <CitationPopover citation={citation} />;
}
