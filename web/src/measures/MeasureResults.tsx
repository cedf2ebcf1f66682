import type { Match, MeasuresResponse } from "../../../core/measureProtocol.ts";
import { FIT_WORDS } from "./fitWords.ts";
import { MeasureItem } from "./MeasureItem.tsx";

/** What fits first; what may fit; then, folded away, what has run out and what is for others. */
export function MeasureResults({ found }: { readonly found: MeasuresResponse }) {
  const { fits, "may-fit": mayFit, "does-not-fit": others } = found.counts.fits;
  const expired = found.expired.filter(({ fit }) => fit !== "does-not-fit");
  return (
    <section aria-label="结果">
      <p role="status">
        {found.asOf}：符合{fits}条，可能符合{mayFit}条，已到期{expired.length}条，不符合{others}条。
      </p>
      {(["fits", "may-fit"] as const).map((fit) => (
        <MatchGroup
          key={fit}
          heading={FIT_WORDS[fit]}
          matches={found.current.filter((match) => match.fit === fit)}
        />
      ))}
      <FoldedGroup heading="已到期" matches={expired} />
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
