import { lossStages } from "../../judge/lossStage.ts";
import { audiences, questionTypes } from "../../questions/goldenQuestion.ts";
import { html, type Markup } from "./markup.ts";

/** Each control is named as the data attribute it is held against. */
export function filterForm(): Markup {
  return html`<form>
${choice("type", "题型 type", questionTypes)}
${choice("audience", "人群 audience", audiences)}
${choice("right", "结果 verdict", ["right", "wrong"])}
${choice("loss", "丢失 loss", lossStages)}
${choice("change", "变化 change", ["better", "worse", "same"])}
<input type="search" name="words" placeholder="搜索 search" aria-label="搜索 search">
<output></output>
</form>`;
}

function choice(name: string, label: string, values: readonly string[]): Markup {
  const options = values.map((value) => html`<option>${value}</option>`);
  return html`<select name="${name}" aria-label="${label}"><option value="">${label}</option>${options}</select>`;
}
