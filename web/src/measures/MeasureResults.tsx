import type { Match, MeasuresResponse } from "../../../core/measureProtocol.ts";
import { ExpiredNote } from "./ExpiredNote.tsx";
import { FIT_WORDS } from "./fitWords.ts";
import { MeasureItem } from "./MeasureItem.tsx";
import type { MeasureFilters } from "./measuresPath.ts";

interface Props {
  readonly found: MeasuresResponse;
  /** The day is today because no other was chosen. */
  readonly isToday: boolean;
  readonly onFilter: (changed: MeasureFilters) => void;
}

/** What fits first; what may fit; what has run out, as it was given then; folded away, what is for others. */
export function MeasureResults({ found, isToday, onFilter }: Props) {
  const { fits, "may-fit": mayFit, "does-not-fit": others } = found.counts.fits;
  const expired = found.expired.filter(({ fit }) => fit !== "does-not-fit");
  const day = isToday ? `今天（${found.asOf}）` : found.asOf;
  return (
    <section aria-label="结果">
      <p role="status">
        按{day}看：符合{fits}条，可能符合{mayFit}条，已到期{expired.length}条，不符合{others}条。
      </p>
      <ExpiredNote
        expired={expired.length}
        day={day}
        documentsDay={found.documentsDay}
        onChoose={() => onFilter({ asOf: found.documentsDay })}
      />
      {(["fits", "may-fit"] as const).map((fit) => (
        <MatchGroup
          key={fit}
          heading={FIT_WORDS[fit]}
          matches={found.current.filter((match) => match.fit === fit)}
        />
      ))}
      <MatchGroup heading={`按${day}已到期；当时的规定`} matches={expired} />
      <FoldedGroup
        heading="不符合"
        matches={found.current.filter(({ fit }) => fit === "does-not-fit")}
      />
    </section>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly matches: readonly Match[];
}

function MatchGroup({ heading, matches }: GroupProps) {
  if (matches.length === 0) return null;
  return (
    <>
      <h2>
        {heading}（{matches.length}）
      </h2>
      <ul className="measure-list">
        {matches.map((match) => (
          <MeasureItem key={match.measure.id} match={match} />
        ))}
      </ul>
    </>
  );
}

function FoldedGroup({ heading, matches }: GroupProps) {
  if (matches.length === 0) return null;
  return (
    <details className="folded-measures">
      <summary>
        {heading}（{matches.length}）
      </summary>
      <ul className="measure-list">
        {matches.map((match) => (
          <MeasureItem key={match.measure.id} match={match} />
        ))}
      </ul>
    </details>
  );
}
