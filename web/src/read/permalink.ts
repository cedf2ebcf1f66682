import { clausePage } from "../../../core/clausePage.ts";
import { sharedQuote } from "./sharedQuote.ts";

/** The page of a clause, with the words to be marked in it. */
export function permalink(clauseId: string, quote?: string): string {
  return clausePage(clauseId, quote ? `?quote=${encodeURIComponent(sharedQuote(quote))}` : "");
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
