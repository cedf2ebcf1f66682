import { describe, expect, it } from "vitest";
import { startEdge } from "../../http/testing/startEdge.ts";
import { installationWith } from "../testing/brokenInstallation.ts";
import { expectOf } from "../testing/expectOf.ts";
import { serving } from "../testing/serving.ts";
import { port } from "./port.ts";

describe("the port", () => {
  const at = (address: string, host = "127.0.0.1") =>
    installationWith({ HOST: host, PORT: new URL(address).port });

  it("is held by another program", async () => {
    const other = await serving((_request, response) => void response.end("hello"));
    await expectOf(port, at(other), ["fault", "不能使用"]);
    expect((await port.run(at(other))).advice).toContain("已被占用");
  });

  it("is held by this service, which answers, or doesn't yet, or is free", async () => {
    const ready = await startEdge();
    await expectOf(port, at(ready.url), ["good", "可以回答"]);
    await expectOf(port, at(ready.url, "0.0.0.0"), ["good", "可以回答"]);
    await ready.stop();
    await expectOf(port, at(ready.url), ["good", "空闲"]);
    const starting = await startEdge({ unloaded: true });
    await expectOf(port, at(starting.url), ["warning", "还不能回答"]);
    await starting.stop();
  });

  it("is on no address of this machine", async () => {
    await expectOf(port, installationWith({ HOST: "203.0.113.1" }), ["fault", "不能使用"]);
  });
});
