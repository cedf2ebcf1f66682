import type { Measure } from "../../core/measure.ts";
import type {
  MeasureDetail,
  MeasuresResponse,
  OfficeSummary,
  OfficeView,
} from "../../core/measureProtocol.ts";
import { validityAt } from "../answer/validityAt.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { answerMeasures, type MeasuresQuery } from "./answerMeasures.ts";
import { relatedTo, summaryOf, twinsOf } from "./neighbours.ts";
import { listOffices, viewOffice } from "./officeView.ts";

/** What the edge may ask of measures. */
export interface MeasureService {
  readonly measures: readonly Measure[];
  find(query: MeasuresQuery): MeasuresResponse;
  measure(id: string, asOf: string): MeasureDetail | undefined;
  offices(): readonly OfficeSummary[];
  office(name: string): OfficeView | undefined;
}

export function createMeasureService(measures: readonly Measure[], corpus: Corpus): MeasureService {
  return {
    measures,
    find: (query) => answerMeasures(measures, query),
    measure(id, asOf) {
      const measure = measures.find((each) => each.id === id);
      if (!measure) return undefined;
      const twins = twinsOf(measure, measures);
      return {
        measure,
        validity: validityAt(measure.validity, asOf),
        twins: twins.map(summaryOf),
        related: relatedTo(measure, measures, twins).map(summaryOf),
      };
    },
    offices: () => listOffices(corpus.units, measures),
    office: (name) => viewOffice(name, corpus.units, measures),
  };
}
