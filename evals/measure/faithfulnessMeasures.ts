import type { Claim } from "../judge/claims/claim.ts";
import type { Judged } from "./judged.ts";
import type { Measure } from "./measure.ts";
import { mean } from "./summaries.ts";

/** Without a judge: hard words that stand in a cited clause. One invented figure keeps it below 1. */
export const faithfulnessMeasures: readonly Measure<Judged>[] = [
  supported("figures", ["figure", "date"], "数字与日期有据", "Figures and dates supported"),
  supported("document-numbers", ["document"], "文号有据", "Document numbers supported"),
  supported("offices", ["office"], "单位有据", "Offices supported"),
];

function supported(
  name: string,
  kinds: readonly Claim["kind"][],
  chinese: string,
  english: string,
): Measure<Judged> {
  const score = ({ verdict }: Judged) => {
    const claims = verdict.claims.filter(({ kind }) => kinds.includes(kind));
    return claims.length === 0 ? null : mean(claims.map((claim) => Number(claim.supported)));
  };
  return { name, chinese, english, unit: "share", better: "higher", score, summary: mean };
}
