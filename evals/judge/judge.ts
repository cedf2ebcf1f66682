import type { Observation } from "../observe/observation.ts";
import { claimsOf } from "./claims/claimsOf.ts";
import { evidenceHeld } from "./evidenceHeld.ts";
import { evidenceMet } from "./evidenceMet.ts";
import { factsPresent } from "./factsPresent.ts";
import { lossStage } from "./lossStage.ts";
import { retrieved } from "./retrieved.ts";
import { validityRight } from "./validityRight.ts";
import type { Grounds, Verdict } from "./verdict.ts";
import { withoutMarkers } from "./withoutMarkers.ts";

/** Judges one observation exactly as the golden format says. */
export function judge(observation: Observation, grounds: Grounds): Verdict {
  const { question, answer, hits } = observation;
  const { evidence } = question;
  const refused = answer.status === "refused" || answer.status === "clarify";
  const evidenceCited = evidence.map((entry) =>
    answer.citations.some((citation) => evidenceHeld(citation, entry)),
  );
  const facts = factsPresent(question.facts, answer.answer);
  const complete = facts.every(Boolean) && evidenceMet(evidenceCited, question.anyOf);
  const right = question.answerable ? complete && !refused : refused;
  return {
    right,
    refused,
    retrieved: question.answerable ? retrieved(hits, question) : null,
    shown: question.answerable
      ? retrieved([...answer.citations, ...answer.related], question)
      : null,
    citationsRight: answer.citations.map((citation) =>
      evidence.some((entry) => evidenceHeld(citation, entry)),
    ),
    evidenceCited,
    facts,
    claims: claimsOf(observation, grounds.offices),
    validityRight: validityRight(observation),
    answerCharacters: hanCharacters(withoutMarkers(answer.answer)),
    loss: right ? null : lossStage(observation, grounds.documents),
  };
}

function hanCharacters(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
