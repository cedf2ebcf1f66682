import type { AnswerResult } from "../../../core/protocol.ts";
import type { AskDriver } from "../../driver/askDriver.ts";

type Mutation = (driver: AskDriver) => AskDriver;

/** Each answer carries the citations of the one before it. */
export const citationsShuffled: Mutation = (driver) => {
  let previous: AnswerResult["citations"] = [];
  return withAnswers(driver, (result) => {
    const citations = previous;
    previous = result.citations.length > 0 ? result.citations : previous;
    return { ...result, citations: result.citations.length > 0 ? citations : [] };
  });
};

/** 50% becomes 61%: every digit goes up by one. */
export const figuresAltered: Mutation = (driver) =>
  withAnswers(driver, (result) => ({
    ...result,
    answer: result.answer.replace(/\d(?!\])/g, (digit) => String((Number(digit) + 1) % 10)),
  }));

export const refusalsOff: Mutation = (driver) =>
  withAnswers(driver, (result) => ({ ...result, status: "answered", reason: null }));

/** What a forgotten file does: its clauses are never found, and what they alone answer is refused. */
export function withoutDocument(driver: AskDriver, missing: string): AskDriver {
  const isThere = ({ documentNumber }: { documentNumber: string }) => documentNumber !== missing;
  const withoutCitations = withAnswers(driver, (result) => {
    const citations = result.citations.filter(isThere);
    if (citations.length > 0 || result.citations.length === 0) return { ...result, citations };
    return { ...result, status: "refused", reason: "not-in-corpus", answer: "", citations };
  });
  return {
    ...withoutCitations,
    search: async (query, k) => (await driver.search(query, k)).filter(isThere),
    documents: async () => (await driver.documents()).filter(isThere),
  };
}

function withAnswers(driver: AskDriver, change: (result: AnswerResult) => AnswerResult): AskDriver {
  return { ...driver, ask: async (request) => change(await driver.ask(request)) };
}
