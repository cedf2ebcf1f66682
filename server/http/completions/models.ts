import type { RequestHandler } from "express";
import type { Model } from "../../contract/completion.ts";
import { Rejection } from "../rejection.ts";

/** The one model there is: the service itself, whatever words its answers. */
export const MODEL_NAME = "policy-answers";

/** GET /v1/models */
export function modelsRoute(): RequestHandler {
  const data = [model()];
  return (_request, response) => {
    response.json({ object: "list", data });
  };
}

/** GET /v1/models/:model */
export function modelRoute(): RequestHandler<{ model: string }> {
  const only = model();
  return (request, response) => {
    if (request.params.model !== MODEL_NAME) {
      throw new Rejection(404, "model-not-found", `没有这个模型；可选的是 ${MODEL_NAME}。`);
    }
    response.json(only);
  };
}

function model(): Model {
  const created = Math.floor(Date.now() / 1000);
  return { id: MODEL_NAME, object: "model", created, owned_by: MODEL_NAME };
}
