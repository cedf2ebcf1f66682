import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../../core/settings.ts";

/** A corpus of one document that grows, with folders and settings of its own. */
export function growingCorpus(settings: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "follow-"));
  const corpus = join(folder, "corpus");
  const environment = { CORPUS_DIR: corpus, DATA_DIR: join(folder, "data"), ...settings };
  mkdirSync(corpus);
  const addDocument = (sequence: number, article: string) => {
    const lines = [
      `云溪市人民政府关于第${sequence}号事项的意见`,
      `云政发〔2023〕${sequence}号`,
      "各区县人民政府：",
      `第一条　${article}`,
      "第二条　本意见由市人社局负责解释。",
      "云溪市人民政府",
      "2023年4月1日",
    ];
    writeFileSync(join(corpus, `${sequence}.md`), lines.join("\n\n"));
  };
  addDocument(1, "对吸纳高校毕业生就业的企业，每人发放补贴一千元。");
  return {
    environment,
    dataDir: environment.DATA_DIR,
    addDocument,
    /** @throws with its output when it fails */
    async ingest() {
      const args = ["--import", "tsx", join(PROJECT_ROOT, "ingest/main.ts")];
      const child = spawn(process.execPath, args, { env: { ...process.env, ...environment } });
      let written = "";
      for (const output of [child.stdout, child.stderr])
        output.on("data", (bytes) => (written += bytes));
      const [code] = await once(child, "close");
      if (code !== 0) throw new Error(`ingest ended with ${code}\n${written}`);
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type GrowingCorpus = ReturnType<typeof growingCorpus>;

/** Asks what the first document answers. @returns the status of the response */
export async function askAboutSubsidy(address: string): Promise<number> {
  const body = JSON.stringify({ question: "吸纳高校毕业生就业，每人补贴多少？" });
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${address}/api/ask`, { method: "POST", headers, body });
  await response.json();
  return response.status;
}

/** Asks one question after the other until told to stop. @returns the status of each answer */
export function keepAsking(address: string): () => Promise<number[]> {
  let asking = true;
  const asked = (async () => {
    const statuses: number[] = [];
    while (asking) statuses.push(await askAboutSubsidy(address));
    return statuses;
  })();
  return async () => {
    asking = false;
    return await asked;
  };
}

export async function documentCount(address: string): Promise<number> {
  return ((await (await fetch(`${address}/api/documents`)).json()) as unknown[]).length;
}
