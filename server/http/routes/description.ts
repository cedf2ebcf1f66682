import { join } from "node:path";
import { type RequestHandler, Router } from "express";
import type { Edge } from "../edge.ts";
import type { InterfaceDescription } from "../openapi/describeInterfaces.ts";

const STYLES = join(import.meta.dirname, "../openapi/page/docs.css");

/**
 * GET /api/openapi.json, /api/docs and /api/docs.css: made at the first look, then kept. What makes
 * them is loaded then as well, and doesn't slow down the start for something that few look at.
 */
export function descriptionRoutes({ settings }: Edge): RequestHandler {
  let description: Promise<InterfaceDescription> | undefined;
  let page: Promise<string> | undefined;
  const describe = () => (description ??= describeFor(settings.MAX_QUESTION_CHARACTERS));
  const router = Router();
  router.get("/openapi.json", async (_request, response) => {
    response.json(await describe());
  });
  router.get("/docs", async (_request, response) => {
    page ??= describe().then(draw);
    response.type("html").send(await page);
  });
  router.get("/docs.css", (_request, response) => {
    response.sendFile(STYLES);
  });
  return router;
}

async function describeFor(longestQuestion: number): Promise<InterfaceDescription> {
  const { describeInterfaces } = await import("../openapi/describeInterfaces.ts");
  return describeInterfaces(longestQuestion);
}

async function draw(description: InterfaceDescription): Promise<string> {
  const { drawPage } = await import("../openapi/page/drawPage.tsx");
  return drawPage(description);
}
