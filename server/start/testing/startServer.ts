import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { PROJECT_ROOT } from "../../../core/settings.ts";

const READY = /服务已就绪\D*(http:\S+)/;

export interface ServerProcess {
  readonly child: ChildProcess;
  /** Everything written so far, to both outputs. */
  output(): string;
  readonly exited: Promise<number | null>;
}

/** Starts the server as people do, on a free port unless the environment names one. */
export function spawnServer(
  environment: Readonly<Record<string, string>> = {},
  command: readonly [string, ...string[]] = [process.execPath, "--import", "tsx", "server/main.ts"],
  user: { readonly uid?: number; readonly gid?: number } = {},
): ServerProcess {
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: PROJECT_ROOT,
    env: { ...process.env, PORT: "0", RATE_LIMIT_PER_MINUTE: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    ...user,
  });
  let written = "";
  child.stdout.on("data", (bytes) => (written += bytes));
  child.stderr.on("data", (bytes) => (written += bytes));
  const exited = once(child, "close").then(([code]) => code as number | null);
  return { child, exited, output: () => written };
}

/** The address that a started server prints. @throws with its output when it exits instead */
export async function addressOf(server: ServerProcess): Promise<string> {
  return await new Promise((resolve, reject) => {
    const look = () => {
      const [, address] = READY.exec(server.output()) ?? [];
      if (!address) return;
      // Whatever is written from now on (a line for each request) need not be searched.
      server.child.stdout?.off("data", look);
      resolve(address);
    };
    server.child.stdout?.on("data", look);
    server.exited.then((code) => reject(new Error(`exit ${code}\n${server.output()}`)));
    look();
  });
}

export async function stopServer(server: ServerProcess): Promise<number | null> {
  server.child.kill("SIGTERM");
  return await server.exited;
}
