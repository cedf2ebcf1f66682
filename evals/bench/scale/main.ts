import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readCoreSettings } from "../../../core/settings.ts";
import { readQuestions } from "../../questions/readQuestions.ts";
import { measureScale, type ScaleFigures } from "./scaleFigures.ts";
import { scaleReport } from "./scaleReport.ts";

/**
 * `npm run bench:scale -- --copies 1,10 --plain 100`: what search costs in an index of so many copies of the
 * corpus; `--plain` leaves the questions people ask to the first copy, as where nobody has written any.
 */
const { values } = parseArgs({
  options: {
    copies: { type: "string", default: "1,10" },
    plain: { type: "string", default: "100" },
    questions: { type: "string", default: "230" },
  },
});
const { DATA_DIR } = readCoreSettings();
const golden = await readQuestions(resolve(import.meta.dirname, "../../golden"));
const wanted = Number(values.questions);
const every = Math.max(1, Math.floor(golden.length / wanted));
const questions = golden.filter((_, i) => i % every === 0).map(({ question }) => question);
const runs: ScaleFigures[] = [];
for (const [list, withQuestions] of [
  [values.copies, true] as const,
  [values.plain, false] as const,
])
  for (const copies of list.split(",").map(Number).filter(Boolean))
    runs.push(await measureScale(DATA_DIR, { copies, withQuestions }, questions));
console.log(scaleReport(runs));
const folder = resolve(import.meta.dirname, "../../runs");
await mkdir(folder, { recursive: true });
const file = join(folder, `scale-${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}.json`);
await writeFile(file, `${JSON.stringify(runs, null, 2)}\n`);
console.log(`\n${file}`);
