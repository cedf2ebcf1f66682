import { indexFolder, readPointer } from "../../core/index/location.ts";
import { type Manifest, manifestSchema, readManifestFile } from "../../core/index/manifest.ts";
import { isWhole } from "../../core/index/wholeness.ts";

export interface StandingIndex {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The index in service. One that is damaged or of another model has nothing to give to the next. */
export async function findStandingIndex(
  dataDir: string,
  model: { readonly name: string; readonly dimension: number },
): Promise<StandingIndex | undefined> {
  try {
    const name = await readPointer(dataDir);
    if (!name) return undefined;
    const folder = indexFolder(dataDir, name);
    const manifest = manifestSchema.parse(await readManifestFile(folder));
    const ofModel = manifest.model === model.name && manifest.dimension === model.dimension;
    return ofModel && (await isWhole(folder, manifest)) ? { folder, manifest } : undefined;
  } catch {
    return undefined;
  }
}
