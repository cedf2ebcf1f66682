/** Leans on the sentence before it, or belongs into a list that a colon opens. */
const LEANING =
  /^(?:同时|并|其中|其他|对此|但|该|此|以上|前款|前述|上述|另|还|也|[一二三四五]是|由|其)/u;

/** The sentences in the order in which they are told, each closed with a stop. */
export function readOut(picked: readonly string[], best: string): string {
  const sentences = answerFirst(picked, best);
  return sentences.map((s, i) => close(s, i < sentences.length - 1 ? "；" : "。")).join("");
}

/** Conditions and exceptions follow the answer, in the order of the clause. */
function answerFirst(picked: readonly string[], best: string): readonly string[] {
  const inList = picked.some((sentence) => /[：:；;]$/u.test(sentence));
  if (inList || LEANING.test(best) || !/[。！？]$/u.test(best)) return picked;
  return [best, ...picked.filter((sentence) => sentence !== best)];
}

/** Rows and cut sentences come without a stop; a colon leads on and stays. */
function close(sentence: string, stop: string): string {
  if (/[。！？!?](?:[（(][^（()）]*[)）])?$/u.test(sentence)) return sentence;
  if (stop === "；" && /[；;：:，,]$/u.test(sentence)) return sentence;
  return `${sentence.replace(/[；;，,：:]$/u, "")}${stop}`;
}
