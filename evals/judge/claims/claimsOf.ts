import type { Citation } from "../../../core/protocol.ts";
import type { Observation } from "../../observe/observation.ts";
import { withoutMarkers } from "../withoutMarkers.ts";
import type { Claim } from "./claim.ts";
import { documentClaims, withoutDocumentNumbers } from "./documentClaims.ts";
import { figureClaims } from "./figureClaims.ts";
import { officeClaims } from "./officeClaims.ts";
import type { OfficeNames } from "./officeNames.ts";

/** The claims of an answer, judged without a model. A refusal claims nothing about a policy. */
export function claimsOf({ question, answer }: Observation, offices: OfficeNames): Claim[] {
  if (answer.status !== "answered" && answer.status !== "partial") return [];
  const said = withoutDenials(withoutMarkers(answer.answer), question.question);
  const cited = answer.citations.map(citedWords).join("\n");
  const dated = question.asOf ? `${cited}\n${question.asOf}` : cited;
  return [
    ...documentClaims(said, cited),
    ...figureClaims(withoutDocumentNumbers(said), dated),
    ...officeClaims(said, cited, offices),
  ];
}

/** 不是12个月：… gives back the asker's own words, to say that they are wrong: no claim. */
function withoutDenials(said: string, question: string): string {
  return said.replace(/不是([^：，。\n]{1,12})：/gu, (denial, words: string) =>
    question.includes(words) ? "" : denial,
  );
}

/** A clause's words, and what the citation itself vouches for: its address, its dates, its offices. */
function citedWords(citation: Citation): string {
  const { text, documentTitle, documentNumber, documentDate, clause, validity } = citation;
  const dates = [documentDate, validity.from, validity.until, validity.text];
  const address = [documentTitle, documentNumber, clause, ...citation.responsibleUnits];
  return [text, ...address, ...dates].filter((words) => words !== undefined).join("\n");
}
