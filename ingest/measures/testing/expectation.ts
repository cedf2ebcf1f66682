import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a person read in a clause: the values of each field, as the text writes them. */
export interface Expectation {
  readonly id: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** Lists written by hand from the text: a line a clause, `|` between fields, `；` between values. */
export function readExpectations(documentNumber: string): readonly Expectation[] {
  const file = join(import.meta.dirname, "expected", `${documentNumber}.txt`);
  const [head = "", ...lines] = readFileSync(file, "utf8").trim().split("\n");
  const names = head.split("|").slice(1);
  return lines.map((line) => {
    const [clause, ...cells] = line.split("|");
    const fields = names.map((name, i) => [name, (cells[i] ?? "").split("；").filter(Boolean)]);
    return { id: `${documentNumber}#${clause}`, fields: Object.fromEntries(fields) };
  });
}
