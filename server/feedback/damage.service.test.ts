import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FeedbackRequest } from "../../core/feedback.ts";
import { startEdge, type TestEdge } from "../http/testing/startEdge.ts";
import { databaseFile } from "./openDatabase.ts";

const TOKEN = "a-token-of-the-office";
const ROWS = 60;
const PAGE = 4096;
const GIVEN: FeedbackRequest = {
  verdict: "up",
  question: "房租能免几个月？",
  answer: "减免3个月。[1]".repeat(40),
  status: "answered",
  citations: [],
};

let root: string;
let whole: Buffer;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "damage-"));
  whole = await databaseOf(ROWS);
});
afterAll(() => rmSync(root, { recursive: true }));

/** A copy as a backup is: all of it in the one file. */
async function databaseOf(rows: number): Promise<Buffer> {
  const [folder, copy] = [join(root, "first"), join(root, "copy.db")];
  return await serving(folder, async (edge) => {
    for (let i = 0; i < rows; i += 1) await give(edge);
    const database = await edge.edge.feedback.database();
    await database.execute({ sql: "VACUUM INTO ?", args: [copy] });
    return readFileSync(copy);
  });
}

async function serving<T>(folder: string, work: (edge: TestEdge) => Promise<T>): Promise<T> {
  const environment = { DATA_DIR: folder, OFFICE_TOKEN: TOKEN, RATE_LIMIT_PER_MINUTE: "0" };
  const edge = await startEdge({ environment });
  return await work(edge).finally(() => edge.stop());
}

async function give({ url }: TestEdge): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return await fetch(`${url}/api/feedback`, {
    method: "POST",
    headers,
    body: JSON.stringify(GIVEN),
  });
}

async function read({ url }: TestEdge): Promise<Response> {
  const headers = { authorization: `Bearer ${TOKEN}` };
  return await fetch(`${url}/api/office/feedback`, { headers });
}

/** A folder with these bytes for a database. */
function folderWith(bytes: Buffer): string {
  const folder = mkdtempSync(join(root, "case-"));
  writeFileSync(databaseFile(folder), bytes);
  return folder;
}

/** All of it, or a sentence; and whatever became of it, questions are answered. */
async function expectSaid(folder: string): Promise<number> {
  return await serving(folder, async (edge) => {
    expect((await edge.ask({ question: "房租？" })).status).toBe(200);
    const response = await read(edge);
    const body = await response.json();
    if (response.status === 200) expect(body.feedback.length).toBeGreaterThan(0);
    else expect(body.error.message).toContain("npm run restore");
    expect([200, 503]).toContain(response.status);
    return response.status;
  });
}

describe("a database of feedback", () => {
  it("that was cut anywhere is told of and not written to", async () => {
    const part = fc.double({ min: 0.01, max: 0.999, noNaN: true });
    await fc.assert(
      fc.asyncProperty(part, async (kept) => {
        const cut = whole.subarray(0, Math.floor(whole.length * kept));
        const folder = folderWith(cut);
        expect(await expectSaid(folder)).toBe(503);
        expect(await serving(folder, async (edge) => (await give(edge)).status)).toBe(503);
        expect(readFileSync(databaseFile(folder)).equals(cut)).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  it("in which pages were overwritten is told of", async () => {
    const page = fc.integer({ min: 0, max: whole.length / PAGE - 1 });
    await fc.assert(
      fc.asyncProperty(page, async (overwritten) => {
        const bytes = Buffer.from(whole);
        bytes.fill(0x5a, overwritten * PAGE, (overwritten + 1) * PAGE);
        expect(await expectSaid(folderWith(bytes))).toBe(503);
      }),
      { numRuns: 6 },
    );
  });

  it("of which any byte is another brings nothing down", async () => {
    const place = fc.integer({ min: 0, max: whole.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(whole);
        bytes.writeUInt8(whole.readUInt8(at) ^ change, at);
        await expectSaid(folderWith(bytes));
      }),
      { numRuns: 12 },
    );
  });

  it("is used again once it is restored, without a restart", async () => {
    const folder = folderWith(whole.subarray(0, 5000));
    await serving(folder, async (edge) => {
      expect((await give(edge)).status).toBe(503);
      renameSync(databaseFile(folderWith(whole)), databaseFile(folder));
      expect((await give(edge)).status).toBe(201);
    });
  });
});
