import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { Rejection } from "../rejection.ts";

/** Without a token in the settings there is no office: not shut, but not there. */
export function requireOfficeToken(token: string | undefined): RequestHandler {
  return (request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    if (!token) throw new Rejection(404, "not-found", "没有这个接口。");
    if (!isSame(`Bearer ${token}`, request.get("authorization") ?? "")) {
      response.setHeader("WWW-Authenticate", "Bearer");
      throw new Rejection(401, "wrong-token", "口令不对。口令是服务器设置中的 OFFICE_TOKEN。");
    }
    next();
  };
}

/** Digests have one length, and comparing them takes one time, whatever was sent. */
function isSame(wanted: string, given: string): boolean {
  return timingSafeEqual(digest(wanted), digest(given));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
