import type { Measure } from "../../core/measure.ts";
import type { Match } from "../../core/measureProtocol.ts";
import { mainKind } from "../measures/spreadOverKinds.ts";

const SENTENCE = /[^。；;\n]+[。；;]?/gu;

/**
 * The sentence for this tenant, where there is one for each; else the one that says most. A heading
 * (扩大失业保险保障范围。) says nothing that its clause does not.
 */
export function tellingWords({ measure, decisions }: Match, heading = ""): string | undefined {
  const tenancy = decisions.find(({ asked, state }) => asked === "tenancy" && state === "fits");
  const all = measure.what.map(({ words }) => words);
  const bodies = all.filter((words) => !isHeading(words, heading));
  const said = bodies.length > 0 ? bodies : all;
  if (!tenancy) return sayingKind(measure, said);
  const sentences = [...said, ...(measure.text.match(SENTENCE) ?? [])];
  return sentences.find((words) => words.includes(tenancy.words.words)) ?? said[0];
}

/** What is called 补贴奖励 is told by the sentence on 补贴, unless the first one has the figure. */
function sayingKind(measure: Measure, said: readonly string[]): string | undefined {
  const [first = ""] = said;
  if (measure.amounts.some(({ words }) => first.includes(words))) return first;
  const kind = measure.kinds.find(({ value }) => value === mainKind(measure));
  return said.find((words) => kind && words.includes(kind.words)) ?? first;
}

/** 三、突出抓好高校毕业生就业创业工作 */
function isHeading(words: string, heading: string): boolean {
  const label = words.replace(/^[一二三四五六七八九十]{1,3}、|[。\s]/gu, "");
  return label !== "" && heading.replace(/[。\s]/gu, "").endsWith(label);
}
