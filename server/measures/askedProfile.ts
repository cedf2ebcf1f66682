import type { Profile } from "../../core/profile.ts";
import type { Turn } from "../../core/protocol.ts";
import { resolveFollowUp } from "../question/followUp.ts";
import type { Lexicon } from "../question/lexicon/lexicon.ts";
import { profileOf, saysWho } from "./profileOf.ts";
import { askedBack } from "./questionBack.ts";
import { replyProfile } from "./replyProfile.ts";

export interface AskedProfile {
  readonly profile: Profile;
  /** The asker has just replied: one question back is enough. */
  readonly isReply: boolean;
}

/**
 * Of whom someone wants to know all there is: said outright (我开小饭馆能享受什么), by a swap
 * (那超市呢), or by replying to the question that ended such an answer (国有的). Undefined for any
 * other question.
 */
export function askedProfile(
  asked: string,
  history: readonly Turn[],
  lexicon: Lexicon,
): AskedProfile | undefined {
  const last = history.at(-1);
  const back = last && askedBack(last.answer);
  const before = back && generalProfile(last.question, history.slice(0, -1), lexicon);
  const replied = before && replyProfile(asked, back, before);
  if (replied) return { profile: replied, isReply: true };
  const profile = generalProfile(asked, history, lexicon);
  return profile && { profile, isReply: false };
}

/** A short remark takes the general question before it for its subject only where it names someone. */
function generalProfile(
  asked: string,
  history: readonly Turn[],
  lexicon: Lexicon,
): Profile | undefined {
  const outright = profileOf(asked);
  if (outright || !saysWho(asked)) return outright;
  return profileOf(resolveFollowUp(asked, history, lexicon));
}
