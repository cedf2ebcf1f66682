import type { IndexStore } from "../../../core/index/indexStore.ts";
import { isOfOtherFormat } from "../../../core/index/manifest.ts";
import { type Check, type Finding, fault, good, warning } from "../check.ts";
import type { Installation } from "../installation.ts";

const REBUILD = "请运行 npm run ingest 重建索引。";

/** Opens it as the server would; what that needs of machine code is loaded here alone. */
export const builtIndex: Check = {
  name: "index",
  title: "索引",
  async run({ settings }) {
    const { openIndexStore } = await import("../../../core/index/openIndexStore.ts");
    const store = await openIndexStore(settings);
    try {
      return await examineIndex(settings, store);
    } finally {
      await store.close();
    }
  },
};

async function examineIndex(
  settings: Installation["settings"],
  store: IndexStore,
): Promise<Finding> {
  const [{ openIndex }, { openEmbeddingModel }, { isIndexCurrent }] = await Promise.all([
    import("../../../core/index/openIndex.ts"),
    import("../../../core/embedding/openEmbeddingModel.ts"),
    import("../../start/isIndexCurrent.ts"),
  ]);
  const name = await store.current().catch(() => "");
  if (name === undefined)
    return warning("还没有建立", "启动服务时会自动建立，也可以运行 npm run ingest。");
  const written = name
    ? await store
        .index(name)
        .manifest()
        .catch(() => undefined)
    : undefined;
  if (written === undefined) return fault("索引无法读取", REBUILD);
  if (isOfOtherFormat(written))
    return warning("由其他版本的程序建立", "启动服务时会自动重建，也可以运行 npm run ingest。");
  try {
    const { manifest } = await openIndex(store, await openEmbeddingModel(settings));
    if (await isIndexCurrent(settings, store))
      return good(`完好，${manifest.documents} 个文件，${manifest.clauses} 个条款，与资料一致`);
  } catch (thrown) {
    return fault(thrown instanceof Error ? thrown.message : String(thrown), REBUILD);
  }
  return warning(
    "完好，但资料或程序在建立之后有变化",
    "启动服务时会自动更新，也可以运行 npm run ingest。",
  );
}
