import type { Unit } from "../../corpus/corpus.ts";
import { agreement, denial, type Premise } from "./premise.ts";

/** 归税务局管吗 · 是不是由市住建局负责 */
const ASKED =
  /(?:归|找|由|是不是|应该是|该)(?:归|找|由|是)?(?<office>(?![归找由是])[市县区省]?\p{Script=Han}{2,8}?(?:局|委|厅|办公室|总队|支队|银行))(?:来|去)?(?:管|负责|牵头|办|批|审|发|定)?(?:的|这事|这个|它)?(?:吗|吧|么|对吗|对吧|是吗|对不对|[？?]|$)/u;

/**
 * Denies an office that the asker names where the clause makes others responsible and never speaks
 * of this one, and agrees where it is among them.
 */
export function officePremise(question: string, { clause, text }: Unit): Premise | undefined {
  const office = ASKED.exec(question)?.groups?.office;
  const responsible = clause.responsibleUnits;
  if (!office || responsible.length === 0) return undefined;
  const core = office.replace(/^[市县区省]/u, "").replace(/[局委厅]$/u, "");
  const isNamed = responsible.some(
    ({ name, written }) => name.includes(core) || written.includes(core),
  );
  if (isNamed) return agreement();
  return text.includes(core) ? undefined : denial(office);
}
