import { z } from "zod";

/** Half a character, as a cut emoji leaves it, is no text that a model can read. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

export function questionOf(longest: number, name: string) {
  return z
    .string({ error: `缺少${name}，或${name}不是文字。` })
    .max(longest, `${name}过长，最多 ${longest} 个字。`)
    .transform((text) => text.replace(LONE_SURROGATES, "\uFFFD").trim())
    .refine((text) => text !== "", `${name}不能为空。`);
}
