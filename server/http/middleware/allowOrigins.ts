import cors from "cors";
import type { RequestHandler } from "express";

/** Off unless origins are set. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  if (origins.length === 0) return (_request, _response, next) => next();
  return cors({
    origin: [...origins],
    methods: ["GET", "POST"],
    exposedHeaders: ["X-Request-Id", "Retry-After"],
  });
}
