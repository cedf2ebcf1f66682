import type { Check } from "./check.ts";
import { checkAmountWords } from "./checks/checkAmountWords.ts";
import { checkCommitments } from "./checks/checkCommitments.ts";
import { checkDates } from "./checks/checkDates.ts";
import { checkDocumentNumbers } from "./checks/checkDocumentNumbers.ts";
import { checkFigures } from "./checks/checkFigures.ts";
import { checkGrounded } from "./checks/checkGrounded.ts";
import { checkMarkup } from "./checks/checkMarkup.ts";
import { checkOffices } from "./checks/checkOffices.ts";
import { checkPeople } from "./checks/checkPeople.ts";
import { checkScopeAdded } from "./checks/checkScopeAdded.ts";
import { checkScopeKept } from "./checks/checkScopeKept.ts";
import { checkValidity } from "./checks/checkValidity.ts";

/** In the order in which a writer should hear of faults: what is surely made up comes first. */
export const CHECKS: readonly Check[] = [
  checkMarkup,
  checkDocumentNumbers,
  checkDates,
  checkFigures,
  checkAmountWords,
  checkOffices,
  checkPeople,
  checkValidity,
  checkCommitments,
  checkScopeAdded,
  checkScopeKept,
  checkGrounded,
];
