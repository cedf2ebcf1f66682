import compression from "compression";
import express, { type Express } from "express";
import { mcpRoutes } from "../mcp/mcpRoutes.ts";
import { completionRoutes } from "./completions/completionRoutes.ts";
import type { Edge } from "./edge.ts";
import { allowOrigins } from "./middleware/allowOrigins.ts";
import { identify } from "./middleware/identify.ts";
import { logRequests } from "./middleware/logRequests.ts";
import { protect } from "./middleware/protect.ts";
import { reportFailures } from "./middleware/reportFailures.ts";
import { Rejection } from "./rejection.ts";
import { apiRoutes } from "./routes/api.ts";
import { healthRoutes } from "./routes/health.ts";
import { metricsRoute } from "./routes/metrics.ts";
import { pageRoutes } from "./routes/page.ts";

/** Without a page folder only the API is served, as in development, where Vite serves the page. */
export function createApp(edge: Edge, pageFolder?: string): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("query parser", "simple");
  const { CORS_ORIGINS, TRUST_PROXY, WIDGET_ORIGINS } = edge.settings;
  app.set("trust proxy", TRUST_PROXY);
  app.use(identify(edge.logger), logRequests, protect(WIDGET_ORIGINS), allowOrigins(CORS_ORIGINS));
  app.use(compression());
  app.use(healthRoutes(edge));
  app.use(metricsRoute(edge));
  app.use("/api", apiRoutes(edge));
  app.use("/v1", completionRoutes(edge));
  app.use("/mcp", mcpRoutes(edge));
  if (pageFolder) app.use(pageRoutes(edge, pageFolder));
  app.use(() => {
    throw new Rejection(404, "not-found", "没有这个网页。");
  });
  app.use(reportFailures);
  return app;
}
