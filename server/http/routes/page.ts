import { join } from "node:path";
import express, { type RequestHandler, Router } from "express";
import type { Edge } from "../edge.ts";

/** The built page. Its routes live in the browser, so every path that is no file gets the page itself. */
export function pageRoutes(edge: Edge, folder: string): RequestHandler {
  const router = Router();
  router.use(async (_request, _response, next) => {
    await edge.readiness.assistant();
    next();
  });
  // Names of built files hold their digest: the same name is the same file for ever.
  router.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y" }));
  router.use(/^\/(?!assets\/)/, express.static(folder, { setHeaders: askAgain }));
  router.get(/^\/(?!assets\/)/, (_request, response) => {
    askAgain(response);
    response.sendFile("index.html", { root: folder });
  });
  return router;
}

function askAgain(response: express.Response): void {
  response.setHeader("Cache-Control", "no-cache");
}
