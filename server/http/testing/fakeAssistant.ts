import type { PolicyDocument } from "../../../core/clause.ts";
import type { AnswerResult, Citation, DocumentSummary, SearchHit } from "../../../core/protocol.ts";
import type { Assistant } from "../../assistant.ts";
import { readCorpus } from "../../corpus/corpus.ts";
import { createMeasureService } from "../../measures/measureService.ts";
import { fakeMeasure } from "../../measures/testing/fakeMeasure.ts";

const NUMBER = "朔政办发〔2022〕18号";

const citation: Citation = {
  label: 1,
  clauseId: `${NUMBER}#一.13`,
  documentNumber: NUMBER,
  documentTitle: "具体措施",
  documentDate: "2022-06-27",
  clause: "一、13",
  quote: "减免租金",
  text: "13.减免租金。",
  responsibleUnits: ["市国资委"],
  validity: { state: "unstated" },
};

const answer: AnswerResult = {
  status: "answered",
  reason: null,
  answer: "可以减免租金。[1]",
  citations: [citation],
  related: [],
  followUps: [],
  timings: { retrieveMs: 1, composeMs: 1 },
};

const hit: SearchHit = {
  clauseId: citation.clauseId,
  documentNumber: NUMBER,
  documentTitle: "具体措施",
  clause: "一、13",
  text: citation.text,
  score: 0.9,
};

const summary: DocumentSummary = {
  documentNumber: NUMBER,
  title: "具体措施",
  noticeTitle: "通知",
  issuingAuthority: "朔州市人民政府办公室",
  documentDate: "2022-06-27",
  clauseCount: 1,
};

const policyDocument: PolicyDocument = {
  ...summary,
  addressees: "",
  sourceFile: "gazette.md",
  source: { firstLine: 1, lastLine: 2 },
  clauses: [],
};

const corpus = readCorpus([{ sourceFile: "gazette.md", title: "", documents: [policyDocument] }]);

/** Answers everything alike; a test replaces what it needs to behave otherwise. */
export const fakeAssistant: Assistant = {
  indexFingerprint: "f".repeat(64),
  ask: async (_request, listener) => {
    listener.onDelta("可以减免租金。");
    listener.onCitations([citation]);
    listener.onDelta("[1]");
    return answer;
  },
  search: async (_query, k, explain) =>
    Array.from({ length: Math.min(k, 3) }, () =>
      explain ? { ...hit, lanes: { chunk: 0.9 } } : hit,
    ),
  measures: createMeasureService([fakeMeasure], corpus),
  documents: () => [summary],
  document: (number) =>
    number
      .normalize("NFKC")
      .replace(/[〔([【［]/, "〔")
      .replace(/[〕)\]】］]/, "〕") === NUMBER
      ? policyDocument
      : undefined,
};
