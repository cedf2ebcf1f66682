import { withDescendants } from "../../core/citableClauses.ts";
import { comparable } from "../../core/comparable.ts";
import type { Measure } from "../../core/measure.ts";
import type {
  OfficeDeadline,
  OfficeSummary,
  OfficeTask,
  OfficeView,
} from "../../core/measureProtocol.ts";
import type { Unit } from "../corpus/corpus.ts";

/** Every office that is in charge of a clause or has to act by a day. */
export function listOffices(
  units: readonly Unit[],
  measures: readonly Measure[],
): readonly OfficeSummary[] {
  const deadlines = deadlinesOf(measures);
  const named = units.flatMap(tasksIn).map(({ office }) => office);
  const bound = deadlines.flatMap(({ by }) => (by ? [by.words] : []));
  return [...new Set([...named, ...bound])]
    .map((office) => ({
      office,
      tasks: named.filter((name) => name === office).length,
      deadlines: deadlines.filter((deadline) => binds(deadline, office, measures)).length,
    }))
    .sort((a, b) => b.tasks - a.tasks || b.deadlines - a.deadlines);
}

/** All that one office is in charge of; undefined where no clause names it. */
export function viewOffice(
  office: string,
  units: readonly Unit[],
  measures: readonly Measure[],
): OfficeView | undefined {
  const tasks = units.flatMap(tasksIn).filter((task) => task.office === office);
  const deadlines = deadlinesOf(measures).filter((deadline) => binds(deadline, office, measures));
  if (tasks.length + deadlines.length === 0) return undefined;
  const isMeasure = new Set(measures.map(({ id }) => id));
  return {
    office,
    tasks: tasks.map(
      ({ unit, role }): OfficeTask => ({
        clauseId: unit.clauseId,
        documentNumber: unit.document.documentNumber,
        clausePath: unit.clause.clausePath,
        text: unit.text,
        role,
        isMeasure: isMeasure.has(unit.clauseId),
      }),
    ),
    deadlines,
  };
}

/** In the order of the documents. */
export function deadlinesOf(measures: readonly Measure[]): readonly OfficeDeadline[] {
  return measures.flatMap(({ id, documentNumber, documentDate, clausePath, deadlines }) =>
    deadlines.map((deadline) => ({
      ...deadline,
      clauseId: id,
      documentNumber,
      documentDate,
      clausePath,
    })),
  );
}

/** A clause names each of its offices once, however many of its items do. */
function tasksIn(unit: Unit) {
  const roles = new Map<string, OfficeTask["role"]>();
  for (const { responsibleUnits } of withDescendants(unit.clause))
    for (const { name, role } of responsibleUnits) if (!roles.has(name)) roles.set(name, role);
  return [...roles].map(([office, role]) => ({ office, role, unit }));
}

/** Whom the sentence names has to act; where it names nobody, the offices in charge of the clause. */
function binds(
  { by, clauseId }: OfficeDeadline,
  office: string,
  measures: readonly Measure[],
): boolean {
  if (by) return comparable(by.words).includes(comparable(office));
  const offices = measures.find(({ id }) => id === clauseId)?.offices ?? [];
  return offices.some(({ value }) => value === office);
}
