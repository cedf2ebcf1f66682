import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, it } from "vitest";
import { httpDriver } from "./httpDriver.ts";

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(decodeURIComponent(`${request.method} ${request.url}`));
  if (request.method === "POST") response.writeHead(429);
  response.end(JSON.stringify({ hits: [{ clauseId: "朔政发〔2022〕22号#11" }] }));
}).listen(0, "127.0.0.1");
await once(server, "listening");
const driver = httpDriver(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
afterAll(() => server.close());

it("searches over the wire contract", async () => {
  expect(await driver.search("几天", 5)).toHaveLength(1);
  expect(asked).toContain("GET /api/search?q=几天&k=5");
});

it("takes any other status for a fault", async () => {
  await expect(driver.ask({ question: "几天" })).rejects.toThrow("429");
});
