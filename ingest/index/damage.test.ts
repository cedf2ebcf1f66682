import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { StoredPassage } from "../../core/index/laneStore.ts";
import { LANES } from "../../core/index/manifest.ts";
import { openIndex } from "../../core/index/openIndex.ts";
import { fileIndexWriter } from "./fileIndexWriter.ts";
import { MODEL, writeIndex } from "./testing/writeIndex.ts";

let served: string;
let other: string;
let files: readonly string[];
let intact: unknown;

beforeAll(async () => {
  [served, other] = await Promise.all([write("三个月"), write("六个月")]);
  files = filesOf(served);
  intact = await contentOf(served);
});
afterAll(() => {
  for (const folder of [served, other]) rmSync(folder, { recursive: true });
});

/** An index of two documents; the time in it makes the only difference between two of them. */
async function write(time: string): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), "damage-"));
  const texts = [`减免房屋租金${time}`, "发放稳岗补贴", "新建充电桩", "小微企业贷款贴息"];
  const passages = texts.map((text, i): StoredPassage => ({ clauseId: `号#${i}`, text }));
  await writeIndex(dataDir, fileIndexWriter(dataDir), {
    lanes: { chunk: passages, sentence: passages, asked: passages, unanswered: passages },
    gazettes: [{ sourceFile: "a.md", title: `第${time}期`, documents: [] }],
    spellings: { zujin: time },
  });
  return dataDir;
}

/** Without the folder, whose name differs. */
function filesOf(dataDir: string): string[] {
  const [index = ""] = readdirSync(dataDir).filter((name) => name.startsWith("index-"));
  return readdirSync(join(dataDir, index), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .concat(join(dataDir, "current.json"));
}

async function contentOf(dataDir: string): Promise<unknown> {
  const { gazettes, measures, spellings, lanes } = await openIndex(
    fileIndexWriter(dataDir).store,
    MODEL,
  );
  const query = await MODEL.embeddings.embedQuery("房屋租金补贴");
  const found = LANES.map(async (lane) => [
    await lanes[lane].passages(),
    await lanes[lane].nearest(query, 9),
    await lanes[lane].ofClauses(query, ["号#0", "号#3"]),
  ]);
  return { gazettes, measures, spellings, lanes: await Promise.all(found) };
}

/** Serves what was built, or says in a sentence that it can't. */
async function expectNothingWrong(damage: (path: string, bytes: Buffer) => Buffer, path: string) {
  const bytes = readFileSync(path);
  try {
    writeFileSync(path, damage(path, bytes));
    const outcome = await contentOf(served).catch((fault: Error) => fault.message);
    if (typeof outcome === "string") expect(outcome).toMatch(/索引.*npm run ingest/);
    else expect(outcome).toEqual(intact);
  } finally {
    writeFileSync(path, bytes);
  }
}

const somewhere = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const someFile = () => fc.constantFrom(...files);

it("serves no file of which a single bit is another", async () => {
  const bit = fc.integer({ min: 0, max: 7 });
  await fc.assert(
    fc.asyncProperty(someFile(), somewhere, bit, async (file, part, flipped) => {
      const flip = (_: string, bytes: Buffer) => {
        const changed = Buffer.from(bytes);
        const at = Math.floor(part * bytes.length);
        changed.writeUInt8(bytes.readUInt8(at) ^ (1 << flipped), at);
        return changed;
      };
      await expectNothingWrong(flip, file);
    }),
    { numRuns: 150 },
  );
});

it("serves no file that is cut anywhere", async () => {
  await fc.assert(
    fc.asyncProperty(someFile(), somewhere, async (file, part) => {
      const cut = (_: string, bytes: Buffer) => bytes.subarray(0, Math.floor(part * bytes.length));
      await expectNothingWrong(cut, file);
    }),
    { numRuns: 100 },
  );
});

it("serves no file of another index, be it of the same length", async () => {
  const others = filesOf(other);
  for (const [i, file] of files.entries()) {
    await expectNothingWrong(() => readFileSync(others[i] ?? ""), file);
  }
});
