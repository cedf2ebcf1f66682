import { z } from "zod";
import type { ErrorBody } from "../../core/protocol.ts";
import { describes } from "./describes.ts";

export const errorBody = describes<ErrorBody>()(
  z
    .strictObject({
      error: z.strictObject({
        code: z.string().meta({ description: "供程序判断的代码。", example: "invalid-request" }),
        message: z.string().describe("给人看的一句话。"),
      }),
    })
    .meta({ id: "Error", description: "请求未被受理的原因。" }),
);
