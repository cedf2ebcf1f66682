import { MARKER } from "./marker.ts";
import type { Reply } from "./reply.ts";
import { sentenceOf } from "./sentenceOf.ts";

/** A sentence with the markers behind its full stop: 减免3个月。[1] */
const SENTENCE = new RegExp(`[^。！？!?\\n]+[。！？!?]*(?:\\s?${MARKER.source})*`, "gu");
/** 条款没有规定这一点。 */
const NOT_ANSWERED =
  /^(?:所给|现有|以上|这些)?(?:条款|材料|文件)(?:中|里)?(?:都|均|并)?(?:没有|未)/u;

/** The sentences of a finished reply in plain words; what has no marker is no sentence of the answer. */
export function readProse(said: string): Reply {
  const sentences = (said.match(SENTENCE) ?? [])
    .flatMap((written) => sentenceOf(written, []) ?? [])
    .filter(({ labels }) => labels.length > 0);
  return { sentences, notAnswered: sentences.length === 0 && NOT_ANSWERED.test(said.trim()) };
}
