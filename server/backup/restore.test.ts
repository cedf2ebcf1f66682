import {
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "@libsql/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databaseFile, openDatabase, openFile } from "../feedback/openDatabase.ts";
import { countUnanswered } from "../feedback/unansweredQuestions.ts";
import { backUp } from "./backUp.ts";
import { restore } from "./restore.ts";
import { letGo } from "./testing/letGo.ts";

let folder: string;
let backup: string;
let database: Client;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "backup-"));
  backup = join(folder, "copy.db");
  database = await openDatabase(folder);
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const ask = (question: string) =>
  countUnanswered(database, [{ question, reason: null, askedAt: "2026-01-01T00:00:00Z" }]);
const asked = async (opened: Client) => {
  const { rows } = await opened.execute("SELECT question FROM unanswered ORDER BY question");
  return rows.map(({ question }) => question);
};
const leftovers = () => readdirSync(folder).filter((name) => name.startsWith("."));

async function askedAfterRestart(): Promise<unknown[]> {
  database = await openDatabase(folder);
  return await asked(database);
}

const PAGE = 4096;
/** Where SQLite keeps the number of cells in a page. */
const CELLS = 3;

async function emptyIndex(file: string): Promise<void> {
  const opened = openFile(file);
  const { rows } = await opened.execute("SELECT rootpage FROM sqlite_master WHERE type = 'index'");
  await letGo(opened);
  const bytes = readFileSync(file);
  bytes.writeUInt16BE(0, (Number(rows[0]?.rootpage) - 1) * PAGE + CELLS);
  writeFileSync(file, bytes);
}

describe("a backup", () => {
  it("holds what stood there when it was made, for its owner alone", async () => {
    await ask("甲");
    expect(await backUp(folder, backup)).toEqual({ feedback: 0, unanswered: 1 });
    await ask("乙");
    expect(await asked(openFile(backup))).toEqual(["甲"]);
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    expect(leftovers()).toEqual([]);
  });

  it("never takes the place of another file", async () => {
    writeFileSync(backup, "mine");
    await expect(backUp(folder, backup)).rejects.toThrow("已经存在");
    expect(readFileSync(backup, "utf8")).toBe("mine");
  });

  it("is not made of nothing, nor put nowhere", async () => {
    await expect(backUp(join(folder, "none"), backup)).rejects.toThrow("还没有意见数据库");
    await expect(backUp(folder, join(folder, "none/copy.db"))).rejects.toThrow("不存在");
  });

  it("is not made of a damaged database", async () => {
    for (let i = 0; i < 200; i++) await ask(`问题${i}`.repeat(20));
    await database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    database.close();
    truncateSync(databaseFile(folder), 8192);
    await expect(backUp(folder, backup)).rejects.toThrow(/无法把|完好|损坏/);
    expect(readdirSync(folder)).not.toContain("copy.db");
    expect(leftovers()).toEqual([]);
  });
});

describe("restoring", () => {
  beforeEach(async () => {
    await ask("甲");
    await backUp(folder, backup);
    await ask("乙");
  });

  it("brings back the backup, and keeps what was there with its last row", async () => {
    await letGo(database);
    const { counts, kept } = await restore(folder, backup, false);
    expect(counts).toEqual({ feedback: 0, unanswered: 1 });
    expect(await asked(openFile(kept ?? ""))).toEqual(["乙", "甲"].sort());
    expect(await askedAfterRestart()).toEqual(["甲"]);
    expect(leftovers()).toEqual([]);
  });

  it("is refused while the database is held", async () => {
    await expect(restore(folder, backup, false)).rejects.toThrow("先停止服务");
    expect(await asked(database)).toEqual(["乙", "甲"].sort());
    expect(leftovers()).toEqual([]);
  });

  it("goes on under whoever holds it if told so: they see it at once, and write on", async () => {
    const { kept } = await restore(folder, backup, true);
    expect(await asked(database)).toEqual(["甲"]);
    await ask("丙");
    expect(await asked(openFile(kept ?? ""))).toEqual(["乙", "甲"].sort());
    await letGo(database);
    expect(await askedAfterRestart()).toEqual(["丙", "甲"].sort());
  });

  it.skipIf(process.getuid?.() !== 0)("leaves it to the account of the service", async () => {
    const other = join(folder, "other");
    mkdirSync(other);
    chownSync(other, 65_534, 65_534);
    await restore(other, backup, false);
    expect(statSync(databaseFile(other))).toMatchObject({ uid: 65_534, gid: 65_534 });
  });

  it("takes the place of a database that is damaged", async () => {
    const other = join(folder, "other");
    mkdirSync(other);
    writeFileSync(databaseFile(other), "no database at all, but of some length".repeat(50));
    const { kept } = await restore(other, backup, false);
    expect(readFileSync(kept ?? "", "utf8")).toContain("no database");
    const restored = await openDatabase(other);
    expect(await asked(restored)).toEqual(["甲"]);
    restored.close();
  });

  it("works where no database was yet", async () => {
    const empty = join(folder, "new");
    expect(await restore(empty, backup, false)).toMatchObject({ kept: undefined });
    const restored = await openDatabase(empty);
    expect(await asked(restored)).toEqual(["甲"]);
    restored.close();
  });

  const wrong: readonly (readonly [string, (file: string) => unknown])[] = [
    ["a file that is cut", (file) => truncateSync(file, statSync(file).size - 5000)],
    ["a file that lost a row from an index, and else is whole", emptyIndex],
    ["a file that is no database", (file) => writeFileSync(file, "甲".repeat(5000))],
    ["an empty file", (file) => truncateSync(file, 0)],
    ["no file", (file) => rmSync(file)],
    ["another program's", (file) => openFile(file).execute("DROP TABLE feedback")],
    ["another version's", (file) => openFile(file).execute("ALTER TABLE feedback ADD name TEXT")],
  ];
  it.each(wrong)("refuses %s, and leaves the database as it was", async (_, damage) => {
    await letGo(database);
    await damage(backup);
    await expect(restore(folder, backup, true)).rejects.toThrow(/[一-龥].*。$/);
    expect(await askedAfterRestart()).toEqual(["乙", "甲"].sort());
    expect(leftovers()).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.includes("before"))).toEqual([]);
  });
});
