import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { Rejection } from "../rejection.ts";
import { limitWrongTokens } from "./limitWrongTokens.ts";

/** Without a token in the settings there is no office: not shut, but not there. */
export function requireOfficeToken(token: string | undefined): RequestHandler {
  const limit = limitWrongTokens();
  const check: RequestHandler = (request, response, next) => {
    if (!isSame(`Bearer ${token}`, request.get("authorization") ?? "")) {
      response.setHeader("WWW-Authenticate", "Bearer");
      next(new Rejection(401, "wrong-token", "口令不对。口令是服务器设置中的 OFFICE_TOKEN。"));
    } else {
      next();
    }
  };
  return (request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    if (!token) throw new Rejection(404, "not-found", "没有这个接口。");
    limit(request, response, (fault) => {
      if (fault) next(fault);
      else check(request, response, next);
    });
  };
}

/** Digests have one length, and comparing them takes one time, whatever was sent. */
function isSame(wanted: string, given: string): boolean {
  return timingSafeEqual(digest(wanted), digest(given));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
