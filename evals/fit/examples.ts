import type { StoredPassage } from "../../core/index/laneStore.ts";
import type { PolicyIndex } from "../../core/index/openIndex.ts";
import {
  type AnswerabilitySignals,
  answerabilitySignals,
} from "../../server/answer/answerabilitySignals.ts";
import type { Corpus } from "../../server/corpus/corpus.ts";
import type { Lexicon } from "../../server/question/lexicon/lexicon.ts";
import { createUnderstand } from "../../server/question/understand.ts";
import type { Retriever } from "../../server/retrieve/retriever.ts";

export interface SignalExample {
  readonly question: string;
  readonly documentNumber: string;
  readonly signals: AnswerabilitySignals;
  readonly answerable: boolean;
}

interface Group {
  readonly clauseId: string;
  readonly at: string | undefined;
  readonly questions: readonly string[];
}

/** A date on which nothing depends: the signals look at years in words only. */
const ANY_DAY = "2026-01-01";

/**
 * What costs nothing to learn from: questions that a clause answers and questions that none does,
 * each asked while the questions written together with it are hidden. Of the answered ones only
 * those tied to whole passages: they were written by another hand than the rest of their clause,
 * as a stranger's question would be.
 */
export async function signalExamples(
  index: PolicyIndex,
  corpus: Corpus,
  retriever: Retriever,
  lexicon: Lexicon,
): Promise<readonly SignalExample[]> {
  const answered = groupsOf(await index.lanes.asked.passages()).filter(
    ({ at }) => at === undefined,
  );
  const unanswered = groupsOf(await index.lanes.unanswered.passages()).filter(
    ({ at }) => at !== undefined,
  );
  const examples: SignalExample[] = [];
  const understand = createUnderstand({ corpus, lexicon, today: () => ANY_DAY });
  const add = async (group: Group, question: string, answerable: boolean) => {
    const understood = understand(question, { question });
    const hidden = new Set(group.questions);
    const retrieval = await retriever.retrieve({ ...understood, hidden });
    const signals = answerabilitySignals(understood, retrieval, corpus.units.length, lexicon);
    const documentNumber = group.clauseId.split("#")[0] ?? "";
    examples.push({ question, documentNumber, signals, answerable });
  };
  for (const group of answered) for (const q of group.questions) await add(group, q, true);
  for (const group of unanswered) await add(group, group.questions[0] ?? "", false);
  return examples;
}

/** Questions that were written together: for the same words of the same clause. */
function groupsOf(passages: readonly StoredPassage[]): Group[] {
  const groups = new Map<string, Group & { questions: string[] }>();
  for (const { clauseId, at, text } of passages) {
    const key = `${clauseId}\n${at ?? ""}`;
    const group = groups.get(key) ?? { clauseId, at, questions: [] };
    group.questions.push(text);
    groups.set(key, group);
  }
  return [...groups.values()];
}
