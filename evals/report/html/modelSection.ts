import { formatValue } from "../format.ts";
import type { RunRecord } from "../runRecord.ts";
import { html, type Markup } from "./markup.ts";
import { named, table } from "./table.ts";

export function modelSection({ modelJudgement }: RunRecord): Markup | null {
  if (modelJudgement === null) return null;
  const { judged, faithful, answering, agreement } = modelJudgement;
  const share = (value: number) => formatValue("share", value);
  return html`<h2>模型评判 <small>A model as judge, two runs of ${judged} answers</small></h2>
${table(
  ["", ""],
  [
    [named("句句有据", "Faithful"), share(faithful)],
    [named("答其所问", "Answers the question"), share(answering)],
    [named("两次一致", "The two runs agree"), share(agreement)],
  ],
)}`;
}
