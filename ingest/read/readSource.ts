import { MAX_SOURCE_BYTES } from "../../core/corpus/sourceFiles.ts";
import { readDocx } from "./docx.ts";
import { formatOf } from "./format.ts";
import { readHtml } from "./html.ts";
import { readPdf } from "./pdf.ts";
import { readPlainText } from "./plainText.ts";
import { type RefusedSource, refused, type SourceText } from "./sourceText.ts";

/** A file's bytes, in any of the formats that offices have, become lines for the parser. */
export async function readSource(
  bytes: Uint8Array,
  fileName: string,
): Promise<SourceText | RefusedSource> {
  if (bytes.length > MAX_SOURCE_BYTES) return refused("too-large");
  if (bytes.length === 0) return refused("empty");
  const source = await readAs(bytes, fileName).catch(() => refused("unreadable"));
  if (source.kind === "text" && !/[\p{L}\p{N}]/u.test(source.text)) return refused("empty");
  return source;
}

async function readAs(bytes: Uint8Array, fileName: string): Promise<SourceText | RefusedSource> {
  switch (formatOf(bytes, fileName)) {
    case "text":
      return readPlainText(bytes);
    case "html":
      return readHtml(bytes);
    case "docx":
      return readDocx(bytes);
    case "pdf":
      return readPdf(bytes);
    case "binary":
      return refused("binary");
    default:
      return refused("unknown-format");
  }
}
