import { z } from "zod";

/** What a model is asked to hand back, as data. */
export interface ReplyShape<T = unknown> {
  /** Latin letters: a tool's name. */
  readonly name: string;
  /** What is handed back, in Chinese. */
  readonly description: string;
  readonly schema: z.ZodType<T>;
}

/** As the services want it: every key required, no others. */
export function jsonSchemaOf({ schema }: ReplyShape): Record<string, unknown> {
  const { $schema, ...described } = z.toJSONSchema(schema);
  return described;
}
