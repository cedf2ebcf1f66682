import type { Express } from "express";

/** What Express 5's router tells of itself; its types don't say so yet. */
interface ListedRoute {
  readonly path: string | RegExp;
  readonly methods?: readonly string[];
  readonly router?: ListingRouter;
}

interface ListingRouter {
  listRoutes(): readonly ListedRoute[];
}

/** Every route of the app as "GET /api/documents/{number}", in the spelling of OpenAPI. */
export function registeredRoutes(app: Express): string[] {
  return routesOf(app.router as unknown as ListingRouter, "");
}

function routesOf(router: ListingRouter, above: string): string[] {
  return router.listRoutes().flatMap(({ path, methods = [], router: below }) => {
    const here = `${above}${path}`.replace(/\/+$/, "");
    if (below) return routesOf(below, here);
    const spelt = here.replace(/:(\w+)/g, "{$1}");
    return methods.filter((method) => method !== "HEAD").map((method) => `${method} ${spelt}`);
  });
}
