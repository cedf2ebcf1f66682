import type { z } from "zod";
import type { RequestContext } from "../http/requestContext.ts";

/** The same result twice: as text for a model to read, and as an object for a program. */
export interface ToolResult {
  readonly text: string;
  readonly structured: Readonly<Record<string, unknown>>;
}

/** What another assistant may call. A refusal is a result; what can't be taken up is thrown. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What the client is told of the arguments; `call` holds them to it. */
  readonly input: z.ZodType;
  readonly output: z.ZodObject;
  /** @throws Rejection, or a fault */
  call(given: unknown, context: RequestContext, signal: AbortSignal): Promise<ToolResult>;
}
