import type { RequestHandler } from "express";

/** One line a request. The path only: a query string may hold the words of a question. */
export const logRequests: RequestHandler = (request, response, next) => {
  const started = performance.now();
  const { method, path } = request;
  response.once("close", () => {
    const ms = Math.round(performance.now() - started);
    const finished = response.writableFinished;
    response.locals.log.info(
      { method, path, status: response.statusCode, ms, finished },
      "request",
    );
  });
  next();
};
