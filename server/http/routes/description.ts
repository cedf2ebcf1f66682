import { join } from "node:path";
import { type RequestHandler, Router } from "express";
import type { Edge } from "../edge.ts";
import { describeInterfaces, type InterfaceDescription } from "../openapi/describeInterfaces.ts";

const STYLES = join(import.meta.dirname, "../openapi/page/docs.css");

/** GET /api/openapi.json, /api/docs and /api/docs.css: made at the first look, then kept. */
export function descriptionRoutes({ settings }: Edge): RequestHandler {
  let description: InterfaceDescription | undefined;
  let page: string | undefined;
  const describe = () => (description ??= describeInterfaces(settings.MAX_QUESTION_CHARACTERS));
  const router = Router();
  router.get("/openapi.json", (_request, response) => {
    response.json(describe());
  });
  router.get("/docs", async (_request, response) => {
    page ??= await draw(describe());
    response.type("html").send(page);
  });
  router.get("/docs.css", (_request, response) => {
    response.sendFile(STYLES);
  });
  return router;
}

/** React is loaded here and not at the start, which it would slow down for a page that few look at. */
async function draw(description: InterfaceDescription): Promise<string> {
  const { drawPage } = await import("../openapi/page/drawPage.tsx");
  return drawPage(description);
}
