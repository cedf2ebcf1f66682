import { sharedQuote } from "./sharedQuote.ts";

/** A clauseId is 朔政办发〔2022〕18号#一.13: document number, then the clause's own address. */
export function partsOf(clauseId: string): { documentNumber: string; fragment: string } {
  const at = clauseId.indexOf("#");
  if (at < 0) return { documentNumber: clauseId, fragment: "" };
  return { documentNumber: clauseId.slice(0, at), fragment: clauseId.slice(at + 1) };
}

/** Escaped, since chat programs end a pasted link at 〔. */
export function permalink(clauseId: string, quote?: string): string {
  const { documentNumber, fragment } = partsOf(clauseId);
  const path = `/documents/${encodeURIComponent(documentNumber)}`;
  if (!fragment) return path;
  const query = quote ? `?quote=${encodeURIComponent(sharedQuote(quote))}` : "";
  return `${path}${query}#${encodeURIComponent(fragment)}`;
}

/** The clause a location names: typed by hand, escaped, or cut off in an escape. */
export function fragmentOf(hash: string): string {
  const written = hash.replace(/^#/, "");
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
