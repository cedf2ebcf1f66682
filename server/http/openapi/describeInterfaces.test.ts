import pino from "pino";
import { expect, it } from "vitest";
import { readSettings } from "../../settings/settings.ts";
import { createApp } from "../createApp.ts";
import { createEdge } from "../createEdge.ts";
import { describeInterfaces } from "./describeInterfaces.ts";
import { operationsOf } from "./page/describedParts.ts";
import { registeredRoutes } from "./testing/registeredRoutes.ts";

const description = describeInterfaces(4000);
const operations = operationsOf(description);

it("describes every route that the server has, and no other", () => {
  const edge = createEdge(
    readSettings({ OFFICE_TOKEN: "a-token-of-the-office" }),
    pino({ level: "silent" }),
  );
  const described = operations.map(({ method, path }) => `${method} ${path}`);
  expect(described.toSorted()).toEqual(registeredRoutes(createApp(edge)).toSorted());
});

it("says in Chinese what each is for, and what each answers", () => {
  for (const { operation } of operations) {
    expect(operation.tags).toHaveLength(1);
    expect(operation.summary).toMatch(/\p{Script=Han}/u);
    expect(Object.keys(operation.responses ?? {})).toContainEqual(expect.stringMatching(/^20/));
  }
});

it("limits a question as the server is told to", () => {
  const words = JSON.stringify(describeInterfaces(123).paths?.["/api/ask"]?.post?.requestBody);
  expect(words).toContain('"maxLength":123');
});

it("leads nowhere that is not there", () => {
  const written = JSON.stringify(description);
  for (const [, kind = "", name = ""] of written.matchAll(/#\/components\/(\w+)\/(\w+)/g)) {
    expect(description.components).toHaveProperty([kind, name]);
  }
});
