import type { Response } from "express";
import { Rejection } from "./rejection.ts";

/** Whoever has left waits for no answer: the work stops. */
export function abortWhenGone(response: Response): AbortController {
  const controller = new AbortController();
  response.once("close", () => controller.abort(clientGone()));
  return controller;
}

/** Heard by nobody but the log. */
function clientGone(): Rejection {
  return new Rejection(499, "client-gone", "客户端已断开。");
}
