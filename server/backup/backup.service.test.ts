import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import type { FeedbackReceipt, FeedbackRequest } from "../../core/feedback.ts";
import { PROJECT_ROOT } from "../../core/settings.ts";
import { openFile } from "../feedback/openDatabase.ts";
import { indexInTemporaryFolder } from "../start/testing/indexInTemporaryFolder.ts";
import { addressOf, spawnServer, stopServer } from "../start/testing/startServer.ts";

const GIVEN: FeedbackRequest = {
  verdict: "up",
  question: "房租能免几个月？",
  answer: "减免6个月。[1]",
  status: "answered",
  citations: [],
};

/** Each row is flushed to the disk, which others may be using. */
const PATIENT = { timeout: 20_000 };

/** As an office types it, from the folder of its backups. */
async function run(command: "backUpMain" | "restoreMain", dataDir: string, ...args: string[]) {
  const env = { ...process.env, DATA_DIR: dataDir, INIT_CWD: dataDir };
  const program = ["--import", "tsx", `server/backup/${command}.ts`, ...args];
  return await promisify(execFile)(process.execPath, program, { cwd: PROJECT_ROOT, env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }) => ({ code, said: stderr as string }),
  );
}

/** Gives feedback to a server without a pause until it is told to stop; tells what was acknowledged. */
function givingFeedback(address: string) {
  const acknowledged: number[] = [];
  let going = true;
  const give = async () => {
    while (going) {
      const response = await fetch(`${address}/api/feedback`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(GIVEN),
      });
      expect(response.status).toBe(201);
      acknowledged.push(((await response.json()) as FeedbackReceipt).id);
    }
  };
  const ended = Promise.all([give(), give(), give()]);
  const stop = async () => {
    going = false;
    await ended;
  };
  return { acknowledged, stop };
}

async function idsIn(file: string): Promise<number[]> {
  const database = openFile(file);
  const { rows } = await database.execute("SELECT id FROM feedback ORDER BY id");
  database.close();
  return rows.map(({ id }) => Number(id));
}

it("makes a round trip under constant writing, losing nothing that was acknowledged", async () => {
  const folder = await indexInTemporaryFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const server = spawnServer({ DATA_DIR: folder, LOG_LEVEL: "warn" });
  onTestFinished(() => void server.child.kill("SIGKILL"));
  const writing = givingFeedback(await addressOf(server));
  await expect.poll(() => writing.acknowledged.length, PATIENT).toBeGreaterThan(20);

  const before = [...writing.acknowledged];
  const made = await run("backUpMain", folder, "copy.db");
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining("已备份到") });
  const copied = await idsIn(join(folder, "copy.db"));
  expect(copied).toEqual(expect.arrayContaining(before));
  expect(copied).toEqual(Array.from(copied, (_, at) => at + 1));
  await expect
    .poll(() => Math.max(...writing.acknowledged), PATIENT)
    .toBeGreaterThan(copied.length + 5);

  const refused = await run("restoreMain", folder, "copy.db");
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining("先停止服务") });

  const forced = await run("restoreMain", folder, "copy.db", "--force");
  expect(forced).toMatchObject({ code: 0, said: expect.stringContaining("原有的数据库保留为") });
  await writing.stop();
  await stopServer(server);
  const stopped = await run("restoreMain", folder, "copy.db");
  expect(stopped).toMatchObject({ code: 0 });
  expect(await idsIn(join(folder, "feedback.db"))).toEqual(copied);

  const [replaced = [], standing = []] = await Promise.all([forced, stopped].map(idsKeptBy));
  const everywhere = new Set([...replaced, ...standing]);
  expect(writing.acknowledged.filter((id) => !everywhere.has(id))).toEqual([]);
  expect(standing).toEqual(expect.arrayContaining(copied));
  expect(standing.length).toBeGreaterThan(copied.length);
});

/** What stood in the place of a backup before it was restored. */
async function idsKeptBy({ said }: { readonly said: string }): Promise<number[]> {
  return await idsIn(/保留为 (\S+)/.exec(said)?.[1] ?? "");
}
