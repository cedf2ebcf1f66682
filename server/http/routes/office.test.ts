import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { UnansweredQuestion } from "../../../core/feedback.ts";
import type { Assistant } from "../../assistant.ts";
import { keepFeedback } from "../../feedback/keepFeedback.ts";
import { fakeAssistant } from "../testing/fakeAssistant.ts";
import { startEdge, type TestEdge } from "../testing/startEdge.ts";

const TOKEN = "a-token-of-the-office";
const PATHS = ["feedback", "golden?ids=1", "unanswered"];

const refusing: Assistant["ask"] = async (request, listener, signal) => ({
  ...(await fakeAssistant.ask(request, listener, signal)),
  status: "refused",
  reason: "out-of-scope",
  citations: [],
});

let folder: string;
let edge: TestEdge;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "office-"));
});
afterEach(async () => {
  await edge.stop();
  rmSync(folder, { recursive: true });
});

async function start(environment: Record<string, string> = { OFFICE_TOKEN: TOKEN }) {
  edge = await startEdge({
    environment: { DATA_DIR: folder, ...environment },
    assistant: { ask: refusing },
  });
}

async function get(path: string, authorization = `Bearer ${TOKEN}`): Promise<Response> {
  return await fetch(`${edge.url}/api/office/${path}`, { headers: { authorization } });
}

describe("the door", () => {
  it.each(PATHS)("is no door without a token in the settings: %s", async (path) => {
    await start({});
    expect((await get(path)).status).toBe(404);
    expect((await get(path, "Bearer ")).status).toBe(404);
    expect((await get(path, "Bearer undefined")).status).toBe(404);
  });

  it.each(PATHS)("opens to its token only: %s", async (path) => {
    await start();
    for (const wrong of ["", "Bearer ", `Bearer ${TOKEN}x`, TOKEN, `Basic ${TOKEN}`]) {
      const response = await get(path, wrong);
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
    }
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("lets nobody guess on, be requests limited or not; those who know the token are not counted", async () => {
    await start({ OFFICE_TOKEN: TOKEN, RATE_LIMIT_PER_MINUTE: "0", TRUST_PROXY: "loopback" });
    const statusFrom = async (address: string, token: string) => {
      const headers = { authorization: `Bearer ${token}`, "x-forwarded-for": address };
      return (await fetch(`${edge.url}/api/office/unanswered`, { headers })).status;
    };
    for (let i = 0; i < 15; i++) expect(await statusFrom("10.1.1.1", TOKEN)).toBe(200);
    for (let i = 0; i < 10; i++) expect(await statusFrom("10.1.1.1", `guess-${i}`)).toBe(401);
    expect(await statusFrom("10.1.1.1", "guess-11")).toBe(429);
    expect(await statusFrom("6.6.6.6, 10.1.1.1", TOKEN)).toBe(429);
    expect(await statusFrom("10.1.1.2", TOKEN)).toBe(200);
  });
});

it("hands out chosen feedback as lines for the golden set", async () => {
  await start();
  const database = await edge.edge.feedback.database();
  const given = { verdict: "down", question: "问", answer: "答", status: "answered" } as const;
  const when = { givenAt: "2026-01-02T03:04:05.000Z", indexFingerprint: "f" };
  for (const reason of ["other", "out-of-date", "incomplete"] as const) {
    await keepFeedback(database, { ...given, reason, citations: [] }, when);
  }
  const lines = (await (await get("golden?ids=1,3")).text()).trim().split("\n");
  expect(lines.map((line) => JSON.parse(line).reason)).toEqual(["其他", "不完整"]);
  expect((await get("golden?ids=x")).status).toBe(400);
  expect((await get("feedback?verdict=x")).status).toBe(400);
});

it("counts what was refused", async () => {
  await start();
  await edge.ask({ question: "高铁票多少钱？" });
  await edge.ask({ question: "高铁票多少钱" });
  await expect
    .poll(async () => (await (await get("unanswered")).json()) as UnansweredQuestion[])
    .toMatchObject([{ question: "高铁票多少钱？", reason: "out-of-scope", count: 2 }]);
});
