import { mkdir } from "node:fs/promises";
import { readCoreSettings } from "../../core/settings.ts";
import { readCorpus } from "../read/readCorpus.ts";
import { REVIEWS_DIR, readReviews } from "./review/readReviews.ts";
import { refreshLists } from "./review/refreshLists.ts";

/** Composition root of `npm run measures`: reads all clauses again and says where the lists need a person. */
async function main(): Promise<void> {
  const { files } = await readCorpus(readCoreSettings().CORPUS_DIR);
  const gazettes = files.map(({ gazette }) => gazette);
  await mkdir(REVIEWS_DIR, { recursive: true });
  await refreshLists(gazettes, await readReviews(), REVIEWS_DIR, (note) => console.log(note));
  console.log("措施清单已更新。");
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
