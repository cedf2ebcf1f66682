import { LocalEmbeddings } from "../../core/embedding/localEmbeddings.ts";

/** A process of its own: gets texts, sends their vectors, ends when its parent does. */
const loading = LocalEmbeddings.load(process.argv[2] ?? "");

process.on("message", async (texts: string[]) => {
  const embeddings = await loading;
  const vectors = await embeddings.embedDocuments(texts);
  process.send?.(vectors.map((vector) => Float32Array.from(vector)));
});
process.on("disconnect", () => process.exit());
