import { citableClauses } from "../../../core/citableClauses.ts";
import type { Gazette } from "../../../core/clause.ts";
import { MEASURE_KINDS, type Measure } from "../../../core/measure.ts";
import { asData } from "../../../core/model/asData.ts";
import { createAskForValue } from "../../../core/model/askForValue.ts";
import type { Limits } from "../../../core/model/limits.ts";
import type { ChatModel } from "../../../core/model/openChatModel.ts";
import { readPrompt } from "../../../core/prompts.ts";
import { askEach } from "../../ask/askEach.ts";
import { PATIENT_LIMITS } from "../../ask/patientLimits.ts";
import { groundedOpinion } from "./groundedOpinion.ts";
import { opinionDifferences } from "./opinionDifferences.ts";
import { appendOpinion, type OpinionLine } from "./opinionFile.ts";
import { OPINION } from "./opinionShape.ts";

export interface OpinionInput {
  readonly gazettes: readonly Gazette[];
  readonly measures: readonly Measure[];
  /** Those that were asked for already, by the measure's id. */
  readonly known: ReadonlyMap<string, OpinionLine>;
  readonly folder: string;
  readonly model: ChatModel;
  readonly limits?: Limits;
  readonly onProgress: (done: number, total: number) => void;
}

/** Has the model read each measure's clause; what it reads otherwise is kept at once. @returns how many came to nothing */
export async function askOpinions(input: OpinionInput): Promise<number> {
  const { gazettes, measures, known, folder, model, limits = PATIENT_LIMITS } = input;
  const prompt = await readPrompt("measure", ["kinds", "title", "clause"]);
  const ask = createAskForValue(model, OPINION, limits);
  const headings = headingsOf(gazettes);
  const wanted = measures.filter(({ id, digest }) => known.get(id)?.digest !== digest);
  return await askEach(
    wanted,
    async (measure) => {
      const { id, digest, documentNumber, documentTitle, text } = measure;
      const title = [documentTitle, ...(headings.get(id) ?? [])].join(" › ");
      const kinds = MEASURE_KINDS.join("、");
      const content = prompt({ kinds, title: asData(title), clause: asData(text) });
      const reply = await ask([{ role: "user", content }], new AbortController().signal);
      if (reply.kind === "unavailable") return reply.reason;
      const { fields, dropped } = groundedOpinion(reply.value, `${title}\n${text}`);
      const differences = opinionDifferences(measure, fields);
      await appendOpinion(folder, documentNumber, { id, digest, differences, dropped });
      return undefined;
    },
    input.onProgress,
  );
}

function headingsOf(gazettes: readonly Gazette[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...citableClauses(gazettes)].map(({ clause, above }) => [
      clause.clauseId,
      above.flatMap(({ heading }) => heading ?? []),
    ]),
  );
}
