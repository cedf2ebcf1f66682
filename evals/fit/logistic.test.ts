import { expect, test } from "vitest";
import { fitLogistic, logit } from "./logistic.ts";

test("a feature that decides gets the weight, one that says nothing does not", () => {
  const examples = Array.from({ length: 200 }, (_, i) => ({
    features: [i % 2 === 0 ? 1 + (i % 7) / 10 : -1 - (i % 5) / 10, (i * 37) % 11],
    positive: i % 2 === 0,
  }));
  const model = fitLogistic(examples);
  expect(Math.abs(model.weights[0] ?? 0)).toBeGreaterThan(10 * Math.abs(model.weights[1] ?? 0));
  for (const { features, positive } of examples) expect(logit(model, features) > 0).toBe(positive);
});
