import { changeWords } from "../../compare/promptChanges.ts";
import { formatDifference } from "../format.ts";
import type { RunRecord } from "../runRecord.ts";
import { html, type Markup } from "./markup.ts";

export function comparisonSection({ comparison }: RunRecord): Markup | null {
  if (comparison === null) return null;
  const { earlier, changes, right, prompts } = comparison;
  const count = (change: string) => Object.values(changes).filter((one) => one === change).length;
  return html`<h2>与上次相比 <small>Against the run of ${earlier.time}, commit ${earlier.commit}</small></h2>
<p><span class="good">变好 better ${count("better")}</span> ·
<span class="bad">变差 worse ${count("worse")}</span> · 不变 same ${count("same")} ·
全对率之差 <small>right, difference, 95 %</small> ${formatDifference(right)}</p>
<p>提示词 prompts: ${prompts.map(changeWords).join(" · ") || "未变 the same"}</p>`;
}
