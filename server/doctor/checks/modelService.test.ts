import { describe, expect, it } from "vitest";
import { installationWith } from "../testing/brokenInstallation.ts";
import { type Expected, expectOf } from "../testing/expectOf.ts";
import { serving } from "../testing/serving.ts";
import { modelService } from "./modelService.ts";

describe("the model service", () => {
  const at = (address: string) =>
    installationWith({ OPENAI_API_KEY: "sk-12345678", OPENAI_BASE_URL: `${address}/v1/` });
  const answering = (status: number, body: unknown) =>
    serving((request, response) => {
      const known = request.headers.authorization === "Bearer sk-12345678";
      response.writeHead(request.url === "/v1/models" && known ? status : 500);
      response.end(JSON.stringify(body));
    });

  it.each<[number, unknown, Expected]>([
    [200, { data: [{ id: "gpt-4o-mini" }] }, ["good", "可以连接"]],
    [200, { data: [{ id: "qwen" }] }, ["fault", "没有 gpt-4o-mini"]],
    [401, {}, ["fault", "不接受密钥"]],
    [404, {}, ["warning", "不提供模型列表"]],
    [200, "hello", ["warning", "不提供模型列表"]],
  ])("answers %d %j", async (status, body, expected) => {
    await expectOf(modelService, at(await answering(status, body)), expected);
  });

  it("is gone, or is none", async () => {
    await expectOf(modelService, at("http://127.0.0.1:9"), ["fault", "连接不上"]);
    await expectOf(modelService, installationWith({}), ["good", "未设置"]);
  });

  it("isn't asked unless it is configured", async () => {
    let asked = 0;
    const address = await serving((_request, response) => {
      asked += 1;
      response.end("{}");
    });
    const environment = { OPENAI_BASE_URL: `${address}/v1` };
    await expectOf(modelService, installationWith(environment), ["good", "未设置"]);
    expect(asked).toBe(0);
  });
});
