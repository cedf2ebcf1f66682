import type { Timings } from "../../core/protocol.ts";
import type { QuestionReading } from "../question/readQuestion.ts";
import type { Retrieval } from "../retrieve/retriever.ts";

/** The steps before the answer that the model was asked for in vain. */
export function withoutModel(
  reading: Extract<QuestionReading, { kind: "understood" }>,
  { notReranked }: Retrieval,
): Pick<Timings, "withoutModel"> {
  const steps = [
    ...(reading.unavailable ? (["rewrite"] as const) : []),
    ...(notReranked ? (["rerank"] as const) : []),
  ];
  return steps.length > 0 ? { withoutModel: steps } : {};
}
