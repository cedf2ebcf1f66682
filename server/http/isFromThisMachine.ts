import type { Request } from "express";

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;
/** Whatever a proxy adds: behind one on this machine, the whole world comes from the loopback. */
const FORWARDING = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/** By the connection alone: a header can take the trust away, never give it. */
export function isFromThisMachine(request: Pick<Request, "socket" | "headers">): boolean {
  const forwarded = FORWARDING.some((name) => request.headers[name] !== undefined);
  return !forwarded && LOOPBACK.test(request.socket.remoteAddress ?? "");
}
