import { createHash, timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { ipKeyGenerator } from "express-rate-limit";
import { Rejection } from "../rejection.ts";
import { createWrongTokens } from "./wrongTokens.ts";

/** Without a token in the settings there is no office: not shut, but not there. */
export function requireOfficeToken(token: string | undefined): RequestHandler {
  const wrongTokens = createWrongTokens();

  async function admit(request: Request, response: Response): Promise<void> {
    response.setHeader("Cache-Control", "no-store");
    if (!token) throw new Rejection(404, "not-found", "没有这个接口。");
    const client = ipKeyGenerator(request.ip ?? "");
    await wrongTokens.check(client);
    const given = request.get("authorization");
    if (isSame(`Bearer ${token}`, given ?? "")) return;
    // The page asks without one to learn whether there is an office: that is no guess.
    if (given) await wrongTokens.count(client);
    response.setHeader("WWW-Authenticate", "Bearer");
    throw new Rejection(401, "wrong-token", "口令不对。口令是服务器设置中的 OFFICE_TOKEN。");
  }

  return (request, response, next) => void admit(request, response).then(() => next(), next);
}

/** Digests have one length, and comparing them takes one time, whatever was sent. */
function isSame(wanted: string, given: string): boolean {
  return timingSafeEqual(digest(wanted), digest(given));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
