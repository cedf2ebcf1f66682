import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { startScriptedService } from "../../core/model/testing/scriptedService.ts";
import { spawnIngest } from "../testing/ingestProcess.ts";
import { createSmallCorpus, documentText } from "../testing/smallCorpus.ts";

function corpusOfOne() {
  const corpus = createSmallCorpus();
  onTestFinished(() => corpus.dispose());
  corpus.write("a.md", documentText(1, ["对吸纳高校毕业生就业的企业，每人发放补贴一千元。"]));
  return corpus;
}

async function run(corpus: ReturnType<typeof corpusOfOne>, flags: string[], environment = {}) {
  const ingest = spawnIngest(
    { ...corpus, environment: { OPENAI_API_KEY: "", ...environment } },
    ...flags,
  );
  return { code: await ingest.exited, said: ingest.output() };
}

it("says in Chinese which settings are missing, and touches nothing", async () => {
  const { code, said } = await run(corpusOfOne(), ["--enrich"]);
  expect(code).toBe(1);
  expect(said).toMatch(/补写相似问需要大模型.*OPENAI_API_KEY/u);
});

it("tells without a key how much there is to do", async () => {
  const { code, said } = await run(corpusOfOne(), ["--enrich", "--dry-run"]);
  expect({ code, said }).toMatchObject({
    code: 0,
    said: expect.stringMatching(/条款有 1 个.*token/u),
  });
});

it("takes the new questions into the index at once", async () => {
  const questions = [{ question: "招大学生给多少钱？", at: "每人发放补贴一千元" }];
  const service = await startScriptedService([{ say: JSON.stringify({ questions }) }]);
  onTestFinished(() => service.stop());
  const corpus = corpusOfOne();
  const key = { OPENAI_API_KEY: "test", OPENAI_BASE_URL: service.url };
  const { code, said } = await run(corpus, ["--enrich"], key);
  expect(code, said).toBe(0);
  expect(said).toContain("补写了 1 条相似问");
  const current = JSON.parse(readFileSync(join(corpus.dataDir, "current.json"), "utf8"));
  const manifest = readFileSync(join(corpus.dataDir, current.index, "manifest.json"), "utf8");
  expect(JSON.parse(manifest).passages.asked).toBe(1);
});
