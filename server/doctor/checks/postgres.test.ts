import { expect, it, onTestFinished } from "vitest";
import { startPostgres } from "../../../core/index/postgres/testing/startPostgres.ts";
import { installationWith } from "../testing/brokenInstallation.ts";
import { expectOf } from "../testing/expectOf.ts";
import { builtIndex } from "./builtIndex.ts";
import { postgres } from "./postgres.ts";

const at = (url: string) => installationWith({ VECTOR_STORE: "postgres", DATABASE_URL: url });

it("a database that is there, and holds no index yet", async () => {
  const database = await startPostgres();
  onTestFinished(() => database.stop());
  await expectOf(postgres, at(database.url), ["good", /版本 \d+.*有 pgvector/]);
  await expectOf(builtIndex, at(database.url), ["warning", "还没有建立"]);
});

it("a database that is gone, without a word of its password", async () => {
  const gone = at("postgres://office:the-password@127.0.0.1:9/policy");
  await expectOf(postgres, gone, ["fault", "连接不上"]);
  await expectOf(builtIndex, gone, ["fault", "数据库无法连接"]);
  expect(JSON.stringify(await postgres.run(gone))).not.toContain("the-password");
});

it("none, where indexes are files", async () => {
  await expectOf(postgres, installationWith({}), ["good", "未使用"]);
});
