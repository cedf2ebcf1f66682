import { mkdir } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readCoreSettings } from "../../core/settings.ts";
import { readCorpus } from "../read/readCorpus.ts";
import { secondOpinion } from "./opinion/secondOpinion.ts";
import { REVIEWS_DIR, readReviews } from "./review/readReviews.ts";
import { refreshLists } from "./review/refreshLists.ts";

/** Composition root of `npm run measures`: reads all clauses again and says where the lists need a person. */
async function main(): Promise<void> {
  const { values: flags } = readFlags();
  const settings = readCoreSettings();
  const { files } = await readCorpus(settings.CORPUS_DIR);
  const gazettes = files.map(({ gazette }) => gazette);
  if (flags["second-opinion"]) return await secondOpinion(settings, gazettes);
  await mkdir(REVIEWS_DIR, { recursive: true });
  await refreshLists(gazettes, await readReviews(), REVIEWS_DIR, (note) => console.log(note));
  console.log("措施清单已更新。");
}

/** @throws with a Chinese sentence on a flag that isn't known. */
function readFlags() {
  try {
    return parseArgs({ options: { "second-opinion": { type: "boolean" } } });
  } catch (cause) {
    throw new Error("不认识的选项。用法：npm run measures [-- --second-opinion]", { cause });
  }
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
