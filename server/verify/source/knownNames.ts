import { withDescendants } from "../../../core/citableClauses.ts";
import type { Corpus } from "../../corpus/corpus.ts";

export interface KnownNames {
  /** Each way an office is written, with its one name (市应急局 → 市应急管理局); longest first. */
  readonly offices: ReadonlyMap<string, string>;
  readonly people: ReadonlySet<string>;
}

export function knownNames({ documents }: Corpus): KnownNames {
  const nodes = documents.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => [...withDescendants(clause)]),
  );
  const offices = nodes
    .flatMap((node) => node.responsibleUnits)
    .flatMap(({ name, written }): [string, string][] => [
      [written, name],
      [name, name],
    ])
    .sort(([a], [b]) => b.length - a.length);
  const people = nodes.flatMap((node) => node.entry?.people.map(({ name }) => name) ?? []);
  return { offices: new Map(offices), people: new Set(people) };
}
