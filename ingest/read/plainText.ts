import { type RefusedSource, refused, type SourceText } from "./sourceText.ts";

/** UTF-8 where the bytes allow it, else GB18030, which older office software writes. */
export function readPlainText(bytes: Uint8Array): SourceText | RefusedSource {
  const text = decodeText(bytes);
  if (text === undefined || looksBinary(text)) return refused("binary");
  return { kind: "text", text };
}

export function decodeText(bytes: Uint8Array): string | undefined {
  const encodings = hasUtf16Mark(bytes) ?? ["utf-8", "gb18030"];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding; the next one is tried.
    }
  }
  return undefined;
}

function hasUtf16Mark(bytes: Uint8Array): string[] | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  return undefined;
}

/** Text holds no NUL and hardly any other control characters. */
function looksBinary(text: string): boolean {
  if (text.includes("\u0000")) return true;
  const sample = [...text.slice(0, 20_000)];
  return sample.filter(isControl).length > sample.length / 100;
}

function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code === 0xfffd || (code < 0x20 && !"\t\n\v\f\r".includes(character));
}
