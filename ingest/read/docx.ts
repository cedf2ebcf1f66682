import mammoth from "mammoth";
import { textOfHtml } from "./html.ts";
import { type RefusedSource, refused, type SourceText } from "./sourceText.ts";
import { inflatedSize } from "./zip.ts";

const MAX_INFLATED_BYTES = 100 * 1024 * 1024;

/** A Word file by way of HTML; images are left out, they hold no text that could be cited. */
export async function readDocx(bytes: Uint8Array): Promise<SourceText | RefusedSource> {
  const inflated = inflatedSize(bytes, MAX_INFLATED_BYTES);
  if (inflated.kind === "refused") return inflated;
  if (!inflated.names.includes("word/document.xml")) return refused("binary");
  // Word writes no document type: a file that has one wants entities expanded.
  if (inflated.declaresEntities) return refused("zip-bomb");
  const images = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: images },
  );
  return textOfHtml(value);
}
