import type { Decision } from "../../../core/measureProtocol.ts";
import { decisionWords } from "./fitWords.ts";
import { withoutBreaks } from "./withoutBreaks.ts";

/** By which words of the clause it was decided; words of a heading are said to be so. */
export function DecisionList({ decisions }: { readonly decisions: readonly Decision[] }) {
  if (decisions.length === 0) return null;
  return (
    <ul className="decisions" aria-label="判断依据">
      {decisions.map((decision) => (
        <li key={`${decision.asked}-${decision.words.from}-${decision.words.words}`}>
          <span className={`decision decision-${decision.state}`}>{decisionWords(decision)}</span>「
          {withoutBreaks(decision.words.words)}」
          {decision.words.heading && (
            <span className="quiet">（见标题：{decision.words.heading}）</span>
          )}
        </li>
      ))}
    </ul>
  );
}
