import type { Tool as ToolDefinition } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import type { Tool } from "./tool.ts";

/** A tool as the protocol lists it. */
export function definitionOf({ name, title, description, input, output }: Tool): ToolDefinition {
  return {
    name,
    title,
    description,
    inputSchema: objectSchema(input, "input"),
    // Of the shape alone: a schema with a name of its own would be a mere reference at the root.
    outputSchema: objectSchema(z.strictObject(output.shape), "output"),
    // Nothing is changed by asking, and nothing is asked of anybody else.
    annotations: { readOnlyHint: true, openWorldHint: false },
  };
}

/** Draft 7 is what clients of the protocol check against, unless a schema says otherwise. */
function objectSchema(schema: z.ZodType, io: "input" | "output"): ToolDefinition["inputSchema"] {
  return z.toJSONSchema(schema, { io, target: "draft-7" }) as ToolDefinition["inputSchema"];
}
