import { basename, join } from "node:path";
import express, { type RequestHandler, Router } from "express";
import type { Edge } from "../edge.ts";
import { Rejection } from "../rejection.ts";

/** The built page. Its routes live in the browser, so every path that is no file gets the page itself. */
export function pageRoutes(edge: Edge, folder: string): RequestHandler {
  const router = Router();
  router.use(async (_request, _response, next) => {
    await edge.readiness.assistant();
    next();
  });
  // Names of built files hold their digest: the same name is the same file for ever.
  router.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y" }));
  router.use("/assets", () => {
    throw new Rejection(404, "not-found", "没有这个文件，网页可能已经更新，请刷新。");
  });
  router.use(express.static(folder, { setHeaders: askAgainFor }));
  router.get(/^\//, (request, response) => {
    askAgain(response);
    if (request.path === "/office" && !edge.settings.OFFICE_TOKEN) response.status(404);
    response.sendFile("index.html", { root: folder });
  });
  return router;
}

function askAgainFor(response: express.Response, path: string): void {
  askAgain(response);
  // Run by other sites; what it frames says itself who may frame it.
  if (basename(path) === "widget.js") {
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  }
}

function askAgain(response: express.Response): void {
  response.setHeader("Cache-Control", "no-cache");
}
