import { openFile } from "../openDatabase.ts";
import { readEverything } from "./readEverything.ts";

/** Composition root of the examination that `requireWholeDatabase` starts. Ends with 0 if all can be read. */
const [file = ""] = process.argv.slice(2);
const database = openFile(file);
try {
  await readEverything(database);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
} finally {
  database.close();
}
