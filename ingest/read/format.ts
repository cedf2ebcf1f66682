export type SourceFormat = "text" | "html" | "docx" | "pdf" | "binary" | "unknown";

const BY_EXTENSION: Readonly<Record<string, SourceFormat>> = {
  md: "text",
  txt: "text",
  html: "html",
  htm: "html",
  docx: "docx",
  pdf: "pdf",
};

/** The extension says what a file should be, its first bytes whether it is. */
export function formatOf(bytes: Uint8Array, fileName: string): SourceFormat {
  const expected = formatOfName(fileName);
  const isZip = startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
  const isPdf = startsWith(bytes, [0x25, 0x50, 0x44, 0x46]);
  if (expected === "docx") return isZip ? "docx" : "binary";
  if (expected === "pdf") return isPdf ? "pdf" : "binary";
  return isZip || isPdf ? "binary" : expected;
}

export function formatOfName(fileName: string): SourceFormat {
  return BY_EXTENSION[fileName.toLowerCase().split(".").at(-1) ?? ""] ?? "unknown";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
