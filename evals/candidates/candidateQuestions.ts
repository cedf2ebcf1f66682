import { z } from "zod";
import type { GoldenQuestion } from "../questions/goldenQuestion.ts";

/** 👎 with what was asked and shown; keys this program doesn't need are let through. */
const feedback = z.object({
  question: z.string().min(1),
  history: z.array(z.object({ question: z.string(), answer: z.string() })).optional(),
  answer: z.string().default(""),
  reason: z.string().optional(),
  comment: z.string().optional(),
});

/** A golden question without its gold: a person adds evidence and facts, then `answerable` can stand. */
export type Candidate = GoldenQuestion;

export function candidateQuestions(jsonl: string): Candidate[] {
  const asked = new Map<string, z.infer<typeof feedback>>();
  for (const line of jsonl.split("\n").filter((text) => text.trim() !== "")) {
    const parsed = feedback.parse(JSON.parse(line));
    asked.set(parsed.question, parsed);
  }
  return [...asked.values()].map(({ question, history, answer, reason, comment }, index) => ({
    id: `candidate-${String(index + 1).padStart(3, "0")}`,
    question,
    ...(history && { history }),
    audience: "resident",
    type: history?.length ? "followup" : "colloquial",
    answerable: true,
    evidence: [],
    facts: [],
    note: ["待补依据和要点", reason, comment, `当时的回答：${answer}`].filter(Boolean).join("；"),
  }));
}
