import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { listen } from "./listen.ts";
import { indexInTemporaryFolder } from "./testing/indexInTemporaryFolder.ts";
import { addressOf, spawnServer, stopServer } from "./testing/startServer.ts";

const KEY = "sk-a-key-that-nobody-may-read";
const TOKEN = "an-office-token-of-this-test";
const NUMBER = "140602199001011234";

it("writes no key, token or personal number, whatever fails and however much is logged", async () => {
  // A service that says the key back, as some do with one that they don't know.
  const service = createServer((request, response) => {
    const error = { message: `Incorrect API key: ${request.headers.authorization}` };
    response.writeHead(401, { "content-type": "application/json" });
    response.end(JSON.stringify({ error }));
  });
  onTestFinished(() => void service.close());
  const folder = await indexInTemporaryFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // A folder in its place makes the database fail as well.
  mkdirSync(`${folder}/feedback.db`);
  const server = spawnServer({
    DATA_DIR: folder,
    LOG_LEVEL: "trace",
    LOG_QUESTIONS: "true",
    OFFICE_TOKEN: TOKEN,
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: `${await listen(service, "127.0.0.1", 0)}/v1`,
  });
  onTestFinished(() => void server.child.kill("SIGKILL"));
  const address = await addressOf(server);
  const ask = (question: string) =>
    fetch(`${address}/api/ask`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ question }),
    });
  const answer = await ask(`我的身份证是${NUMBER}，开饭馆的，房租能免几个月？`);
  expect(await answer.json()).toHaveProperty("note");
  await ask("市长的手机号是138-0349-0000吗？");
  const headers = { authorization: `Bearer ${TOKEN}` };
  expect((await fetch(`${address}/api/office/feedback`, { headers })).status).toBe(503);
  await stopServer(server);

  const output = server.output();
  expect(output).toContain('"reason":"unauthorized","msg":"no answer from the model"');
  expect(output).toContain("我的身份证是［身份证号］，开饭馆的");
  expect(output).toContain('"msg":"feedback database"');
  for (const secret of [KEY, TOKEN, NUMBER, "0349"]) expect(output).not.toContain(secret);
});
