import type { RunRecord } from "../runRecord.ts";
import { html, type Markup } from "./markup.ts";
import { named, table } from "./table.ts";

export function lossSection({ losses, refusals }: RunRecord): Markup {
  const lossRows = losses.map(({ chinese, english, ids }) => [
    named(chinese, english),
    String(ids.length),
  ]);
  const refusalRows = refusals.map(({ reason, given, rightly, expected, met }) => [
    reason,
    `${rightly} / ${given}`,
    expected === 0 ? "—" : `${met} / ${expected}`,
  ]);
  return html`<h2>丢在哪一步 <small>Loss per stage</small></h2>
${table(["", named("题数", "questions")], lossRows)}
<h2>拒答理由 <small>Refusals by reason</small></h2>
${table(["", named("给得对 / 给出", "rightly / given"), named("符合 / 应给", "met / expected")], refusalRows)}`;
}
