import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { PROJECT_ROOT } from "../../core/settings.ts";
import { listen } from "../start/listen.ts";

/** Audits this project's lock file at a registry of the test's own. */
async function auditAt(registry: string) {
  const folder = mkdtempSync(join(tmpdir(), "audit-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, ".ci"));
  for (const file of [".ci/audit", "package.json", "package-lock.json"])
    cpSync(join(PROJECT_ROOT, file), join(folder, file));
  const env = {
    ...process.env,
    npm_config_registry: registry,
    npm_config_cache: join(folder, "cache"),
    npm_config_fetch_retries: "0",
  };
  return await promisify(execFile)("bash", [".ci/audit"], { cwd: folder, env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout }) => ({ code, said: stdout as string }),
  );
}

async function registryWith(advisories: object): Promise<string> {
  const answer: RequestListener = (request, response) => {
    const isAudit = request.url === "/-/npm/v1/security/advisories/bulk";
    response.writeHead(isAudit ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(isAudit ? advisories : {}));
  };
  const server = createServer(answer);
  onTestFinished(() => void server.close());
  return await listen(server, "127.0.0.1", 0);
}

const advisory = (severity: string) => ({
  express: [
    {
      id: 1,
      url: "https://example.org/advisory",
      title: "a hole",
      severity,
      vulnerable_versions: "*",
      cwe: [],
      cvss: { score: 8, vectorString: null },
    },
  ],
});

it("fails on a hole of high severity in what is deployed", async () => {
  const { code, said } = await auditAt(await registryWith(advisory("high")));
  expect(code).toBe(1);
  expect(said).toContain("a hole");
});

it.each([{}, advisory("low")])(
  "passes where none is known, or a slight one only",
  async (known) => {
    expect(await auditAt(await registryWith(known))).toMatchObject({
      code: 0,
      said: expect.stringContaining("no known hole"),
    });
  },
);

it("says that it could not ask, and passes", async () => {
  expect(await auditAt("http://127.0.0.1:9/")).toMatchObject({
    code: 0,
    said: expect.stringContaining("not audited"),
  });
});
