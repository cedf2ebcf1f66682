import { z } from "zod";
import type { Reply } from "./reply.ts";
import { sentenceOf } from "./sentenceOf.ts";

/** {"text": "…", "labels": [1]} with its keys in any order; a brace inside the text is part of it. */
const SENTENCE = /\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}/gu;
const NOT_ANSWERED = /"answered"\s*:\s*false/u;
const label = z
  .union([z.number(), z.string()])
  .transform((written) => Number(String(written).replace(/\D/gu, "")));
const sentence = z.object({
  text: z.string(),
  labels: z.union([z.array(label), label.transform((one) => [one])]).default([]),
});

/** Every whole sentence object of a piece of JSON, whatever stands around it. */
export function readObjects(said: string, ended: boolean): Reply {
  if (NOT_ANSWERED.test(said)) return { sentences: [], notAnswered: ended };
  const sentences = [...said.matchAll(SENTENCE)].flatMap(([object]) => {
    const { data } = sentence.safeParse(parsed(object));
    return data ? (sentenceOf(data.text, data.labels) ?? []) : [];
  });
  return { sentences, notAnswered: false };
}

function parsed(object: string): unknown {
  try {
    return JSON.parse(object);
  } catch {
    return undefined;
  }
}
