import type { z } from "zod";
import { withoutThoughts } from "./thoughts.ts";

/** The JSON value of a finished reply, whatever fence or words stand around it; undefined where there is none of the shape. */
export function readValue<T>(said: string, schema: z.ZodType<T>): T | undefined {
  const words = withoutThoughts(said);
  const value = parsed(words.slice(words.indexOf("{"), words.lastIndexOf("}") + 1));
  return schema.safeParse(value).data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
