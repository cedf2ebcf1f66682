import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startEdge, type TestEdge } from "../testing/startEdge.ts";

const folder = mkdtempSync(join(tmpdir(), "page-"));
let edge: TestEdge;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<title>政策问答</title>");
  writeFileSync(join(folder, "assets/app-1a2b.js"), "1");
  writeFileSync(join(folder, ".secret"), "x");
  writeFileSync(join(folder, "widget.js"), "1");
  edge = await startEdge({
    pageFolder: folder,
    environment: { CORS_ORIGINS: "https://a.gov.cn", WIDGET_ORIGINS: "https://w.gov.cn" },
  });
});
afterAll(async () => {
  await edge.stop();
  rmSync(folder, { recursive: true });
});

it.each(["/", "/documents/朔政办发〔2022〕18号/一.2", "/index.html"])(
  "serves the page at %s",
  async (path) => {
    const response = await fetch(edge.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(await response.text()).toContain("政策问答");
  },
);

it("lets built files be kept, and knows no others", async () => {
  const asset = await fetch(`${edge.url}/assets/app-1a2b.js`);
  expect(asset.headers.get("cache-control")).toContain("immutable");
  expect((await fetch(`${edge.url}/assets/gone.js`)).status).toBe(404);
  expect((await fetch(`${edge.url}/api/gone`)).status).toBe(404);
  expect(await (await fetch(`${edge.url}/.secret`)).text()).not.toBe("x");
  expect(await (await fetch(`${edge.url}/..%2f..%2fetc/passwd`)).text()).not.toContain("root:");
});

it("allows nothing inline and nothing from elsewhere", async () => {
  const { headers } = await fetch(edge.url);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|upgrade-insecure|https?:/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-powered-by")).toBeNull();
});

it("may be framed by listed sites, and nothing of it but the page made for that", async () => {
  const ancestors = async (path: string) => {
    const { headers } = await fetch(edge.url + path);
    const policy = headers.get("content-security-policy") ?? "";
    return [/frame-ancestors ([^;]+)/.exec(policy)?.[1], headers.get("x-frame-options")];
  };
  expect(await ancestors("/embed")).toEqual(["https://w.gov.cn", null]);
  for (const path of ["/", "/office", "/embed/", "/EMBED", "/embed/x", "/widget.js"]) {
    expect(await ancestors(path)).toEqual(["'none'", "DENY"]);
  }
});

it("lets other sites run the widget, and no other file", async () => {
  const policyOf = async (path: string) =>
    (await fetch(edge.url + path)).headers.get("cross-origin-resource-policy");
  expect(await (await fetch(`${edge.url}/widget.js`)).text()).toBe("1");
  expect(await policyOf("/widget.js")).toBe("cross-origin");
  expect(await policyOf("/assets/app-1a2b.js")).toBe("same-origin");
});

it("knows no office without its token", async () => {
  expect((await fetch(`${edge.url}/office`)).status).toBe(404);
});

it("answers other websites only if they are listed", async () => {
  const allowed = async (origin: string) =>
    (await fetch(`${edge.url}/api/documents`, { headers: { origin } })).headers.get(
      "access-control-allow-origin",
    );
  expect(await allowed("https://a.gov.cn")).toBe("https://a.gov.cn");
  expect(await allowed("https://b.cn")).toBeNull();
});
