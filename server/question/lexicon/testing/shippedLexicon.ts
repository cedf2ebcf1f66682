import { readSettings } from "../../../settings/settings.ts";
import { type LexiconFile, readLexicon } from "../readLexicon.ts";

/** The lexicon that is the default. */
export function shippedLexicon(): Promise<LexiconFile> {
  return readLexicon(readSettings({}).LEXICON_FILE);
}
