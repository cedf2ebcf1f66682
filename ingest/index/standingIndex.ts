import type { IndexStore } from "../../core/index/indexStore.ts";
import { type Manifest, manifestSchema } from "../../core/index/manifest.ts";

export interface StandingIndex {
  readonly name: string;
  readonly manifest: Manifest;
}

/** The index in service. One that is damaged or of another model has nothing to give to the next. */
export async function findStandingIndex(
  store: IndexStore,
  model: { readonly name: string; readonly dimension: number },
): Promise<StandingIndex | undefined> {
  try {
    const name = await store.current();
    if (!name) return undefined;
    const stored = store.index(name);
    const manifest = manifestSchema.parse(await stored.manifest());
    const ofModel = manifest.model === model.name && manifest.dimension === model.dimension;
    return ofModel && (await stored.isWhole(manifest)) ? { name, manifest } : undefined;
  } catch {
    return undefined;
  }
}
