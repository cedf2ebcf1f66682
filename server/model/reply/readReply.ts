import { withoutThoughts } from "../../../core/model/thoughts.ts";
import { readObjects } from "./readObjects.ts";
import { readProse } from "./readProse.ts";
import type { Reply } from "./reply.ts";

/**
 * Reads a reply of which more may come: the JSON that was asked for, in a fence or with words
 * around it, or plain sentences with their markers. The same beginning gives the same sentences.
 */
export function readReply(text: string, ended: boolean): Reply {
  const said = withoutThoughts(text);
  if (said.includes("{")) return readObjects(said, ended);
  // JSON may still be to come: ```json, or a friendly line before it.
  return ended ? readProse(said) : { sentences: [], notAnswered: false };
}
