import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import { ipKeyGenerator } from "express-rate-limit";
import type { Logger } from "pino";
import type { RequestContext } from "../requestContext.ts";

declare global {
  namespace Express {
    interface Locals extends RequestContext {}
  }
}

const HARMLESS_ID = /^[\w-]{1,64}$/;

/** Each request has an id in its answer's header and in the log; a proxy's own id is kept. */
export function identify(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const given = request.get("x-request-id") ?? "";
    const requestId = HARMLESS_ID.test(given) ? given : randomUUID();
    const client = ipKeyGenerator(request.ip ?? "");
    Object.assign(response.locals, { requestId, log: logger.child({ requestId }), client });
    response.setHeader("X-Request-Id", requestId);
    next();
  };
}
