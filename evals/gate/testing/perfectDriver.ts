import type { ClauseNode, PolicyDocument } from "../../../core/clause.ts";
import type { AnswerResult, AskRequest, Citation, SearchHit } from "../../../core/protocol.ts";
import type { AskDriver } from "../../driver/askDriver.ts";
import type { Evidence, GoldenQuestion } from "../../questions/goldenQuestion.ts";

/** A system that gives each golden question the answer its author had in mind. */
export function perfectDriver(questions: readonly GoldenQuestion[]): AskDriver {
  const byRequest = new Map(questions.map((question) => [requestKey(question), question]));
  return {
    ask: async (request) => answerTo(byRequest.get(requestKey(request))),
    search: async (query, k) =>
      hitsFor(
        questions.find(({ question }) => question === query),
        k,
      ),
    documents: async () => documentsOf(questions),
    close: async () => {},
  };
}

function requestKey({ question, history = [], asOf = "" }: AskRequest | GoldenQuestion): string {
  return JSON.stringify([question, history, asOf]);
}

function answerTo(question: GoldenQuestion | undefined): AnswerResult {
  const rest = { related: [], followUps: [], timings: { retrieveMs: 1, composeMs: 1 } };
  if (!question?.answerable) {
    return { ...rest, status: "refused", reason: "not-in-corpus", answer: "", citations: [] };
  }
  const citations = question.evidence.map((entry, index) => ({
    ...citationOf(entry, question),
    label: index + 1,
  }));
  const answer = question.facts.map((fact) => fact.split("|")[0]).join("，");
  return { ...rest, status: "answered", reason: null, answer: `${answer}[1]。`, citations };
}

function citationOf(entry: Evidence, { facts }: GoldenQuestion): Omit<Citation, "label"> {
  return {
    ...address(entry),
    documentDate: "2022-06-27",
    quote: entry.quote,
    text: [entry.quote, ...facts].join("，"),
    responsibleUnits: [],
    validity: { state: "unstated" },
  };
}

function hitsFor(question: GoldenQuestion | undefined, k: number): SearchHit[] {
  const evidence = question?.evidence ?? [];
  return evidence
    .slice(0, k)
    .map((entry, index) => ({ ...address(entry), text: entry.quote, score: 1 / (index + 1) }));
}

function address({ documentNumber, clause }: Evidence) {
  const clauseId = `${documentNumber}#${clause}`;
  return { clauseId, documentNumber, documentTitle: documentNumber, clause };
}

function documentsOf(questions: readonly GoldenQuestion[]): PolicyDocument[] {
  const evidence = questions.flatMap((question) => question.evidence);
  const numbers = [...new Set(evidence.map(({ documentNumber }) => documentNumber))];
  return numbers.map((documentNumber) => ({
    documentNumber,
    title: documentNumber,
    noticeTitle: documentNumber,
    issuingAuthority: "",
    addressees: "",
    documentDate: "2022-06-27",
    sourceFile: "",
    source: { firstLine: 1, lastLine: 1 },
    clauses: evidence.filter((entry) => entry.documentNumber === documentNumber).map(clauseOf),
  }));
}

function clauseOf(entry: Evidence): ClauseNode {
  return {
    clauseId: address(entry).clauseId,
    label: entry.clause,
    clausePath: entry.clause,
    kind: "article",
    text: entry.quote,
    citable: true,
    citedText: entry.quote,
    children: [],
    source: { firstLine: 1, lastLine: 1 },
    responsibleUnits: [],
    references: [],
  };
}
