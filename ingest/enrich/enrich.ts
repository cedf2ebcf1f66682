import { z } from "zod";
import type { Gazette } from "../../core/clause.ts";
import { comparable } from "../../core/comparable.ts";
import { asData } from "../../core/model/asData.ts";
import { createAskForValue } from "../../core/model/askForValue.ts";
import type { Limits } from "../../core/model/limits.ts";
import type { ChatModel } from "../../core/model/openChatModel.ts";
import { readPrompt } from "../../core/prompts.ts";
import { askEach } from "../ask/askEach.ts";
import { PATIENT_LIMITS } from "../ask/patientLimits.ts";
import type { AskedFile } from "../questions/readQuestions.ts";
import { clausesToAsk, wordsOf } from "./clausesToAsk.ts";
import { appendQuestions } from "./questionFile.ts";
import { soundQuestions, type Unsound } from "./soundQuestions.ts";

const SHAPE = {
  name: "questions",
  description: "交出问题",
  schema: z.object({ questions: z.array(z.object({ question: z.string(), at: z.string() })) }),
};

export interface EnrichmentInput {
  readonly gazettes: readonly Gazette[];
  /** All questions so far. */
  readonly asked: readonly AskedFile[];
  /** Where the new ones go. */
  readonly folder: string;
  readonly model: ChatModel;
  readonly limits?: Limits;
  readonly onProgress: (done: number, total: number) => void;
}

export interface Enrichment {
  readonly clauses: number;
  readonly written: number;
  /** Of questions that were not taken, why. */
  readonly dropped: readonly Unsound[];
  /** Clauses for which nothing came of the model. */
  readonly failed: number;
}

/** Has the model write questions for the clauses that want some; each clause's are kept at once. */
export async function enrich(input: EnrichmentInput): Promise<Enrichment> {
  const { gazettes, asked, folder, model, limits = PATIENT_LIMITS } = input;
  const prompt = await readPrompt("questions", ["title", "clause"]);
  const ask = createAskForValue(model, SHAPE, limits);
  const known = knownQuestions(asked);
  const tasks = clausesToAsk(gazettes, asked);
  const dropped: Unsound[] = [];
  let written = 0;
  const failed = await askEach(
    tasks,
    async (citable) => {
      const { clause, document } = citable;
      const content = prompt({ title: document.title, clause: asData(wordsOf(clause)) });
      const reply = await ask([{ role: "user", content }], new AbortController().signal);
      if (reply.kind === "unavailable") return reply.reason;
      const { documentNumber } = document;
      const own = known.get(documentNumber) ?? new Set();
      const { sound, unsound } = soundQuestions(reply.value.questions, citable, gazettes, own);
      dropped.push(...unsound);
      if (sound.length === 0) return undefined;
      for (const { question } of sound) own.add(comparable(question));
      known.set(documentNumber, own);
      await appendQuestions(folder, documentNumber, sound);
      written += sound.length;
      return undefined;
    },
    input.onProgress,
  );
  return { clauses: tasks.length, written, dropped, failed };
}

function knownQuestions(asked: readonly AskedFile[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const { documentNumber, lines } of asked) {
    const own = known.get(documentNumber) ?? new Set();
    for (const text of lines.flatMap(({ questions }) => questions)) own.add(comparable(text));
    known.set(documentNumber, own);
  }
  return known;
}
