import type { Measure } from "../../../core/measure.ts";
import { fieldValues } from "./fieldValues.ts";

/** Fields in which the rules now read otherwise than the person did: 规模：人工 小微企业 ／ 规则 （无）. */
export function differences(reviewed: Measure, extracted: Measure | undefined): readonly string[] {
  if (!extracted) return ["规则没有读出这条措施"];
  const byRule = fieldValues(extracted);
  return Object.entries(fieldValues(reviewed)).flatMap(([field, values]) => {
    const [person, rule] = [values.join("、"), (byRule[field] ?? []).join("、")];
    return person === rule
      ? []
      : [`${field}：人工 ${person || "（无）"} ／ 规则 ${rule || "（无）"}`];
  });
}
