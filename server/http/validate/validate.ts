import type { z } from "zod";
import { Rejection } from "../rejection.ts";

/** Turns away what does not fit, with the schema's own sentence: 413 for what is too long, else 400. */
export function validate<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const message = issue?.message ?? "请求的格式不正确。";
  const tooLong = issue?.code === "too_big" && issue.origin === "string";
  throw tooLong
    ? new Rejection(413, "too-long", message)
    : new Rejection(400, "invalid-request", message);
}
