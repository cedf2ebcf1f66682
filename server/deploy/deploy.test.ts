import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { PROJECT_ROOT } from "../../core/settings.ts";
import { SETTING_NAMES } from "../settings/settings.ts";

const read = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");
const dockerfile = read("Dockerfile").replace(/\\\n\s*/g, "");
const { scripts, dependencies, engines } = JSON.parse(
  readFileSync(join(PROJECT_ROOT, "package.json"), "utf8"),
);

/** What each COPY takes from the project, not from another stage. */
const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = ""]) =>
  sources.split(" "),
);

describe("the image", () => {
  it("copies only what is there and let through", () => {
    const allowed = [...read("Dockerfile.dockerignore").matchAll(/^!(\S+)$/gm)].map(
      ([, path]) => path,
    );
    expect(copied.length).toBeGreaterThan(8);
    for (const path of copied) {
      expect(existsSync(join(PROJECT_ROOT, path)), path).toBe(true);
      expect(allowed).toContain(path.split("/")[0]);
    }
    expect(read("Dockerfile.dockerignore")).toMatch(/^\*$/m);
  });

  it("runs scripts and a program that are there, as the version of Node that the project wants", () => {
    for (const [, name = ""] of dockerfile.matchAll(/npm run (\S+)/g))
      expect(scripts).toHaveProperty(name);
    const [, program = ""] = /^CMD \["node", "--import", "tsx", "(.+)"\]$/m.exec(dockerfile) ?? [];
    expect(existsSync(join(PROJECT_ROOT, program))).toBe(true);
    expect(dockerfile).toMatch(new RegExp(`^FROM node:${/\d+/.exec(engines.node)}-slim$`, "m"));
  });

  it("runs as nobody in particular, and asks whether it can answer", () => {
    const [, last = ""] = dockerfile.split(/^FROM node:\S+$/m).slice(-2);
    expect(last).toMatch(/^USER node$/m);
    expect(last.indexOf("USER node")).toBeLessThan(last.indexOf('CMD ["node", "--import"'));
    expect(last).toMatch(/^HEALTHCHECK .*\/readyz/m);
  });

  it("needs none of the packages that it leaves out", () => {
    const needed = ["core", "ingest", "server", "web"]
      .flatMap((folder) =>
        readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: "utf8" }).map((path) =>
          join(folder, path),
        ),
      )
      .filter((path) => /\.tsx?$/.test(path))
      .filter((path) => !/\.test\.tsx?$|\/testing\/|\/bench\/|^web\/dist/.test(path))
      .flatMap((path) => packagesOf(readFileSync(join(PROJECT_ROOT, path), "utf8")));
    expect(needed).toContain("express");
    const leftOut = new Set(needed.filter((name) => !(name in dependencies)));
    expect([...leftOut]).toEqual([]);
  });
});

/** The packages whose code a file imports; types alone are gone when it runs. */
function packagesOf(source: string): string[] {
  const imports = source.matchAll(
    /^(?:import|export) (?!type )[^;]*?from "([^".][^"]*)"|import\("([^".][^"]*)"\)/gm,
  );
  return [...imports]
    .map(([, whole, lazy]) => whole ?? lazy ?? "")
    .filter((name) => !name.startsWith("node:") && !builtinModules.includes(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
}

describe("compose", () => {
  const { services, volumes } = parse(read("compose.yaml"));
  const service = services["policy-answers"];

  it("builds from files that are there, with settings that are known", () => {
    const context = join(import.meta.dirname, service.build.context);
    expect(existsSync(join(context, service.build.dockerfile))).toBe(true);
    expect(SETTING_NAMES).toEqual(expect.arrayContaining(Object.keys(service.environment)));
    const [data, corpus] = service.volumes.map((volume: string) => volume.split(":"));
    expect(volumes).toHaveProperty(data[0]);
    expect(data[1]).toBe(service.environment.DATA_DIR);
    expect(existsSync(join(import.meta.dirname, corpus[0]))).toBe(true);
    expect(corpus.slice(1)).toEqual([service.environment.CORPUS_DIR, "ro"]);
  });

  it("gives away no more than it must", () => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ["ALL"], tmpfs: ["/tmp"] });
    expect(service.security_opt).toContain("no-new-privileges:true");
    for (const address of service.ports) expect(address).toMatch(/^127\.0\.0\.1:/);
    expect(service.privileged).toBeUndefined();
  });
});

const analyze = ["/usr/bin/systemd-analyze", "/bin/systemd-analyze"].find((path) =>
  existsSync(path),
);

describe("the systemd unit", () => {
  const unit = read("policy-answers.service");

  it("starts a program that is there, with settings that are known", () => {
    const [, program = ""] = /^ExecStart=\S+ --import tsx (\S+)$/m.exec(unit) ?? [];
    expect(existsSync(join(PROJECT_ROOT, program))).toBe(true);
    const [, set = ""] = /^Environment=(.+)$/m.exec(unit) ?? [];
    const names = set.split(" ").map((one) => one.split("=")[0]);
    expect(names.filter((name) => name !== "NODE_ENV")).toEqual(["DATA_DIR"]);
    expect(unit).toContain("DATA_DIR=/var/lib/policy-answers");
    expect(unit).toMatch(/^StateDirectory=policy-answers$/m);
  });

  it.skipIf(!analyze)("is valid, and exposed as little as systemd can tell", () => {
    const folder = mkdtempSync(join(tmpdir(), "unit-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "policy-answers.service");
    // The paths of an installation aren't there: this Node and this folder stand in.
    const here = unit
      .replace("/usr/bin/node", process.execPath)
      .replace(/^WorkingDirectory=.*/m, `WorkingDirectory=${folder}`);
    writeFileSync(file, here);
    const run = (...args: string[]) =>
      execFileSync(analyze ?? "", [...args, file], { encoding: "utf8", stdio: "pipe" });
    expect(run("verify").trim()).toBe("");
    const [, exposure] =
      /exposure level for \S+: ([\d.]+)/.exec(run("security", "--offline=true")) ?? [];
    expect(Number(exposure)).toBeLessThan(2);
  });
});
