import type { RequestHandler } from "express";
import helmet from "helmet";

const NOBODY = ["'none'"];

/** Nothing inline, nothing from elsewhere; in other sites' frames only the page that is made for it. */
export function protect(widgetOrigins: readonly string[]): RequestHandler {
  const everywhere = headers(NOBODY);
  if (widgetOrigins.length === 0) return everywhere;
  const embedded = headers(widgetOrigins);
  return (request, response, next) => {
    const apply = request.path === "/embed" ? embedded : everywhere;
    apply(request, response, next);
  };
}

function headers(frameAncestors: readonly string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: [...frameAncestors],
        objectSrc: ["'none'"],
      },
    },
    // The older header knows no list of origins, and would shut out all of them.
    xFrameOptions: frameAncestors === NOBODY ? { action: "deny" } : false,
    // Offices run this over plain HTTP on their own network; where TLS is in front, it is the proxy's to say.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
}
