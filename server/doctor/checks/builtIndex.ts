import { type IndexStore, IndexUnusable } from "../../../core/index/indexStore.ts";
import { isOfOtherFormat } from "../../../core/index/manifest.ts";
import { type Check, type Finding, fault, good, warning } from "../check.ts";
import type { Installation } from "../installation.ts";

const BUILD = {
  hnsw: "启动服务时会自动建立，也可以运行 npm run ingest。",
  postgres: "请在一台机器上运行 npm run ingest；服务不向共用的数据库写入索引。",
};

/** Opens it as the server would; what that needs of machine code is loaded here alone. */
export const builtIndex: Check = {
  name: "index",
  title: "索引",
  async run({ settings }) {
    const { openIndexStore } = await import("../../../core/index/openIndexStore.ts");
    const store = await openIndexStore(settings);
    try {
      return await examineIndex(settings, store);
    } catch (thrown) {
      return faultOf(thrown);
    } finally {
      await store.close();
    }
  },
};

async function examineIndex(
  settings: Installation["settings"],
  store: IndexStore,
): Promise<Finding> {
  const build = BUILD[settings.VECTOR_STORE];
  const name = await store.current();
  if (name === undefined) return warning("还没有建立", build);
  if (isOfOtherFormat(await store.index(name).manifest()))
    return warning("由其他版本的程序建立", build);
  const [{ openIndex }, { openEmbeddingModel }, { isIndexCurrent }] = await Promise.all([
    import("../../../core/index/openIndex.ts"),
    import("../../../core/embedding/openEmbeddingModel.ts"),
    import("../../start/isIndexCurrent.ts"),
  ]);
  const { manifest } = await openIndex(store, await openEmbeddingModel(settings));
  if (await isIndexCurrent(settings, store))
    return good(`完好，${manifest.documents} 个文件，${manifest.clauses} 个条款，与资料一致`);
  return warning("完好，但资料或程序在建立之后有变化", build);
}

/** What can't be opened says why in one sentence, and the way out in the next. */
function faultOf(thrown: unknown): Finding {
  const message = thrown instanceof IndexUnusable ? thrown.message : "索引无法读取。";
  const [found = "", ...advice] = message.split(/(?<=。)/);
  return fault(found.replace(/。$/, ""), advice.join("") || "请运行 npm run ingest 重建索引。");
}
